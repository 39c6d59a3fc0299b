import type { Style } from './markup';

/** Stands for a placeholder while marks are read. */
export const stand = '\uFFFC';

/** Something that its two ends hold together; `mark`: how many units each end takes. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly kind: Style | 'link';
  readonly mark: number;
}

/** A line of the source; one that a fence runs over the end of goes on with the next. */
export interface Line {
  readonly start: number;
  /** Where its words begin, behind the prefix of a list or a quote. */
  readonly from: number;
  readonly to: number;
  readonly prefix: 'none' | 'bullet' | 'number' | 'quote';
  /** Of an item of a numbered list. */
  readonly number: number;
  /** In the order of their beginnings, one inside another or apart. */
  readonly spans: readonly Span[];
}

const styles: Readonly<Record<string, Style>> = { '*': 'bold', _: 'italic', '~': 'strike' };
const fence = '```';
const word = /[\p{L}\p{N}\uFFFC]/u;
const space = /\s/u;
/** A number is kept as it is written: none begins with a nought that would get lost. */
const prefixes = /(?:([-*])|(0|[1-9]\d{0,2})\.|>) (?=\S)/y;
const address = /(?<![\p{L}\p{N}])https?:\/\/[\p{L}\p{N}\uFFFC[][^\s<>"]*/giu;
/** What closes a sentence around an address, and is not of it. */
const closing = /[.,;:!?…'’»”*_~\])}]/u;

/**
 * Reads WhatsApp's marks. Linear in the length: nothing is looked at again.
 * @param text a body; what stands for a placeholder in it is one U+FFFC
 */
export function readLines(text: string): Line[] {
  const fences = fencesIn(text);
  const lines: Line[] = [];
  let next = 0;
  for (let start = 0; start <= text.length;) {
    const first = next;
    let to = endOfLine(text, start);
    // What is between fences does not end its line.
    for (let span = fences[next]; span && span.from < to; span = fences[(next += 1)]) {
      if (span.to > to) to = endOfLine(text, span.to);
    }
    lines.push(readLine(text, start, to, fences.slice(first, next)));
    start = to + 1;
  }
  return lines;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function fencesIn(text: string): Span[] {
  const found: Span[] = [];
  let open = text.indexOf(fence);
  while (open >= 0) {
    const inside = open + fence.length;
    const close = text.indexOf(fence, inside + 1);
    if (close < 0) break;
    const isEmpty = text.slice(inside, close).trim() === '';
    const to = close + fence.length;
    if (!isEmpty) found.push({ from: open, to, kind: 'mono', mark: fence.length });
    open = isEmpty ? close : text.indexOf(fence, to);
  }
  return found;
}

function readLine(text: string, start: number, to: number, fences: readonly Span[]): Line {
  prefixes.lastIndex = start;
  const [found = '', bullet, number] = prefixes.exec(text) ?? [];
  const from = start + found.length;
  const prefix = bullet ? 'bullet' : number ? 'number' : found ? 'quote' : 'none';
  const solid = [...fences, ...linksIn(text, from, to, fences)].sort((a, b) => a.from - b.from);
  const spans = [...solid, ...stylesIn(text, from, to, solid)].sort((a, b) => a.from - b.from);
  return { start, from, to, prefix, number: Number(number ?? 0), spans };
}

function linksIn(text: string, from: number, to: number, fences: readonly Span[]): Span[] {
  const ends = [...fences.map((span) => span.from), to];
  const starts = [from, ...fences.map((span) => span.to)];
  return starts.flatMap((start, index) =>
    [...text.slice(start, ends[index]).matchAll(address)].map((match) => {
      const at = start + match.index;
      return { from: at, to: at + tidy(match[0]).length, kind: 'link' as const, mark: 0 };
    }),
  );
}

/** An address without what closes the sentence around it; a bracket that it opened itself stays. */
function tidy(link: string): string {
  let open = link.split('(').length - link.split(')').length;
  let end = link.length;
  while (closing.test(link.charAt(end - 1))) {
    if (link.charAt(end - 1) === ')') {
      if (open >= 0) break;
      open += 1;
    }
    end -= 1;
  }
  return link.slice(0, end);
}

/** An end of a mark that waits for its other end. */
interface Open {
  readonly mark: string;
  readonly at: number;
}

/** The styles of one line, but for what fences and links hold. */
function stylesIn(text: string, from: number, to: number, solid: readonly Span[]): Span[] {
  const found: Span[] = [];
  const open: Open[] = [];
  let next = 0;
  for (let at = from; at < to; at += 1) {
    const span = solid[next];
    if (span?.from === at) {
      at = span.to - 1;
      next += 1;
      continue;
    }
    const mark = text.charAt(at);
    const kind = styles[mark];
    if (kind === undefined) continue;
    const before = at > from ? text.charAt(at - 1) : '';
    const after = at + 1 < to ? text.charAt(at + 1) : '';
    const index = open.findIndex((other) => other.mark === mark);
    const begin = open[index]?.at;
    if (begin === undefined) {
      if (opens(before, after)) open.push({ mark, at });
    } else if (begin < at - 1 && closes(before, after)) {
      found.push({ from: begin, to: at + 1, kind, mark: 1 });
      // What was opened inside and is still open cannot close outside: it is plain text.
      open.length = index;
    }
  }
  return found;
}

function opens(before: string, after: string): boolean {
  return !word.test(before) && after !== '' && !space.test(after);
}

function closes(before: string, after: string): boolean {
  return before !== '' && !space.test(before) && !word.test(after);
}

/** The places of all units that are marks: ends of spans, prefixes. */
export function marksIn(lines: readonly Line[]): Set<number> {
  const marks = new Set<number>();
  const add = (from: number, to: number) => {
    for (let at = from; at < to; at += 1) marks.add(at);
  };
  for (const { start, from, spans } of lines) {
    add(start, from);
    for (const span of spans) {
      add(span.from, span.from + span.mark);
      add(span.to - span.mark, span.to);
    }
  }
  return marks;
}
