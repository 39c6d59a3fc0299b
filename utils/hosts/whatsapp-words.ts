import { all, attr, isInside, matches, outermost } from './page-dom';
import { isClock, readText } from './page-text';
import { css, notWords, quotes, stamp, words } from './whatsapp-marks';

const foreign = `${css(notWords)}, [${stamp}]`;
const skip = (element: Element): boolean => matches(element, foreign);

/**
 * The element that carries the message's stamp. A quote may bring the stamp of the quoted: it stands
 * inside that of the message, or before it.
 */
export function stampedOf(unit: Element): Element | undefined {
  if (attr(unit, stamp) !== undefined) return unit;
  const found = all(unit, `[${stamp}]`).filter((one) => !isInside(one, unit, css(quotes)));
  return outermost(found).at(-1);
}

/** The sender in `[10:30, 22/11/2026] Ana Cliente: `; the rest depends on the language. */
export function senderOf(unit: Element): string | undefined {
  const stamped = stampedOf(unit);
  const text = stamped === undefined ? undefined : attr(stamped, stamp);
  const end = text?.indexOf(']') ?? -1;
  if (text === undefined || end < 0 || text.length > 400) return undefined;
  const sender = text.slice(end + 1).trim();
  return sender.endsWith(':') ? sender.slice(0, -1).trim() || undefined : undefined;
}

/** The deepest reading that the view allows: named words, stamped text, or a text by its direction. */
export type Depth = 'words' | 'stamp' | 'direction';

export function depthOf(units: readonly Element[]): Depth {
  if (units.some((unit) => all(unit, css(words)).length > 0)) return 'words';
  return units.some((unit) => stampedOf(unit) !== undefined) ? 'stamp' : 'direction';
}

const own = (root: Element, selector: string): Element[] =>
  outermost(all(root, selector).filter((one) => !isInside(one, root, foreign)));

/** What its writer wrote, without quote, preview, reaction and time; empty where there is nothing. */
export function wordsOf(unit: Element, depth: Depth): string {
  const stamped = stampedOf(unit);
  const named = own(stamped ?? unit, css(words));
  if (named.length > 0)
    return named
      .map((one) => readText(one, skip))
      .join('\n')
      .trim();
  if (stamped !== undefined) return stampedWords(stamped);
  return depth === 'direction' ? loneText(unit) : '';
}

/** The body is the last part of what is stamped: quote and preview stand before it. */
function stampedWords(stamped: Element): string {
  const parts = own(stamped, '[dir]').map((one) => readText(one, skip));
  return parts.filter((text) => text !== '').at(-1) ?? readText(stamped, skip);
}

/** Where nothing is named any more: the text, if there is just one that is no time of day. */
function loneText(unit: Element): string {
  const parts = own(unit, 'span[dir]').map((one) => readText(one, skip));
  const texts = parts.filter((text) => text !== '' && !isClock(text));
  return texts.length === 1 ? (texts[0] ?? '') : '';
}
