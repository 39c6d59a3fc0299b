import type { Editor } from './editor';

interface Walk {
  text: string;
  caret: number;
  /** A block has ended: what comes next stands on a new line. */
  broken: boolean;
}

const isBlock = (node: Node): boolean => node.nodeName === 'DIV' || node.nodeName === 'P';

function breakLine(walk: Walk): void {
  if (walk.broken) walk.text += '\n';
  walk.broken = false;
}

function visit(node: Node, walk: Walk, focus: { node: Node | null; offset: number }): void {
  if (node instanceof Text) {
    if (node.data) breakLine(walk);
    if (node === focus.node) walk.caret = walk.text.length + focus.offset;
    walk.text += node.data;
    return;
  }
  if (node.nodeName === 'BR') {
    breakLine(walk);
    // The last <br> of a block only keeps the line open.
    if (node.nextSibling) walk.text += '\n';
    return;
  }
  for (const [index, child] of [...node.childNodes].entries()) {
    if (isBlock(child) && child.previousSibling) walk.broken = true;
    if (isBlock(child)) breakLine(walk);
    if (node === focus.node && index === focus.offset) walk.caret = walk.text.length;
    visit(child, walk, focus);
    if (isBlock(child) && child.nextSibling) walk.broken = true;
  }
  if (node === focus.node && focus.offset === node.childNodes.length) walk.caret = walk.text.length;
}

function placeCaret(box: HTMLElement, caret: number): void {
  const text = box.firstChild;
  if (text instanceof Text) getSelection()?.collapse(text, Math.min(caret, text.length));
  else getSelection()?.collapse(box, 0);
}

/** A plain contenteditable without any library, as in Gmail; its state is what is drawn. */
export function bareEditor(): Editor {
  let box: HTMLElement = document.createElement('div');
  const changed = new Set<() => void>();
  const entered: (() => void)[] = [];
  const notify = () => changed.forEach((listener) => listener());
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    entered.forEach((listener) => listener());
  };
  const walk = (): Walk => {
    const selection = getSelection();
    const focus = { node: selection?.focusNode ?? null, offset: selection?.focusOffset ?? 0 };
    const result: Walk = { text: '', caret: -1, broken: false };
    visit(box, result, focus);
    return result;
  };

  return {
    attach(node) {
      const { focusNode, focusOffset } = getSelection() ?? { focusNode: null, focusOffset: 0 };
      const inside = focusNode !== null && box.contains(focusNode);
      const place = focusNode === box ? node : focusNode;
      node.append(...box.childNodes);
      if (inside) getSelection()?.collapse(place, focusOffset);
      box.removeEventListener('input', notify);
      box.removeEventListener('keydown', enter);
      box = node;
      box.addEventListener('input', notify);
      box.addEventListener('keydown', enter);
    },
    text: () => walk().text,
    structure: () => [...box.childNodes].map((node) => node.nodeName.toLowerCase()).join(' '),
    caret: () => walk().caret,
    set(text, caret = text.length) {
      box.replaceChildren(...(text ? [text] : []));
      placeCaret(box, caret);
      notify();
    },
    onChange(listener) {
      changed.add(listener);
      return () => changed.delete(listener);
    },
    onEnter: (listener) => void entered.push(listener),
  };
}
