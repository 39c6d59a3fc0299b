import { selectionSettled } from '@/utils/editors/selection';
import type { SampleBox } from '../../../contract/editor-boxes';
import type { BoxOrder } from '../boxes/main';
import { byId } from '../shared/dom';
import { linesIn } from './lines-in';

/**
 * What stands in the box before: nothing, or `abcd` with the caret in its midst, or `ab;xcd` with
 * the shortcut selected, or `uno`, `abcd` and `dos` on lines of their own. `as it is`: what is there.
 */
export type Start = 'empty' | 'text' | 'div' | 'shortcut' | 'lines' | 'as it is';

const texts: Readonly<Record<Start, string>> = {
  empty: '',
  text: 'abcd',
  div: 'abcd',
  shortcut: 'ab;xcd',
  lines: 'uno\nabcd\ndos',
  'as it is': '',
};

/** Whether a library's editor is behind it, which alone may change what stands there. */
export function isLexical(box: SampleBox): box is BoxOrder['box'] {
  return box.startsWith('lexical');
}

function order(box: BoxOrder['box'], more: Partial<BoxOrder> = {}): void {
  document.dispatchEvent(new CustomEvent('box', { detail: JSON.stringify({ box, ...more }) }));
}

/** Selects `;x`, or puts the caret where it begins: behind `ab` in the text that has it. */
function select(box: HTMLElement, start: Start): void {
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!text.data.startsWith('ab')) continue;
    getSelection()?.setBaseAndExtent(text, 2, text, start === 'shortcut' ? 4 : 2);
    return;
  }
  getSelection()?.collapse(box, 0);
}

function lineOf(text: string): HTMLElement {
  const line = document.createElement('div');
  line.append(text);
  return line;
}

function fillBare(box: HTMLElement, start: Start): void {
  const text = texts[start];
  const lines = start === 'div' || start === 'lines' ? text.split('\n').map(lineOf) : [text];
  box.replaceChildren(...(text === '' ? [] : lines));
  box.focus();
  select(box, start);
}

async function fillLexical(name: BoxOrder['box'], start: Start): Promise<void> {
  const text = texts[start];
  byId(name).focus();
  order(name, { set: { text, caret: Math.max(0, text.indexOf('ab') + 2) } });
  if (start !== 'shortcut') return;
  select(byId(name), start);
  await selectionSettled();
}

/** The box with that in it, focus and caret. */
export async function begin(name: SampleBox, start: Start): Promise<void> {
  if (start === 'as it is') return byId(name).focus();
  if (isLexical(name)) await fillLexical(name, start);
  else fillBare(byId(name), start);
}

/** Lexical: the text of its state. Else: see `linesIn`. */
export function readBox(name: SampleBox): string {
  if (!isLexical(name)) return linesIn(byId(name)).join('\n');
  order(name);
  return document.documentElement.dataset.read ?? '';
}
