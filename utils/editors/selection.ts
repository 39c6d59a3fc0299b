import { nextTask } from '@/utils/domain/next-task';
import type { SavedSelection } from './editor';
import { lexical } from './lexical';

/** The selection, if it lies wholly inside the compose box. */
export function saveSelection(box: HTMLElement): SavedSelection | undefined {
  const selection = box.ownerDocument.getSelection();
  if (!selection?.anchorNode || !selection.focusNode) return undefined;
  if (!box.contains(selection.anchorNode) || !box.contains(selection.focusNode)) return undefined;
  return {
    anchor: [selection.anchorNode, selection.anchorOffset],
    focus: [selection.focusNode, selection.focusOffset],
  };
}

function lengthOf(node: Node): number {
  return node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').length : node.childNodes.length;
}

function isPlace(box: HTMLElement, [node, offset]: readonly [Node, number]): boolean {
  return node.isConnected && box.contains(node) && offset <= lengthOf(node);
}

/** Whether the selection still lies in the compose box: editors make their nodes anew at will. */
export function isUsable(box: HTMLElement, saved: SavedSelection): boolean {
  return isPlace(box, saved.anchor) && isPlace(box, saved.focus);
}

const isAt = (one: readonly [Node, number], other: readonly [Node, number]): boolean =>
  one[0] === other[0] && one[1] === other[1];

/**
 * Gives focus back to the compose box, and the selection exactly as it was. Where its nodes are
 * gone (the editor rendered anew), the editor's own selection stays, or else the caret goes last, in
 * a box without an editor first.
 * `true` where this moved the selection: the editor has then to hear of it, see `selectionSettled`.
 */
export function restoreSelection(box: HTMLElement, saved: SavedSelection | undefined): boolean {
  const before = saveSelection(box);
  box.focus({ preventScroll: true });
  const selection = box.ownerDocument.getSelection();
  if (!selection) return false;
  if (saved && isUsable(box, saved)) {
    selection.setBaseAndExtent(...saved.anchor, ...saved.focus);
  } else if (!saveSelection(box)) {
    selection.selectAllChildren(box);
    if (lexical.accepts(box)) selection.collapseToEnd();
    // What ends a bare box may be a signature and a quoted mail.
    else selection.collapseToStart();
  }
  const after = saveSelection(box);
  return (
    !before || !after || !isAt(before.anchor, after.anchor) || !isAt(before.focus, after.focus)
  );
}

/**
 * The editor has seen a selection that was just set: Lexical reads it on `selectionchange`, and
 * ignores one set in the same task (measured for `paste`). One macrotask is enough in both browsers.
 */
export const selectionSettled = nextTask;

/** The selection as a range in document order. */
export function rangeOf(saved: SavedSelection): Range {
  const [anchorNode, anchorOffset] = saved.anchor;
  const range = (anchorNode.ownerDocument ?? document).createRange();
  range.setStart(anchorNode, anchorOffset);
  range.setEnd(...saved.focus);
  if (range.collapsed) {
    range.setStart(...saved.focus);
    range.setEnd(anchorNode, anchorOffset);
  }
  return range;
}
