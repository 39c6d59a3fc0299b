import type { Ask } from '@/utils/domain/hit';
import type { Segment } from '@/utils/domain/placeholder';
import { markBit, prefixBit, readMarks } from './marks';

/** Values of placeholders that are known by now, by name. */
export type Values = Readonly<Record<string, string>>;

/** A stretch of an answer that looks the same from end to end. */
export interface Run {
  readonly text: string;
  /** Bits of `effects` in `marks.ts`. */
  readonly effects: number;
  /**
   * `prefix` begins the line of a list or a quote; `blank` is a placeholder without a value yet,
   * its text the words to ask by.
   */
  readonly kind: 'text' | 'mark' | 'prefix' | 'value' | 'blank';
}

/** Stands for a placeholder while marks are read: a value's own characters are never marks. */
const stand = '\uFFFC';

/** Takes a body apart for showing: marks, placeholders with and without a value, plain text. */
export function runsOf(body: readonly Segment[], values: Values, asks: readonly Ask[]): Run[] {
  const bits = readMarks(
    body.map((segment) => (typeof segment === 'string' ? segment : stand)).join(''),
  );
  const runs: Run[] = [];
  let start = 0;
  for (const segment of body) {
    if (typeof segment === 'string') {
      addText(runs, segment, bits.subarray(start, start + segment.length));
      start += segment.length;
    } else {
      runs.push(placeholderRun(segment.name, values, asks, effectsOf(bits[start])));
      start += 1;
    }
  }
  return runs;
}

function addText(runs: Run[], text: string, bits: Uint8Array): void {
  let from = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && bits[at] === bits[from]) continue;
    const kind = kindOf(bits[from]);
    runs.push({ text: text.slice(from, at), effects: effectsOf(bits[from]), kind });
    from = at;
  }
}

function effectsOf(bits = 0): number {
  return bits & ~(markBit | prefixBit);
}

function kindOf(bits = 0): Run['kind'] {
  if ((bits & markBit) !== 0) return 'mark';
  return (bits & prefixBit) === 0 ? 'text' : 'prefix';
}

function placeholderRun(name: string, values: Values, asks: readonly Ask[], bits: number): Run {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value) return { text: value, effects: bits, kind: 'value' };
  const label = asks.find((ask) => ask.name === name)?.label ?? name;
  return { text: label, effects: bits, kind: 'blank' };
}

/** The answer in one line, without marks, for where there is room for no more. */
export function oneLineOf(body: readonly Segment[], values: Values, asks: readonly Ask[]): string {
  return runsOf(body, values, asks)
    .filter((run) => run.kind !== 'mark')
    .map((run) => (run.kind === 'blank' ? `[${run.text}]` : run.text))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}
