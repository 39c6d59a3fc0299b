import type { Block, Inline, Inlines, List, Markup } from './markup';
import type { Segment } from './placeholder';
import { readLines, stand, type Line } from './read-marks';

/** A body as one text, each placeholder one unit of it. */
export interface Source {
  readonly text: string;
  /** Names of the placeholders by their places. */
  readonly slots: ReadonlyMap<number, string>;
}

/** White space around the whole is none of it. Tabs would become nodes of their own in Lexical. */
export function sourceOf(body: readonly Segment[]): Source {
  const texts = body.map((segment) =>
    typeof segment === 'string' ? segment.replace(/\r\n?/g, '\n').replaceAll('\t', '  ') : stand,
  );
  const whole = texts.join('');
  const begins = whole.length - whole.trimStart().length;
  const slots = new Map<number, string>();
  let at = -begins;
  for (const [index, segment] of body.entries()) {
    if (typeof segment !== 'string') slots.set(at, segment.name);
    at += texts[index]?.length ?? 0;
  }
  return { text: whole.trim(), slots };
}

/**
 * Parses a body. Placeholders are part of the tree and not yet filled, so that no value can ever
 * be read as marks. Every character is in the tree or is a mark. Never throws; linear.
 */
export function parseMarkup(body: readonly Segment[]): Markup {
  const source = sourceOf(body);
  const blocks: Block[] = [];
  let blank = 0;
  for (const line of readLines(source.text)) {
    if (source.text.slice(line.start, line.to).trim() === '') {
      blank += 1;
      continue;
    }
    const last = blank === 0 ? blocks.at(-1) : undefined;
    const joined = last && join(last, source, line);
    if (joined) blocks[blocks.length - 1] = joined;
    else blocks.push(blockOf(source, line, blocks.length === 0 ? 0 : blank));
    blank = 0;
  }
  return blocks;
}

function kindOf({ text }: Source, { start, to, prefix, spans: [span] }: Line): Block['kind'] {
  if (prefix === 'quote') return 'quote';
  if (prefix !== 'none') return 'list';
  const isFenced = span?.kind === 'mono' && span.from === start && span.to === to;
  return isFenced && text.slice(start, to).includes('\n') ? 'mono' : 'paragraph';
}

function blockOf(source: Source, line: Line, blank: number): Block {
  const kind = kindOf(source, line);
  if (kind === 'list') {
    const first = line.prefix === 'number' ? { first: line.number } : {};
    return { kind, blank, ...first, items: [inlinesOf(source, line)] };
  }
  if (kind === 'mono') return { kind, blank, children: fencedOf(source, line) };
  return { kind, blank, children: inlinesOf(source, line) };
}

/** The block with the line in it, where the line goes on with what the block began. */
function join(last: Block, source: Source, line: Line): Block | undefined {
  const kind = kindOf(source, line);
  if (kind !== last.kind || kind === 'mono') return undefined;
  const inlines = inlinesOf(source, line);
  if (last.kind !== 'list') {
    return { ...last, children: pushed(last.children, [{ kind: 'break' }, ...inlines]) };
  }
  if (!isNext(last, line)) return undefined;
  return { ...last, items: pushed(last.items, [inlines]) };
}

/** The parser's own lists grow in place: to copy them for each line would not be linear. */
function pushed<T>(list: readonly T[], more: readonly T[]): readonly T[] {
  for (const one of more) (list as T[]).push(one);
  return list;
}

function isNext({ first, items }: List, { prefix, number }: Line): boolean {
  if (prefix !== 'number') return first === undefined;
  return first !== undefined && number === first + items.length;
}

/** The lines between fences that stand around whole lines; their own line ends belong to the marks. */
function fencedOf(source: Source, { from, to }: Line): Inline[] {
  const { text } = source;
  const first = text.charAt(from + 3) === '\n' ? from + 4 : from + 3;
  const last = text.charAt(to - 4) === '\n' && to - 4 > first ? to - 4 : to - 3;
  return leaves(source, first, last);
}

function inlinesOf(source: Source, line: Line): Inline[] {
  let next = 0;
  const within = (from: number, to: number): Inline[] => {
    const found: Inline[] = [];
    let at = from;
    for (let span = line.spans[next]; span && span.from < to; span = line.spans[next]) {
      next += 1;
      pushed(found, leaves(source, at, span.from));
      const children: Inlines = within(span.from + span.mark, span.to - span.mark);
      found.push({ kind: span.kind, children });
      at = span.to;
    }
    pushed(found, leaves(source, at, to));
    return found;
  };
  return within(line.from, line.to);
}

/** Text without marks, parted at placeholders and line ends. */
function leaves({ text, slots }: Source, from: number, to: number): Inline[] {
  const found: Inline[] = [];
  let start = from;
  const flush = (at: number) => {
    if (at > start) found.push({ kind: 'text', text: text.slice(start, at) });
    start = at + 1;
  };
  for (let at = from; at < to; at += 1) {
    const unit = text.charAt(at);
    const name = unit === stand ? slots.get(at) : undefined;
    if (name === undefined && unit !== '\n') continue;
    flush(at);
    found.push(name === undefined ? { kind: 'break' } : { kind: 'slot', name });
  }
  flush(to);
  return found;
}
