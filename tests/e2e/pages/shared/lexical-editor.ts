import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { DRAG_DROP_PASTE, registerRichText } from '@lexical/rich-text';
import {
  COMMAND_PRIORITY_HIGH,
  createEditor,
  DROP_COMMAND,
  KEY_ENTER_COMMAND,
  PASTE_COMMAND,
  type LexicalEditor,
} from 'lexical';
import type { Editor } from './editor';
import { $caret, $placeCaret, $setText, $structure, $text } from './lexical-text';

/** ms within which typing is one undo step; Lexical's own default. */
const UNDO_DELAY = 300;

type TakeFiles = Parameters<NonNullable<Editor['onFiles']>>[0];

/** Rich Lexical hands files over by a command of its own, and prevents nothing; plain knows of none. */
function registerFiles(editor: LexicalEditor, kind: 'rich' | 'plain', take: TakeFiles): void {
  let isTrusted = false;
  const given = (event: Event, transfer: DataTransfer | null) => {
    isTrusted = event.isTrusted;
    const files = [...(transfer?.files ?? [])];
    return kind === 'plain' && files.length > 0 && take(files, isTrusted);
  };
  const pasted = (event: Event) =>
    given(event, event instanceof ClipboardEvent ? event.clipboardData : null);
  const dropped = (event: DragEvent) => given(event, event.dataTransfer);
  editor.registerCommand(PASTE_COMMAND, pasted, COMMAND_PRIORITY_HIGH);
  editor.registerCommand(DROP_COMMAND, dropped, COMMAND_PRIORITY_HIGH);
  editor.registerCommand(DRAG_DROP_PASTE, (files) => take(files, isTrusted), COMMAND_PRIORITY_HIGH);
}

/** Real Lexical, as rich text (a newline is a paragraph) or plain text (a newline is a line break). */
export function lexicalEditor(kind: 'rich' | 'plain', onError: (error: Error) => void): Editor {
  const editor = createEditor({ namespace: 'replica', onError });
  const history = createEmptyHistoryState();
  if (kind === 'rich') registerRichText(editor);
  else registerPlainText(editor);
  registerHistory(editor, history, UNDO_DELAY);

  return {
    attach: (node) => editor.setRootElement(node),
    text: () => editor.read($text),
    structure: () => editor.read($structure),
    caret: () => editor.read($caret),
    set(text, caret = text.length) {
      editor.update(
        () => {
          $setText(text, kind === 'rich');
          $placeCaret(caret);
        },
        { discrete: true },
      );
      // A null `current` would swallow the next undo step.
      history.current = { editor, editorState: editor.getEditorState() };
      history.undoStack = [];
      history.redoStack = [];
    },
    onChange: (listener) => editor.registerUpdateListener(listener),
    onFiles: (listener) => registerFiles(editor, kind, listener),
    onEnter: (listener) =>
      void editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (!event || event.shiftKey || event.isComposing) return false;
          event.preventDefault();
          // The command runs inside one of Lexical's updates; what follows must not.
          queueMicrotask(listener);
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
  };
}
