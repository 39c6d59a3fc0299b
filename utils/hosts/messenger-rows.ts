import { anything, bubble, list, media, message, unsent, words } from './messenger-marks';
import { saidOf, wordsOf, type Said } from './messenger-words';
import { all, attr, closest, first, holds, isAfter, matches, outermost } from './page-dom';

/** One message, or something that may be one. */
export interface Unit {
  readonly element: Element;
  /** The message's own id, never of a person; where it has none, what it says. */
  readonly id?: string;
  /** Who a screen reader is told has written it. */
  readonly said: Said;
  readonly text: string;
  /** Nothing says where it begins and ends. */
  readonly isMixed: boolean;
}

/** The same message may show its id in three forms: `mid.$x`, `x`, `sender@msgr.x`. */
function idOf(element: Element): string | undefined {
  const holder =
    attr(element, 'data-message-id') === undefined ? first(element, '[data-message-id]') : element;
  const full = holder && attr(holder, 'data-message-id');
  if (full === undefined || full.length > 200) return undefined;
  return full.replace(/^mid\.\$?/, '').replace(/^.*@msgr\./, '') || undefined;
}

/** Where the messages are: the list, or all of the region. */
export function areaOf(region: Element): Element {
  const one = first(region, message);
  return (one && closest(one, list)) ?? first(region, list) ?? region;
}

/** What one message is, the surest first. */
const kinds = ['[data-message-id]', '[role="row"], [role="article"]', '[data-scope]'];

/** The messages of one row: its own, or several that it frames. */
function split(row: Element): Element[] {
  for (const kind of kinds) {
    const found = matches(row, kind) ? [] : outermost(all(row, kind));
    if (found.length > 1) return found;
    if (found.length === 1 || matches(row, kind)) break;
  }
  return [row];
}

/** Pictures and the like, without emoji. */
const seenIn = (element: Element): Element[] =>
  all(element, media).filter((one) => !/^\p{Extended_Pictographic}/u.test(attr(one, 'alt') ?? ''));

/** Someone is typing, room between rows: no words, no mark, nothing to see but whose it is. */
function isEmpty({ element, text }: Unit): boolean {
  if (text !== '' || matches(element, message) || first(element, message)) return false;
  const seen = seenIn(element);
  return seen.length === 0 || (seen.length === 1 && seen.every((one) => matches(one, 'img[alt]')));
}

/** "Ana named the group", a date: text beside all bubbles that nobody is said to have written. */
function isNotice({ element, said, isMixed }: Unit): boolean {
  const isSaid = said.name !== undefined || first(element, bubble) !== undefined;
  return !isMixed && !isSaid && seenIn(element).length === 0;
}

function unit(element: Element, isMixed: boolean): Unit {
  const said = saidOf(element);
  const text = wordsOf(element, said.label);
  const id = idOf(element) ?? (text === '' ? undefined : `~${text.slice(0, 80)}`);
  return { element, said, text, isMixed, ...(id === undefined ? {} : { id }) };
}

/** Words in a bubble behind the last message that we know: a message all the same. */
function trailing(area: Element, rows: readonly Element[]): Element[] {
  const last = rows.at(-1);
  const behind = all(area, `${bubble} ${words}`).at(-1);
  if (behind === undefined || rows.some((row) => holds(row, behind))) return [];
  const isBehind = last === undefined || isAfter(behind, last);
  return isBehind ? [behind] : [];
}

/**
 * The messages in the order of the page, at most the last `limit`. Notices, dates and what was taken
 * back are left out; what cannot be told from a message stays in, so that nothing is taken for the
 * last message that is not. Read from the end on, since reading a message is what takes time.
 */
export function unitsOf(area: Element, limit: number): Unit[] {
  const rows = outermost(all(area, anything)).slice(-limit - 20);
  const behind = trailing(area, rows);
  const elements = [...rows.flatMap(split), ...behind];
  const bubbles = elements.some((one) => first(one, bubble) !== undefined);
  const isLeftOut = (one: Unit) =>
    isEmpty(one) || unsent.test(one.text) || (bubbles && isNotice(one));
  const found: Unit[] = [];
  for (const element of elements.reverse()) {
    if (found.length === limit) break;
    const one = unit(element, behind.includes(element));
    if (!isLeftOut(one)) found.push(one);
  }
  return found.reverse();
}
