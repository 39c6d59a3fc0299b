import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $getRoot,
  CLEAR_EDITOR_COMMAND,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
} from 'lexical';

export interface PracticeEditor {
  /** What stands there, with its line breaks; the box is empty afterwards. */
  take(): string;
  focus(): void;
}

/** The editor that WhatsApp Web has, with its Enter that sends. */
export function createPracticeEditor(element: HTMLElement, send: () => void): PracticeEditor {
  const editor = createEditor({
    namespace: 'practice',
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(element);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (event?.shiftKey) return false;
      event?.preventDefault();
      send();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  const text = () =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((block) => block.getTextContent())
        .join('\n'),
    );
  return {
    take: () => {
      const taken = text();
      editor.update(() => $getRoot().clear().selectEnd(), { discrete: true });
      editor.dispatchCommand(CLEAR_EDITOR_COMMAND, undefined);
      return taken;
    },
    focus: () => editor.focus(),
  };
}
