import type { Editor } from '@/utils/editors/editor';
import { mailEditors } from '@/utils/editors/mail-registry';
import { editors } from '@/utils/editors/registry';

/** Every registry there is, by the name of its file. */
export const registries: Readonly<Record<string, readonly Editor[]>> = {
  registry: editors,
  'mail-registry': mailEditors,
};

/** Each editor, with the registry that it is asked in. */
export const registered = Object.entries(registries).flatMap(([registry, list]) =>
  list.map((editor) => ({ registry, editor })),
);

/** Boxes of `tests/e2e/pages/boxes`. */
export type SampleBox = 'lexical-rich' | 'lexical-plain' | 'mail' | 'mail-plain';

/** Which of them are each editor's own, by its id. A new editor has its line here, and its box there. */
const samples: Readonly<Record<string, readonly SampleBox[] | undefined>> = {
  lexical: ['lexical-rich', 'lexical-plain'],
  'content-editable': ['mail-plain'],
  'rich-content-editable': ['mail'],
};

/** Throws where there is none: what is tried in no box is held to nothing. */
export function boxesOf({ id }: Editor): readonly SampleBox[] {
  const boxes = samples[id] ?? [];
  if (boxes.length === 0) throw new Error(`no box for editor ${id}`);
  return boxes;
}
