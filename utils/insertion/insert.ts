import type { InsertOutcome } from '@/utils/domain/outcome';
import type { Editor, SavedSelection, Technique } from '@/utils/editors/editor';
import { normalised, readText } from '@/utils/editors/read-text';
import { editorFor } from '@/utils/editors/registry';
import {
  rangeOf,
  restoreSelection,
  saveSelection,
  selectionSettled,
} from '@/utils/editors/selection';

export interface Insertion {
  readonly box: HTMLElement;
  readonly text: string;
  /** What to replace; a caret replaces nothing. */
  readonly at: SavedSelection | undefined;
  /** Why this must not be done any more, asked again right before acting. */
  readonly objection: () => InsertOutcome | undefined;
}

/** How long an editor may take until the text shows. Longer means that it refused. */
const patience = 300;

/** The text as it will read once `text` stands in place of the selection. */
function expectedText(box: HTMLElement, text: string): string {
  const saved = saveSelection(box);
  if (!saved) return normalised(readText(box) + text);
  const range = rangeOf(saved);
  const before = range.cloneRange();
  before.selectNodeContents(box);
  before.setEnd(range.startContainer, range.startOffset);
  const after = range.cloneRange();
  after.selectNodeContents(box);
  after.setStart(range.endContainer, range.endOffset);
  return normalised(readText(before.cloneContents()) + text + readText(after.cloneContents()));
}

/** Resolves once the box reads as `wanted`, or `patience` is over. */
function arrived(box: HTMLElement, wanted: string): Promise<boolean> {
  const reads = () => normalised(readText(box)) === wanted;
  return new Promise((resolve) => {
    if (reads()) return resolve(true);
    const finish = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(reads());
    };
    const observer = new MutationObserver(() => {
      if (reads()) finish();
    });
    const timer = setTimeout(finish, patience);
    observer.observe(box, { childList: true, characterData: true, subtree: true });
  });
}

async function attempt(
  technique: Technique,
  insertion: Insertion,
): Promise<'right' | 'same' | 'wrong'> {
  const { box, text } = insertion;
  const before = normalised(readText(box));
  const wanted = expectedText(box, text);
  technique.run(box, text);
  // Lexical writes the DOM in a microtask.
  await Promise.resolve();
  if (await arrived(box, wanted)) return 'right';
  return normalised(readText(box)) === before ? 'same' : 'wrong';
}

async function climb(editor: Editor, insertion: Insertion): Promise<InsertOutcome> {
  // Before the selection is moved: what is typed next would take the place of what it covers.
  const first = insertion.objection();
  if (first) return first;
  for (const [tried, technique] of editor.techniques.entries()) {
    const hasMoved = restoreSelection(insertion.box, insertion.at);
    if (hasMoved || tried > 0) await selectionSettled();
    const objection = insertion.objection();
    if (objection) return objection;
    const result = await attempt(technique, insertion);
    if (result === 'right') return { status: 'inserted' };
    if (result === 'wrong') {
      // Never a second technique on a changed box: it would stand there twice.
      editor.undo(insertion.box);
      return { status: 'terminal', reason: 'refused' };
    }
  }
  return { status: 'terminal', reason: 'refused' };
}

/**
 * WHETHER: puts the text in place of `at`, reads it back, and tells what became of it. One undo
 * step. Never sends, never presses a key.
 */
export async function insert(insertion: Insertion): Promise<InsertOutcome> {
  const editor = editorFor(insertion.box);
  if (!editor) return { status: 'terminal', reason: 'no-editor' };
  return climb(editor, insertion);
}
