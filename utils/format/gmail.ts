import type { Block, Inline, Inlines, Markup, Style } from '@/utils/domain/markup';
import { inlineText } from '@/utils/domain/markup-text';
import type { Rich, RichNode, RichTag } from '@/utils/domain/rich';

const tags: Readonly<Record<Style, RichTag>> = {
  bold: 'b',
  italic: 'i',
  strike: 's',
  mono: 'code',
};

const lineBreak: RichNode = { tag: 'br' };

/** HTML draws one blank for many, and none where a line begins or ends: hard ones are drawn. */
function drawn(text: string, isFirst: boolean, isLast: boolean): string {
  const inside = text.replace(/ (?= )/g, '\u00A0');
  const begun = isFirst ? inside.replace(/^ /, '\u00A0') : inside;
  return isLast ? begun.replace(/ $/, '\u00A0') : begun;
}

/** Where a link leads: its own words. What is no address of the web is left as text. */
function hrefOf(children: Inlines): string | undefined {
  const words = inlineText(children);
  if (!URL.canParse(words)) return undefined;
  const { protocol, href } = new URL(words);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}

function inlineNodes(inlines: Inlines): Rich {
  return inlines.flatMap((inline, index): Rich => {
    if ('children' in inline) return elementOf(inline);
    if (inline.kind === 'break') return [lineBreak];
    const isEnd = (other: Inline | undefined) => other === undefined || other.kind === 'break';
    const text = inlineText([inline]);
    return [drawn(text, isEnd(inlines[index - 1]), isEnd(inlines[index + 1]))];
  });
}

function elementOf({ kind, children }: Extract<Inline, { children: Inlines }>): Rich {
  const inside = inlineNodes(children);
  if (kind !== 'link') return [{ tag: tags[kind], children: inside }];
  const href = hrefOf(children);
  return href === undefined ? inside : [{ tag: 'a', href, children: inside }];
}

function blockNode(block: Block): Rich {
  if (block.kind === 'paragraph') return inlineNodes(block.children);
  if (block.kind === 'list') {
    const children = block.items.map(
      (item) => ({ tag: 'li', children: inlineNodes(item) }) as const,
    );
    const { first } = block;
    if (first === undefined) return [{ tag: 'ul', children }];
    return [{ tag: 'ol', children, ...(first === 1 ? {} : { start: first }) }];
  }
  const tag = block.kind === 'quote' ? 'blockquote' : 'pre';
  return [{ tag, children: inlineNodes(block.children) }];
}

/** Line ends between two blocks: what is no paragraph stands on lines of its own by itself. */
function breaksBetween(before: Block, { blank, kind }: Block): number {
  const isAfterText = before.kind === 'paragraph';
  if (blank > 0) return blank + (isAfterText ? 1 : 0);
  return isAfterText && kind === 'paragraph' ? 1 : 0;
}

/**
 * A filled body for Gmail. Lines are parted by `<br>`, never by `<div>` or `<p>`: that is what both
 * browsers insert cleanly in the middle of a line.
 */
export function toGmail(markup: Markup): Rich {
  return markup.flatMap((block, index): Rich => {
    const before = markup[index - 1];
    const breaks = before === undefined ? 0 : breaksBetween(before, block);
    return [...Array<RichNode>(breaks).fill(lineBreak), ...blockNode(block)];
  });
}
