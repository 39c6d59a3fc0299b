import type { Content } from '@/utils/domain/rich';
import { contentEditable, execIn } from './content-editable';
import type { Editor, Proof } from './editor';
import { readText } from './read-text';
import { htmlOf, nodesOf } from './rich-nodes';

const blocks = 'ul, ol, blockquote';

/** How often each list item and each link is there. */
function countsIn(root: HTMLElement): Map<string, number> {
  const counts = new Map<string, number>();
  for (const element of root.querySelectorAll('li, a[href]')) {
    const what = element.getAttribute('href') ?? 'li';
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return counts;
}

function proof(box: HTMLElement, { rich }: Content): Proof | undefined {
  const root = rich && nodesOf(rich);
  if (!root) return undefined;
  const edge = (end: Element | null, node: ChildNode | null) =>
    end !== null && end === node && end.matches(blocks) ? '\n' : '';
  const first = edge(root.firstElementChild, root.firstChild);
  const last = edge(root.lastElementChild, root.lastChild);
  const before = countsIn(box);
  const ours = countsIn(root);
  return {
    text: first + readText(root) + last,
    holds: () => {
      const after = countsIn(box);
      // More where the caret was in an item or a link of the agent's, which is then parted.
      const gained = (what: string) => (after.get(what) ?? 0) - (before.get(what) ?? 0);
      return [...ours].every(([what, n]) => gained(what) >= n);
    },
  };
}

/** Firefox leaves the caret inside a link that ends the text: what is typed next would be part of it. */
function leaveLink(box: HTMLElement): void {
  const selection = box.ownerDocument.getSelection();
  const link = selection?.focusNode?.parentElement?.closest('a');
  const parent = link?.parentNode;
  if (!selection || !parent || !box.contains(parent)) return;
  const end = box.ownerDocument.createRange();
  end.setStart(selection.focusNode ?? link, selection.focusOffset);
  end.setEndAfter(link);
  // In the midst of a link it is the agent's own.
  if (end.toString() === '') selection.collapse(parent, [...parent.childNodes].indexOf(link) + 1);
}

/**
 * A contenteditable that takes formatting: Gmail. `insertHTML` from the content script's own world
 * is one undo step in both browsers, and Trusted Types do not bind it (measured, Chromium 156,
 * Firefox 153). Without formatting, or where the box did not take it, as any other contenteditable.
 */
export const richContentEditable: Editor = {
  ...contentEditable,
  id: 'rich-content-editable',
  techniques: [
    {
      name: 'insert-html',
      proof,
      run: (box, { rich }) => {
        const root = rich && nodesOf(rich);
        if (!root) return;
        execIn(box, 'insertHTML', htmlOf(root));
        leaveLink(box);
      },
    },
    ...contentEditable.techniques,
  ],
};
