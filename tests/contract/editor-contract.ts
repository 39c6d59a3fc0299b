import { beforeEach, describe, expect, it } from 'vitest';
import type { Content } from '@/utils/domain/rich';
import type { Editor } from '@/utils/editors/editor';
import { boxesOf, registries, type SampleBox } from './editor-boxes';
import { askClobbered, chosenFor, foreignTaken, isMoved, takesLocked } from './editor-findings';

const content: Content = { text: 'uno\n\ndos', rich: ['uno', { tag: 'br' }, { tag: 'br' }, 'dos'] };

/** A page with the sample boxes, in the fake browser of the test. */
export interface BoxPage {
  /** Opens it anew. */
  open(): void;
  box(name: SampleBox): HTMLElement;
}

function ownBoxTests(editor: Editor, list: readonly Editor[], page: BoxPage): void {
  const own = () => boxesOf(editor);

  it('is the one that is chosen for its own boxes', () => {
    for (const name of own()) expect(chosenFor(list, page.box(name)), name).toBe(editor.id);
  });

  it('leaves page, selection and focus as they are when it is asked', () => {
    for (const name of own()) expect(isMoved(editor, page.box(name)), name).toBe(false);
  });

  it('refuses its own box once that cannot be written in', () => {
    for (const name of own()) expect(takesLocked(editor, page.box(name)), name).toBe(false);
  });

  it('survives its own box having left the page', () => {
    for (const name of own()) {
      const box = page.box(name);
      box.remove();
      expect(() => editor.accepts(box), name).not.toThrow();
      for (const { proof } of editor.techniques) expect(() => proof?.(box, content)).not.toThrow();
    }
  });
}

/** What every editor keeps to where no text has to move. The rest is for real browsers. */
export function editorContract(registry: string, editor: Editor, page: BoxPage): void {
  const list = registries[registry] ?? [];

  describe(`editor ${editor.id} of ${registry}`, () => {
    beforeEach(() => page.open());

    it('has a box to be tried in', () => {
      expect(boxesOf(editor)).not.toEqual([]);
    });

    it('has techniques, each with a name of its own', () => {
      const names = editor.techniques.map(({ name }) => name);
      expect(names).not.toEqual([]);
      expect(names).toEqual([...new Set(names)]);
      for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/u);
    });

    it('refuses what is no box of its kind', () => {
      expect(foreignTaken(editor, document)).toEqual([]);
    });

    it('survives a page that shadows every property', () => {
      expect(() => askClobbered(editor, document)).not.toThrow();
    });

    ownBoxTests(editor, list, page);
  });
}
