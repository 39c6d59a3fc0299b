/**
 * A body as a tree: what the owner wrote in WhatsApp's marks, parsed once, drawn and rendered from
 * here on for every channel.
 */

/** What a mark does to the words between its two ends. */
export type Style = 'bold' | 'italic' | 'strike' | 'mono';

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  /** A placeholder that has no value yet. */
  | { readonly kind: 'slot'; readonly name: string }
  /** The value of a placeholder: text, whatever characters it holds. */
  | { readonly kind: 'value'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: Style; readonly children: Inlines }
  /** A bare address; its text is where it leads. */
  | { readonly kind: 'link'; readonly children: Inlines };
export type Inlines = readonly Inline[];

interface Placed {
  /** Empty lines before it; none before the first block. */
  readonly blank: number;
}

export interface List extends Placed {
  readonly kind: 'list';
  /** Number of the first item; absent where the items have none. */
  readonly first?: number;
  readonly items: readonly Inlines[];
}

/** A stretch of whole lines. */
export interface Lines extends Placed {
  readonly kind: 'paragraph' | 'quote' | 'mono';
  readonly children: Inlines;
}

export type Block = List | Lines;
export type Markup = readonly Block[];

/** The same tree with other inlines in it. */
export function mapInlines(markup: Markup, change: (inlines: Inlines) => Inlines): Markup {
  return markup.map((block) =>
    block.kind === 'list'
      ? { ...block, items: block.items.map(change) }
      : { ...block, children: change(block.children) },
  );
}

const hasOwnLines = ({ kind }: Block): boolean => kind === 'list' || kind === 'quote';

/** Line breaks to draw before a block: lists and quotes stand on lines of their own by themselves. */
export function breaksBefore(markup: Markup, index: number): number {
  const [before, block] = [markup[index - 1], markup[index]];
  if (!before || !block) return 0;
  if (block.blank > 0) return block.blank + (hasOwnLines(before) ? 0 : 1);
  return hasOwnLines(before) || hasOwnLines(block) ? 0 : 1;
}
