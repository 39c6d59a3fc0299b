import { valueOf } from '@/utils/domain/markup-text';
import { sourceOf } from '@/utils/domain/parse-markup';
import type { Segment, Values } from '@/utils/domain/placeholder';
import { marksIn, readLines } from '@/utils/domain/read-marks';

/**
 * A value is text, but WhatsApp would act on the marks in it. Where it would, and there alone, the
 * mark is written with a sign that looks like it and marks nothing. None is invisible, and what a
 * customer may have to copy (`*611#`, `a_b`) is no mark, and stays as it is.
 */
const lookalikes: Readonly<Record<string, string>> = {
  '*': '\u2217',
  _: '\uFF3F',
  '~': '\u223C',
  '`': '\u02CB',
  '-': '\u2010',
  '>': '\u203A',
  ' ': '\u00A0',
};

interface Filled {
  readonly text: string;
  /** The marks that the owner wrote, by their places in the text. */
  readonly marks: ReadonlySet<number>;
}

function filled(body: readonly Segment[], values: Values): Filled {
  const { text, slots } = sourceOf(body);
  const marksOfBody = marksIn(readLines(text));
  const marks = new Set<number>();
  let result = '';
  for (let at = 0; at < text.length; at += 1) {
    if (marksOfBody.has(at)) marks.add(result.length);
    const name = slots.get(at);
    if (name === undefined) result += text.charAt(at);
    else result += valueOf(values, name) ?? `{{${name}}}`;
  }
  return { text: result, marks };
}

/** Disarms the marks that nobody meant. Each pass takes some away, and the first nearly always all. */
function disarmed({ text, marks }: Filled): string {
  const strays = [...marksIn(readLines(text))].filter((at) => !marks.has(at));
  const changes = new Map(
    strays.flatMap((at) => {
      const lookalike = lookalikes[text.charAt(at)];
      return lookalike === undefined ? [] : [[at, lookalike] as const];
    }),
  );
  if (changes.size === 0) return text;
  const changed = Array.from(
    { length: text.length },
    (_, at) => changes.get(at) ?? text.charAt(at),
  ).join('');
  return disarmed({ text: changed, marks });
}

/** A body as WhatsApp takes it: its marks are the markup, so they go as they are. */
export function toWhatsApp(body: readonly Segment[], values: Values): string {
  return disarmed(filled(body, values)).trim();
}
