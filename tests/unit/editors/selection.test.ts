// @vitest-environment happy-dom
import { restoreSelection, saveSelection } from '@/utils/editors/selection';
import { describe, expect, it } from 'vitest';

function boxOf(attribute: string, ...lines: string[]): HTMLElement {
  const box = document.createElement('div');
  box.setAttribute('contenteditable', 'true');
  if (attribute !== '') box.setAttribute(attribute, 'true');
  box.append(
    ...lines.map((line) => {
      const block = document.createElement('div');
      block.append(line);
      return block;
    }),
  );
  document.body.replaceChildren(box);
  document.getSelection()?.removeAllRanges();
  return box;
}

describe('a box without a caret', () => {
  it('gets it first where a signature may stand last', () => {
    const box = boxOf('', '', '-- Rosa');
    restoreSelection(box, undefined);
    expect(saveSelection(box)?.focus).toEqual([box, 0]);
  });

  it('gets it last in an editor of its own', () => {
    const box = boxOf('data-lexical-editor', 'uno', 'dos');
    restoreSelection(box, undefined);
    expect(saveSelection(box)?.focus).toEqual([box, 2]);
  });

  it('gets it where it was as long as that is there', () => {
    const box = boxOf('', 'uno', 'dos');
    const saved = { anchor: [box, 1], focus: [box, 1] } as const;
    restoreSelection(box, saved);
    expect(saveSelection(box)).toEqual(saved);
    box.lastChild?.remove();
    box.lastChild?.remove();
    document.getSelection()?.removeAllRanges();
    restoreSelection(box, saved);
    expect(saveSelection(box)?.focus).toEqual([box, 0]);
  });
});
