const blocks = new Set(['DIV', 'P', 'UL', 'OL', 'LI', 'BLOCKQUOTE', 'PRE']);
const styles: Readonly<Record<string, string>> = { B: '*', I: '_', S: '~', CODE: '`' };

interface Walk {
  readonly lines: string[];
  /** The line that is being written; none between lines. */
  line: string | undefined;
}

function put(walk: Walk, text: string, prefix: string): void {
  if (text !== '') walk.line = (walk.line ?? prefix) + text;
}

function end(walk: Walk): void {
  if (walk.line !== undefined) walk.lines.push(walk.line);
  walk.line = undefined;
}

function visit(node: Node, walk: Walk, prefix: string): void {
  if (node instanceof Text) return put(walk, node.data.replaceAll('\u00A0', ' '), prefix);
  if (!(node instanceof HTMLElement)) return;
  const name = node.nodeName;
  if (name === 'BR') {
    walk.lines.push(walk.line ?? prefix);
    walk.line = undefined;
    return;
  }
  if (node.attributes.length > 0 && !/^(A|OL)$/.test(name) && !node.hasAttribute('contenteditable'))
    put(walk, `!${name} ${node.getAttributeNames().join()}!`, prefix);
  const isBlock = blocks.has(name);
  if (isBlock) end(walk);
  const inside = name === 'BLOCKQUOTE' ? `${prefix}> ` : prefix;
  if (name === 'LI') put(walk, bulletOf(node), prefix);
  const style = styles[name] ?? '';
  put(walk, style, inside);
  for (const child of node.childNodes) visit(child, walk, inside);
  put(walk, style, inside);
  if (name === 'A') put(walk, ` [${node.getAttribute('href') ?? ''}]`, inside);
  if (isBlock) end(walk);
}

function bulletOf(item: HTMLElement): string {
  const list = item.parentElement;
  if (!(list instanceof HTMLOListElement)) return '• ';
  return `${list.start + [...list.children].indexOf(item)}. `;
}

/**
 * What a person sees in the box, line by line, written down: `• ` and `1. ` before items, `> `
 * before quoted lines, marks around styles, `[address]` behind links, and
 * attributes that should not be there.
 */
export function linesIn(box: HTMLElement): string[] {
  const walk: Walk = { lines: [], line: undefined };
  for (const child of box.childNodes) visit(child, walk, '');
  end(walk);
  return walk.lines;
}
