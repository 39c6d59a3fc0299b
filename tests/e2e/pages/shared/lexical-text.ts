import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isLineBreakNode,
  $isRangeSelection,
  type ElementNode,
  type LexicalNode,
  type PointType,
} from 'lexical';

const blocks = (): ElementNode[] => $getRoot().getChildren().filter($isElementNode);
const inline = (node: LexicalNode): string =>
  $isLineBreakNode(node) ? '\n' : node.getTextContent();
const line = (block: ElementNode): string => block.getChildren().map(inline).join('');

/** Lexical's own getTextContent parts paragraphs with two newlines; this is what would be sent. */
export const $text = (): string => blocks().map(line).join('\n');

/** `P["uno",BR,"dos"] P[]` */
export const $structure = (): string =>
  blocks()
    .map((block) => {
      const parts = block
        .getChildren()
        .map((node) => ($isLineBreakNode(node) ? 'BR' : JSON.stringify(node.getTextContent())));
      return `${block.getType() === 'paragraph' ? 'P' : block.getType()}[${parts.join(',')}]`;
    })
    .join(' ');

function $offsetInBlock(block: ElementNode, point: PointType): number | undefined {
  const children = block.getChildren();
  if (point.key === block.getKey())
    return children.slice(0, point.offset).map(inline).join('').length;
  const index = children.findIndex((child) => child.getKey() === point.key);
  if (index < 0) return undefined;
  return children.slice(0, index).map(inline).join('').length + point.offset;
}

/** The caret's offset in `$text()`; -1 without a range selection. */
export function $caret(): number {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return -1;
  let before = 0;
  for (const [index, block] of blocks().entries()) {
    if (selection.focus.key === 'root' && selection.focus.offset === index) return before;
    const offset = $offsetInBlock(block, selection.focus);
    if (offset !== undefined) return before + offset;
    before += line(block).length + 1;
  }
  return Math.max(0, before - 1);
}

/** Puts the caret at an offset in `$text()`; beyond the end is the end. */
export function $placeCaret(caret: number): void {
  let left = caret;
  for (const block of blocks()) {
    if (left <= line(block).length) return $placeInBlock(block, left);
    left -= line(block).length + 1;
  }
  $getRoot().selectEnd();
}

function $placeInBlock(block: ElementNode, offset: number): void {
  let left = offset;
  for (const [index, child] of block.getChildren().entries()) {
    const size = inline(child).length;
    if (!$isLineBreakNode(child) && left <= size) {
      child.selectStart();
      const selection = $getSelection();
      if ($isRangeSelection(selection)) {
        selection.anchor.set(child.getKey(), left, 'text');
        selection.focus.set(child.getKey(), left, 'text');
      }
      return;
    }
    if (left === 0) return void block.select(index, index);
    left -= size;
  }
  block.select(block.getChildrenSize(), block.getChildrenSize());
}

/** Replaces everything. Rich text has one paragraph per line, plain text one with line breaks. */
export function $setText(text: string, rich: boolean): void {
  const root = $getRoot().clear();
  const lines = text.split('\n');
  if (rich) {
    for (const each of lines) {
      const paragraph = $createParagraphNode();
      if (each) paragraph.append($createTextNode(each));
      root.append(paragraph);
    }
    return;
  }
  const paragraph = $createParagraphNode();
  for (const [index, each] of lines.entries()) {
    if (index > 0) paragraph.append($createLineBreakNode());
    if (each) paragraph.append($createTextNode(each));
  }
  root.append(paragraph);
}
