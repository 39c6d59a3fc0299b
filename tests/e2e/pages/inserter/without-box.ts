import type { Content } from '@/utils/domain/rich';
import type { Editor } from '@/utils/editors/editor';
import { selectionSettled } from '@/utils/editors/selection';
import type { SampleBox } from '../../../contract/editor-boxes';
import { byId } from '../shared/dom';
import { begin, readBox } from './starts';

/** What stood where after each thing that an editor did whose box had left the page. */
export interface WithoutBox {
  readonly thrown: readonly string[];
  /** Of the box that the agent wrote in meanwhile. */
  readonly other: readonly string[];
  /** Of the box that had left. */
  readonly own: readonly string[];
}

/** All that an editor can do, one after the other: undoing must not hide what was put in. */
function actsOf({ accepts, techniques, undo }: Editor, box: HTMLElement, content: Content) {
  const runs = techniques.flatMap(({ proof, run }) => [
    () => void proof?.(box, content),
    () => run(box, content),
  ]);
  return [...runs, () => undo(box), () => void accepts(box)];
}

/** Takes the box away, and has the editor do all that it can. */
export async function withoutBox(
  name: SampleBox,
  editor: Editor,
  content: Content,
): Promise<WithoutBox> {
  const box = byId(name);
  const otherName = name === 'mail' ? 'mail-plain' : 'mail';
  await begin(name, 'text');
  const place = document.createComment('');
  box.replaceWith(place);
  await begin(otherName, 'text');
  // So that there is something to undo.
  document.execCommand('insertText', false, 'ajeno');
  const found = { thrown: [] as string[], other: [] as string[], own: [] as string[] };
  for (const act of actsOf(editor, box, content)) {
    try {
      act();
    } catch (error) {
      found.thrown.push(String(error));
    }
    // At once: the box's own editor has not heard yet that the caret is elsewhere.
    found.other.push(readBox(otherName));
  }
  await selectionSettled();
  found.other.push(readBox(otherName));
  place.replaceWith(box);
  found.own.push(readBox(name));
  return found;
}
