import { valueOf } from '@/utils/domain/markup-text';
import { sourceOf } from '@/utils/domain/parse-markup';
import type { Segment, Values } from '@/utils/domain/placeholder';
import { marksIn, readLines } from '@/utils/domain/read-marks';

/**
 * A value is text, but WhatsApp would act on the marks in it. A value that it would act on, and no
 * other, has its marks written with signs that look like them and mark nothing. None is invisible,
 * and what a customer may have to copy (`*611#`, `a_b`) is no mark, and stays as it is.
 */
const lookalikes: Readonly<Record<string, string>> = {
  '*': '\u2217',
  _: '\uFF3F',
  '~': '\u223C',
  '`': '\u2035',
};
/** The same for what begins a line of a list or a quote. */
const ofPrefixes: Readonly<Record<string, string>> = {
  '-': '\u2010',
  '>': '\u203A',
  ' ': '\u00A0',
};

interface Filled {
  readonly text: string;
  /** The marks that the owner wrote, by their places in the text. */
  readonly marks: ReadonlySet<number>;
  /** Where each value begins and ends. */
  readonly values: readonly (readonly [from: number, to: number])[];
}

function filled(body: readonly Segment[], given: Values): Filled {
  const { text, slots } = sourceOf(body);
  const marksOfBody = marksIn(readLines(text));
  const marks = new Set<number>();
  const values: (readonly [number, number])[] = [];
  let result = '';
  for (let at = 0; at < text.length; at += 1) {
    if (marksOfBody.has(at)) marks.add(result.length);
    const name = slots.get(at);
    const from = result.length;
    result += name === undefined ? text.charAt(at) : (valueOf(given, name) ?? `{{${name}}}`);
    if (name !== undefined) values.push([from, result.length]);
  }
  return { text: result, marks, values };
}

/** Disarms the marks that nobody meant. Each pass takes some away, and the first nearly always all. */
function disarmed({ text, marks, values }: Filled): string {
  const strays = [...marksIn(readLines(text))].filter((at) => !marks.has(at));
  const units = text.split('');
  const change = (at: number, signs: Readonly<Record<string, string>>) => {
    units[at] = signs[text.charAt(at)] ?? text.charAt(at);
  };
  for (const [from, to] of values) {
    if (!strays.some((at) => at >= from && at < to)) continue;
    for (let at = from; at < to; at += 1) change(at, lookalikes);
  }
  for (const at of strays) change(at, { ...lookalikes, ...ofPrefixes });
  const changed = units.join('');
  return changed === text ? text : disarmed({ text: changed, marks, values });
}

/** A body as WhatsApp takes it: its marks are the markup, so they go as they are. */
export function toWhatsApp(body: readonly Segment[], values: Values): string {
  return disarmed(filled(body, values));
}
