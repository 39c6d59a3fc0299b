import {
  bubble,
  namedBehind,
  namedFirst,
  notWords,
  oursByVerb,
  ourselves,
  words,
} from './messenger-marks';
import { all, attr, closest, first, holds, isInside, matches, outermost } from './page-dom';
import { isClock, nameKey, oneLine, readText } from './page-text';

/** Who a screen reader is told has written a message. */
export interface Said {
  readonly us: boolean;
  /** Comparable to other names; our own is a word for "you". */
  readonly name?: string;
  /** The label that it stands in; it ends with the words. */
  readonly label?: string;
}

const nameIn = (label: string): string | undefined =>
  (namedBehind.exec(label) ?? namedFirst.exec(label))?.[1];

const labelOf = (element: Element): string => oneLine(attr(element, 'aria-label') ?? '');

/** A label that says who wrote, on the message itself or on a part of it. */
function sayingLabel(element: Element): string | undefined {
  const parts = all(element, '[role="button"][aria-label], [role="gridcell"], [role="article"]');
  return [element, ...parts].map(labelOf).find((label) => nameIn(label) !== undefined);
}

/** Who wrote it: by a label, else by a heading that only a screen reader hears. */
export function saidOf(element: Element): Said {
  const label = sayingLabel(element);
  const heading = first(element, 'h3, h4, h5, h6');
  const found = label === undefined ? heading && readText(heading) : nameIn(label);
  if (found === undefined) return { us: false };
  const name = nameKey(found);
  const us = ourselves.test(name) || oursByVerb.test(name);
  return { us, name, ...(label === undefined ? {} : { label }) };
}

/** Whether a text stands in a quote, a preview or a reaction; a message may be a button itself. */
function isForeign(one: Element, unit: Element): boolean {
  const around = closest(one, notWords);
  if (around === undefined || around === unit || !holds(unit, around)) return false;
  return !matches(around, '[role="button"]') || nameIn(labelOf(around)) === undefined;
}

/** What its writer wrote, without quote, preview and reaction; empty where that cannot be told. */
export function wordsOf(unit: Element, label: string | undefined): string {
  const texts = outermost([...(matches(unit, words) ? [unit] : []), ...all(unit, words)]);
  const own = texts.filter((one) => !isForeign(one, unit));
  const hasBubbles = own.some((one) => isInside(one, unit, bubble));
  const parts = new Map<Element, string[]>();
  for (const one of own) {
    const text = readText(one);
    if (text === '' || isClock(text) || (hasBubbles && !isInside(one, unit, bubble))) continue;
    const around = (hasBubbles ? closest(one, bubble) : undefined) ?? one;
    parts.set(around, [...(parts.get(around) ?? []), text]);
  }
  const found = [...parts.values()].map((lines) => lines.join('\n'));
  if (found.length <= 1) return found[0] ?? '';
  // A quote whose marks we do not know: the message is what the label says.
  const said = found.filter((text) => label?.endsWith(oneLine(text)));
  return said.sort((a, b) => b.length - a.length)[0] ?? '';
}
