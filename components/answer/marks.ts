/** What a mark does to the text between its two ends; bits, since they add up. */
export const effects = { bold: 1, italic: 2, strike: 4, mono: 8, quote: 16 } as const;

/** The bit of the characters that are marks themselves. */
export const markBit = 32;

/** The bit of what begins the line of a list or a quote: a mark that stays to be seen. */
export const prefixBit = 64;

const inline: Readonly<Record<string, number>> = {
  '*': effects.bold,
  _: effects.italic,
  '~': effects.strike,
};

const fence = '```';
const word = /[\p{L}\p{N}\uFFFC]/u;
const space = /\s/u;
const prefix = /^(?:[-*] |\d{1,3}\. |> ?)/;

/**
 * Reads WhatsApp's marks. One pass and at most one fill per kind: linear in the length.
 *
 * @param text A body; what stands for a placeholder in it is one U+FFFC.
 * @returns For each UTF-16 unit the bits of `effects`, `markBit` and `prefixBit` that hold for it.
 */
export function readMarks(text: string): Uint8Array {
  const bits = new Uint8Array(text.length);
  readFences(text, bits);
  let start = 0;
  for (const line of text.split('\n')) {
    const from = start + readPrefix(line, start, bits);
    readLine(text, from, start + line.length, bits);
    start += line.length + 1;
  }
  return bits;
}

function readFences(text: string, bits: Uint8Array): void {
  let open = text.indexOf(fence);
  while (open >= 0) {
    const inside = open + fence.length;
    const close = text.indexOf(fence, inside + 1);
    if (close < 0) return;
    bits.fill(effects.mono | markBit, open, close + fence.length);
    bits.fill(effects.mono, inside, close);
    open = text.indexOf(fence, close + fence.length);
  }
}

/** @returns How many units the prefix of a list or a quote takes. */
function readPrefix(line: string, start: number, bits: Uint8Array): number {
  if (bits[start] !== 0) return 0;
  const found = prefix.exec(line)?.[0] ?? '';
  if (found === '') return 0;
  if (found.startsWith('>')) {
    for (let at = start; at < start + line.length; at += 1) add(bits, at, effects.quote);
  }
  for (let at = start; at < start + found.trimEnd().length; at += 1) add(bits, at, prefixBit);
  return found.length;
}

/** An end of a mark that waits for its other end. */
interface Open {
  readonly mark: string;
  readonly at: number;
}

function readLine(text: string, from: number, to: number, bits: Uint8Array): void {
  const open: Open[] = [];
  for (let at = from; at < to; at += 1) {
    const mark = text.charAt(at);
    const effect = inline[mark];
    if (effect === undefined || ((bits[at] ?? 0) & effects.mono) !== 0) continue;
    const before = at > from ? text.charAt(at - 1) : '';
    const after = at + 1 < to ? text.charAt(at + 1) : '';
    const index = open.findIndex((other) => other.mark === mark);
    if (index >= 0 && closes(before, after) && (open[index]?.at ?? at) < at - 1) {
      const start = open[index]?.at ?? at;
      for (let inside = start; inside <= at; inside += 1) add(bits, inside, effect);
      add(bits, start, markBit);
      add(bits, at, markBit);
      // What was opened inside and is still open cannot close outside: it is plain text.
      open.length = index;
    } else if (index < 0 && opens(before, after)) {
      open.push({ mark, at });
    }
  }
}

function opens(before: string, after: string): boolean {
  return !word.test(before) && after !== '' && !space.test(after);
}

function closes(before: string, after: string): boolean {
  return before !== '' && !space.test(before) && !word.test(after);
}

function add(bits: Uint8Array, at: number, bit: number): void {
  bits[at] = (bits[at] ?? 0) | bit;
}
