import { isShortcut } from '@/utils/domain/shortcut';
import type { SavedSelection } from '@/utils/editors/editor';

export interface TypedShortcut {
  /** What stands behind the trigger character, as typed. */
  readonly typed: string;
  /** From the trigger character to the caret. */
  readonly selection: SavedSelection;
}

/** Longer than any shortcut that a library may have. */
const longest = 41;

/** Text from the caret backwards within its own text node and the ones before it in the same line. */
function textBefore(
  box: HTMLElement,
  node: Node,
  offset: number,
): { text: string; nodes: [Text, number][] } {
  const nodes: [Text, number][] = [];
  let text = (node.nodeValue ?? '').slice(0, offset);
  nodes.push([node as Text, text.length]);
  const line = node.parentElement?.closest('p, div, li') ?? box;
  const walker = box.ownerDocument.createTreeWalker(
    box.contains(line) ? line : box,
    NodeFilter.SHOW_ALL,
  );
  walker.currentNode = node;
  while (text.length < longest && walker.previousNode()) {
    const before = walker.currentNode;
    if (before.nodeName === 'BR' || before.nodeName === 'IMG') return { text: `\n${text}`, nodes };
    if (before.nodeType !== Node.TEXT_NODE) continue;
    const value = before.nodeValue ?? '';
    text = value + text;
    nodes.push([before as Text, value.length]);
  }
  return { text, nodes };
}

/** The place `length` characters before the caret. */
function startOf(nodes: readonly [Text, number][], length: number): [Text, number] | undefined {
  let left = length;
  for (const [node, available] of nodes) {
    if (left <= available) return [node, available - left];
    left -= available;
  }
  return undefined;
}

/** Editors put the caret behind a text node as well as into it; the text is meant both times. */
function textAt(node: Node, offset: number): readonly [Node, number] {
  const before = node.nodeType === Node.TEXT_NODE ? undefined : node.childNodes[offset - 1];
  return before ? textAt(before, (before.nodeValue ?? before.childNodes).length) : [node, offset];
}

/**
 * The shortcut that the agent is typing: the trigger character at the start of a word, and what
 * stands between it and the caret. Read from the text, not from keys, so that accents, dead keys
 * and input methods are none of its business.
 */
export function typedShortcut(box: HTMLElement, trigger: string): TypedShortcut | undefined {
  const selection = box.ownerDocument.getSelection();
  if (!selection?.isCollapsed || !selection.focusNode) return undefined;
  const [node, offset] = textAt(selection.focusNode, selection.focusOffset);
  if (node.nodeType !== Node.TEXT_NODE || !box.contains(node)) return undefined;
  const { text, nodes } = textBefore(box, node, offset);
  const at = text.lastIndexOf(trigger);
  const typed = text.slice(at + 1);
  if (at < 0 || !isShortcut(typed)) return undefined;
  if (at > 0 && !/[\s\u00A0\u200B(¿¡"'«]/u.test(text.charAt(at - 1))) return undefined;
  const start = startOf(nodes, text.length - at);
  if (!start) return undefined;
  return { typed, selection: { anchor: start, focus: [node, offset] } };
}
