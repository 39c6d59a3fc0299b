import type { InsertOutcome } from '@/utils/domain/outcome';
import type { Content } from '@/utils/domain/rich';
import { mailEditors } from '@/utils/editors/mail-registry';
import { saveSelection } from '@/utils/editors/selection';
import { insert } from '@/utils/insertion/insert';
import type { BoxOrder } from '../boxes/main';
import { linesIn } from './lines-in';

export type BoxName = BoxOrder['box'] | 'mail' | 'mail-plain';

/**
 * What stands in the box before: nothing, or `abcd` with the caret in its midst, or `ab;xcd` with
 * the shortcut selected.
 */
export type Start = 'empty' | 'text' | 'div' | 'shortcut';

export interface Job {
  readonly start: Start;
  readonly content: Content;
}

export interface Done {
  readonly outcome: InsertOutcome;
  /** Lexical: the text of its state. Else: see `linesIn`. */
  readonly read: string;
}

export interface Jobs {
  readonly box: BoxName;
  readonly jobs: readonly Job[];
}

function order(box: BoxOrder['box'], more: Partial<BoxOrder> = {}): void {
  document.dispatchEvent(new CustomEvent('box', { detail: JSON.stringify({ box, ...more }) }));
}

function startBare(box: HTMLElement, start: Start): void {
  const text = document.createTextNode(start === 'shortcut' ? 'ab;xcd' : 'abcd');
  const line = document.createElement('div');
  if (start === 'div') line.append(text);
  box.replaceChildren(...(start === 'empty' ? [] : start === 'div' ? [line] : [text]));
  box.focus();
  if (start === 'empty') getSelection()?.collapse(box, 0);
  else getSelection()?.setBaseAndExtent(text, 2, text, start === 'shortcut' ? 4 : 2);
}

async function doOne(name: BoxName, { start, content }: Job): Promise<Done> {
  const box = document.getElementById(name);
  if (!box) throw new Error(`there is no box ${name}`);
  if (name === 'mail' || name === 'mail-plain') {
    startBare(box, start);
  } else {
    box.focus();
    order(name, { set: start === 'empty' ? { text: '', caret: 0 } : { text: 'abcd', caret: 2 } });
  }
  const isMail = name === 'mail' || name === 'mail-plain';
  const at = saveSelection(box);
  const editors = isMail ? { editors: mailEditors } : {};
  const outcome = await insert({ ...content, box, at, objection: () => undefined, ...editors });
  if (isMail) return { outcome, read: linesIn(box).join('\n') };
  order(name);
  return { outcome, read: document.documentElement.dataset.read ?? '' };
}

/** Does what it is told by an `insert-all` event, the product's own way, from a world of its own. */
document.addEventListener('insert-all', (event) => {
  const { box, jobs } = JSON.parse((event as CustomEvent<string>).detail) as Jobs;
  const { dataset } = document.documentElement;
  delete dataset.done;
  void (async () => {
    const done: Done[] = [];
    for (const job of jobs) done.push(await doOne(box, job));
    dataset.done = JSON.stringify(done);
  })().catch((error: unknown) => {
    dataset.done = JSON.stringify([String(error)]);
  });
});
document.documentElement.dataset.inserter = 'ready';
