import type { Editor } from '@/utils/editors/editor';
import { clobber } from './host-findings';

/** What is written in by other means, or not at all: no editor of ours is for it. */
const foreign: Readonly<Record<string, (page: Document) => HTMLElement>> = {
  input: (page) => page.createElement('input'),
  textarea: (page) => page.createElement('textarea'),
  'plain div': (page) => page.createElement('div'),
  'div that is not editable': (page) => notEditable(page.createElement('div')),
};

function notEditable<T extends HTMLElement>(box: T): T {
  box.setAttribute('contenteditable', 'false');
  return box;
}

/** The first of the list that takes the box, as insertion chooses it. */
export function chosenFor(list: readonly Editor[], box: HTMLElement): string | undefined {
  return list.find((editor) => editor.accepts(box))?.id;
}

/** What the editor takes though it is not for it; asked of boxes that stand in the page. */
export function foreignTaken(editor: Editor, page: Document): string[] {
  return Object.entries(foreign).flatMap(([name, make]) => {
    const box = make(page);
    page.body.append(box);
    const isTaken = editor.accepts(box);
    box.remove();
    return isTaken ? [name] : [];
  });
}

/** Whether the editor takes its own box once nobody can write in it any more. */
export function takesLocked(editor: Editor, box: HTMLElement): boolean {
  const before = box.getAttribute('contenteditable') ?? 'true';
  notEditable(box);
  const isTaken = editor.accepts(box);
  box.setAttribute('contenteditable', before);
  return isTaken;
}

/** Whether being asked, twice, changes the page or its answer. */
export function isMoved(editor: Editor, box: HTMLElement): boolean {
  const page = box.ownerDocument;
  const state = () =>
    [page.documentElement.outerHTML, place(page), page.activeElement?.id].join(' ');
  const before = state();
  const answers = [editor.accepts(box), editor.accepts(box)];
  return state() !== before || answers[0] !== answers[1];
}

function place(page: Document): string {
  const selection = page.getSelection();
  return `${selection?.focusNode?.nodeName} ${selection?.focusOffset} ${selection?.rangeCount}`;
}

/** Asks of a page that shadows every property, boxes included; throws what the editor throws. */
export function askClobbered(editor: Editor, page: Document): void {
  clobber(page);
  for (const form of Array.from(page.forms)) editor.accepts(form);
}
