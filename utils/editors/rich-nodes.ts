import type { Rich, RichNode } from '@/utils/domain/rich';

/** Tags that may go into a box, and the attributes that they may have. Everything else is refused. */
const tags = /^(?:[bis]|code|[uo]l|li|blockquote|a|br)$/;
const address = /^(?:https?:\/\/|mailto:)[^\s]+$/i;

function nodeOf(page: Document, node: RichNode): Node {
  if (typeof node === 'string') return page.createTextNode(node);
  const { tag, href, start, children = [] } = node;
  if (!tags.test(tag)) throw new TypeError(tag);
  const element = page.createElement(tag);
  if (href !== undefined) {
    if (tag !== 'a' || !address.test(href)) throw new TypeError(href);
    element.setAttribute('href', href);
  }
  if (start !== undefined) element.setAttribute('start', `${start}`);
  element.append(...children.map((child) => nodeOf(page, child)));
  return element;
}

/**
 * The nodes of formatted content, made one by one in a document that nothing is drawn in or loaded
 * for. `undefined` where any of it is not on the list, whatever it is.
 */
export function nodesOf(rich: Rich): HTMLElement | undefined {
  try {
    const page = document.implementation.createHTMLDocument('');
    const root = page.createElement('div');
    root.append(...rich.map((node) => nodeOf(page, node)));
    return root;
  } catch {
    return undefined;
  }
}

/** Our nodes as HTML, for `execCommand`, which takes no nodes: docs/decisions/0006-one-markup.md. */
export function htmlOf(root: HTMLElement): string {
  const written = new XMLSerializer().serializeToString(root);
  // The wrapper alone carries XHTML's namespace; it stays behind.
  return written.slice(written.indexOf('>') + 1, Math.max(0, written.lastIndexOf('</')));
}
