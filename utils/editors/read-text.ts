const blocks = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'PRE']);

function isBlock(node: Node): boolean {
  return blocks.has(node.nodeName);
}

/** Text of one line's worth of nodes; a `<br>` is a line break, an emoji picture its `alt`. */
function inlineText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (node.nodeName === 'BR') return '\n';
  if (node.nodeName === 'IMG') {
    const image = node as Element;
    return image.getAttribute('data-plain-text') ?? image.getAttribute('alt') ?? '';
  }
  return Array.from(node.childNodes, inlineText).join('');
}

/** The lines of an element; the last `<br>` of a block only holds it open and is no line. */
function linesOf(parent: Node): string[] {
  const lines: string[] = [];
  let inline: Node[] = [];
  const flush = () => {
    if (inline.length === 0) return;
    const text = inline.map(inlineText).join('');
    lines.push(...(inline.at(-1)?.nodeName === 'BR' ? text.slice(0, -1) : text).split('\n'));
    inline = [];
  };
  for (const child of parent.childNodes) {
    if (isBlock(child)) {
      flush();
      lines.push(...linesOf(child));
    } else inline.push(child);
  }
  flush();
  return lines.length === 0 ? [''] : lines;
}

/**
 * What stands in an editor, line by line: paragraphs, `<div>`s and `<br>`s are line breaks alike.
 * @returns text with `\n`; no trailing break for the filler that editors keep in empty lines.
 */
export function readText(root: Node): string {
  return linesOf(root).join('\n');
}

/** For comparing: composed, without invisible fillers, hard spaces as spaces, no trailing blanks. */
export function normalised(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200B\uFEFF\u2060]/g, '')
    .replace(/[\u00A0\u202F]/g, ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}
