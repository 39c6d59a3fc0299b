import type { Block, Inline, Inlines } from '@/utils/domain/markup';
import { fillMarkup } from '@/utils/domain/markup-text';
import { parseMarkup } from '@/utils/domain/parse-markup';
import type { Segment, Values } from '@/utils/domain/placeholder';

const marks = { bold: '*', italic: '_', strike: '~', mono: '`' } as const;

function written(inlines: Inlines): string {
  return inlines.map(writtenOne).join('');
}

function writtenOne(inline: Inline): string {
  if (inline.kind === 'text' || inline.kind === 'value') return inline.text;
  if (inline.kind === 'break') return '\n';
  if (inline.kind === 'slot') return `{{${inline.name}}}`;
  const inside = written(inline.children);
  if (inline.kind !== 'link') {
    const mark = marks[inline.kind];
    return inside.replace(/[^\n]+/g, (line) => mark + line + mark);
  }
  return URL.canParse(inside) ? `${inside} [${new URL(inside).href}]` : inside;
}

/** An answer as `linesIn` writes down what a person sees of it in e-mail, between two texts. */
export function linesOfAnswer(
  body: readonly Segment[],
  values: Values,
  [before, after]: readonly [string, string],
): string {
  const blocks = fillMarkup(parseMarkup(body), values);
  const lines: string[] = [];
  for (const [index, block] of blocks.entries()) {
    if (index > 0) lines.push(...Array<string>(block.blank).fill(''));
    if (block.kind === 'list') {
      const { first } = block;
      const bullet = (n: number) => (first === undefined ? '• ' : `${first + n}. `);
      lines.push(...block.items.map((item, n) => bullet(n) + written(item)));
    } else {
      const { kind } = block;
      const inside = written(kind === 'mono' ? [{ ...block, kind }] : block.children);
      const prefix = kind === 'quote' ? '> ' : '';
      lines.push(...inside.split('\n').map((line) => prefix + line));
    }
  }
  const isInLine = (block: Block | undefined) => block && /^(paragraph|mono)$/.test(block.kind);
  if (isInLine(blocks[0])) lines[0] = before + (lines[0] ?? '');
  else if (before !== '') lines.unshift(before);
  if (isInLine(blocks.at(-1))) lines.push((lines.pop() ?? '') + after);
  else if (after !== '') lines.push(after);
  return lines.join('\n');
}
