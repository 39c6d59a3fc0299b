import type { InsertOutcome } from '@/utils/domain/outcome';
import type { Content } from '@/utils/domain/rich';
import type { Editor, SavedSelection, Technique } from '@/utils/editors/editor';
import { normalised, readText } from '@/utils/editors/read-text';
import { editors as allEditors } from '@/utils/editors/registry';
import {
  rangeOf,
  restoreSelection,
  saveSelection,
  selectionSettled,
} from '@/utils/editors/selection';

export interface Insertion extends Content {
  readonly box: HTMLElement;
  /** What to replace; a caret replaces nothing. */
  readonly at: SavedSelection | undefined;
  /** Why this must not be done any more, asked again right before acting. */
  readonly objection: () => InsertOutcome | undefined;
  /** In the order to ask; left out: those for boxes that take text alone. */
  readonly editors?: readonly Editor[] | undefined;
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

/**
 * Resolves once `reads` says so, `isVain` does, or `patience` is over. Whoever goes to another
 * conversation may be back before it is.
 */
function arrived(box: HTMLElement, reads: () => boolean, isVain: () => boolean): Promise<boolean> {
  return new Promise((resolve) => {
    if (reads()) return resolve(true);
    const finish = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(reads());
    };
    const observer = new MutationObserver(() => {
      if (reads() || isVain()) finish();
    });
    const timer = setTimeout(finish, patience);
    observer.observe(box, { childList: true, characterData: true, subtree: true });
  });
}

/** Browsers part formatted blocks from what is around them with an empty line more or less. */
const squeezed = (text: string): string => text.replace(/\n+/g, '\n').trim();

/** What tells, after `technique`, that the content is there; `undefined`: it is nothing for it. */
function readerFor(technique: Technique, insertion: Insertion): (() => boolean) | undefined {
  const { box, text } = insertion;
  const reads = () => normalised(readText(box));
  if (!technique.proof) {
    const wanted = expectedText(box, text);
    return () => reads() === wanted;
  }
  const proof = technique.proof(box, insertion);
  if (!proof) return undefined;
  const wanted = squeezed(expectedText(box, proof.text));
  return () => squeezed(reads()) === wanted && proof.holds();
}

async function attempt(
  technique: Technique,
  insertion: Insertion,
): Promise<'right' | 'same' | 'wrong'> {
  const { box, objection } = insertion;
  const before = normalised(readText(box));
  const isRight = readerFor(technique, insertion);
  if (!isRight) return 'same';
  technique.run(box, insertion);
  // Lexical writes the DOM in a microtask.
  await Promise.resolve();
  if (await arrived(box, isRight, () => objection() !== undefined)) return 'right';
  return normalised(readText(box)) === before ? 'same' : 'wrong';
}

const refused = { status: 'terminal', reason: 'refused' } as const;

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
      const gone = insertion.objection();
      // Never a second technique on a changed box: it would stand there twice. And what stands in
      // another conversation is not for us to take back.
      if (!gone) editor.undo(insertion.box);
      return gone ?? refused;
    }
  }
  return insertion.objection() ?? refused;
}

/**
 * WHETHER: puts the text in place of `at`, reads it back, and tells what became of it. One undo
 * step. Never sends, never presses a key.
 */
export async function insert(insertion: Insertion): Promise<InsertOutcome> {
  const { box, editors = allEditors } = insertion;
  const editor = editors.find((one) => one.accepts(box));
  if (!editor) return { status: 'terminal', reason: 'no-editor' };
  return climb(editor, insertion);
}
