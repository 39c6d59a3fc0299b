import type { Channel } from './channel';
import {
  mapInlines,
  type Block,
  type Inline,
  type Inlines,
  type List,
  type Markup,
  type Style,
} from './markup';

/** How a message looks where it is read: a channel's own way, or e-mail without formatting. */
export type Look = Channel | 'plain';

/** What an answer may have and a look may not show. */
export const features = ['bold', 'italic', 'strike', 'mono', 'list', 'quote'] as const;
export type Feature = (typeof features)[number];

interface Rule {
  readonly shows: readonly Feature[];
  /** Instead of a list: before an item that has no number; one that has keeps `1. `. */
  readonly bullet: string;
  /** Instead of a quote: at its beginning, of each further line, at its end. */
  readonly quote: readonly [open: string, line: string, close: string];
}

/**
 * What each look shows, and what stands instead. Messenger shows no marks on every device, so none
 * go there. Of styles that are not shown only the words stay.
 */
export const rules: Readonly<Record<Look, Rule>> = {
  whatsapp: { shows: features, bullet: '- ', quote: ['> ', '> ', ''] },
  gmail: { shows: features, bullet: '- ', quote: ['> ', '> ', ''] },
  messenger: { shows: [], bullet: '• ', quote: ['«', '', '»'] },
  /** As e-mail was written before it had formatting. */
  plain: { shows: [], bullet: '- ', quote: ['> ', '> ', ''] },
};

const text = (words: string): Inline[] => (words === '' ? [] : [{ kind: 'text', text: words }]);

function isStyle(kind: string): kind is Style {
  return (features as readonly string[]).includes(kind);
}

/** The tree as a look shows it: what it cannot show stands there in its words. */
export function adapt(markup: Markup, look: Look): Markup {
  const { shows } = rules[look];
  const plain = (inlines: Inlines): Inlines =>
    inlines.flatMap((inline): Inlines => {
      if (!('children' in inline)) return [inline];
      const children = plain(inline.children);
      const isShown = !isStyle(inline.kind) || shows.includes(inline.kind);
      return isShown ? [{ ...inline, children }] : children;
    });
  return mapInlines(markup, plain).map((block) => adaptBlock(block, rules[look]));
}

function adaptBlock(block: Block, { shows, bullet, quote }: Rule): Block {
  const { blank, kind } = block;
  if (kind === 'paragraph' || shows.includes(kind)) return block;
  if (kind === 'list') return { kind: 'paragraph', blank, children: written(block, bullet) };
  if (kind === 'mono') return { ...block, kind: 'paragraph' };
  const [open, line, close] = quote;
  const inside = block.children.flatMap((inline) =>
    inline.kind === 'break' ? [inline, ...text(line)] : [inline],
  );
  return { kind: 'paragraph', blank, children: [...text(open), ...inside, ...text(close)] };
}

function written({ first, items }: List, bullet: string): Inlines {
  return items.flatMap((item, index) => [
    ...(index > 0 ? [{ kind: 'break' } as const] : []),
    ...text(first === undefined ? bullet : `${first + index}. `),
    ...item,
  ]);
}

/** What of the answer the look does not show, in the order of `features`. */
export function lostIn(markup: Markup, look: Look): Feature[] {
  const found = new Set<string>();
  const seek = (inlines: Inlines): Inlines => {
    for (const inline of inlines) {
      found.add(inline.kind);
      if ('children' in inline) seek(inline.children);
    }
    return inlines;
  };
  for (const { kind } of mapInlines(markup, seek)) found.add(kind);
  return features.filter((one) => found.has(one) && !rules[look].shows.includes(one));
}
