import {
  breaksBefore,
  type Block,
  type Inline,
  type Inlines,
  type List,
  type Markup,
  type Style,
} from '@/utils/domain/markup';
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

/**
 * An element for each line: one that runs over several is torn apart where text stands behind it.
 * Known to be lost there (Chromium 156): the letters of a `code` that ends an answer with a list,
 * never its words.
 */
function eachLine(tag: RichTag, nodes: Rich): Rich {
  const found: RichNode[] = [];
  let line: RichNode[] = [];
  const flush = () => {
    if (line.length > 0) found.push({ tag, children: line });
    line = [];
  };
  for (const node of nodes) {
    if (node === lineBreak) {
      flush();
      found.push(node);
    } else line.push(node);
  }
  flush();
  return found;
}

function elementOf({ kind, children }: Extract<Inline, { children: Inlines }>): Rich {
  const inside = inlineNodes(children);
  if (kind !== 'link') return eachLine(tags[kind], inside);
  const href = hrefOf(children);
  return href === undefined ? inside : [{ tag: 'a', href, children: inside }];
}

function listNode({ first, items }: List): RichNode {
  const children = items.map((item) => ({ tag: 'li', children: inlineNodes(item) }) as const);
  if (first === undefined) return { tag: 'ul', children };
  return { tag: 'ol', children, ...(first === 1 ? {} : { start: first }) };
}

function blockNodes(block: Block): Rich {
  if (block.kind === 'list') return [listNode(block)];
  const children = inlineNodes(block.children);
  if (block.kind === 'paragraph') return children;
  // No `pre`: Chromium makes a paragraph of one that something stands behind.
  return block.kind === 'quote' ? [{ tag: 'blockquote', children }] : eachLine(tags.mono, children);
}

/**
 * A filled body for Gmail. Lines are parted by `<br>`, never by `<div>` or `<p>`: that is what both
 * browsers insert cleanly in the middle of a line.
 */
export function toGmail(markup: Markup): Rich {
  return markup.flatMap((block, index): Rich => {
    const breaks = Array<RichNode>(breaksBefore(markup, index)).fill(lineBreak);
    return [...breaks, ...blockNodes(block)];
  });
}
