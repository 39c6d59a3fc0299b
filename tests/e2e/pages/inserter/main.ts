import type { InsertOutcome } from '@/utils/domain/outcome';
import type { Content } from '@/utils/domain/rich';
import type { Editor } from '@/utils/editors/editor';
import { saveSelection, selectionSettled } from '@/utils/editors/selection';
import { insert } from '@/utils/insertion/insert';
import { registries, type SampleBox } from '../../../contract/editor-boxes';
import { chosenFor, foreignTaken, isMoved, takesLocked } from '../../../contract/editor-findings';
import { byId } from '../shared/dom';
import { begin, isLexical, readBox, type Start } from './starts';
import { withoutBox, type WithoutBox } from './without-box';

export interface Job {
  readonly start: Start;
  /** Without it the box is only read. */
  readonly content?: Content;
  /** Has the editor take its last step back, after all else. */
  readonly undo?: boolean;
}

export interface Done {
  readonly outcome?: InsertOutcome;
  /** See `readBox`. */
  readonly read: string;
}

/** An editor of a registry, with one of its techniques alone. */
export interface Way {
  readonly registry: string;
  readonly editor: string;
  readonly technique: string;
}

/** What an editor says of a box, in a page that a real browser has laid out. */
export interface Asked {
  readonly chosen: string | undefined;
  readonly isMoved: boolean;
  readonly takesLocked: boolean;
  readonly foreignTaken: readonly string[];
}

interface Wish {
  readonly box: SampleBox;
  /** Without it: the editors that the box's host has. */
  readonly way?: Way;
}

/** What can be asked of the script, by an event of that name; only strings cross. */
export interface Wishes {
  'insert-all': { wish: Wish & { readonly jobs: readonly Job[] }; done: Done[] };
  'without-box': { wish: Required<Wish> & { readonly content: Content }; done: WithoutBox };
  ask: { wish: Required<Wish>; done: Asked };
}

function editorOf({ registry, editor, technique }: Way): Editor {
  const found = registries[registry]?.find(({ id }) => id === editor);
  if (!found) throw new Error(`${registry} has no editor ${editor}`);
  return { ...found, techniques: found.techniques.filter(({ name }) => name === technique) };
}

function editorsFor({ box, way }: Wish): readonly Editor[] {
  const list = way ? [editorOf(way)] : registries[isLexical(box) ? 'registry' : 'mail-registry'];
  return list ?? [];
}

async function doOne(wish: Wish, { start, content, undo }: Job): Promise<Done> {
  const editors = editorsFor(wish);
  const box = byId(wish.box);
  await begin(wish.box, start);
  const at = saveSelection(box);
  const objection = () => undefined;
  const outcome = content && (await insert({ ...content, box, at, objection, editors }));
  if (undo) {
    editors[0]?.undo(box);
    await selectionSettled();
  }
  return { read: readBox(wish.box), ...(outcome ? { outcome } : {}) };
}

function ask({ box: name, way }: Required<Wish>): Asked {
  const box = byId(name);
  const editor = editorOf(way);
  return {
    chosen: chosenFor(registries[way.registry] ?? [], box),
    isMoved: isMoved(editor, box),
    takesLocked: takesLocked(editor, box),
    foreignTaken: foreignTaken(editor, document),
  };
}

const answers: {
  readonly [K in keyof Wishes]: (
    wish: Wishes[K]['wish'],
  ) => Wishes[K]['done'] | Promise<Wishes[K]['done']>;
} = {
  'insert-all': async (wish) => {
    const done: Done[] = [];
    for (const job of wish.jobs) done.push(await doOne(wish, job));
    return done;
  },
  'without-box': ({ box, way, content }) => withoutBox(box, editorOf(way), content),
  ask,
};

/** Does what it is told by an event, the product's own way, from a world of its own. */
function listen(name: string, answer: (wish: never) => unknown): void {
  const { dataset } = document.documentElement;
  document.addEventListener(name, (event) => {
    delete dataset.done;
    const wish = JSON.parse((event as CustomEvent<string>).detail) as never;
    void (async () => ({ done: await answer(wish) }))()
      .catch((error: unknown) => ({ failed: String(error) }))
      .then((answer) => (dataset.done = JSON.stringify(answer)));
  });
}

for (const [name, answer] of Object.entries(answers)) listen(name, answer);
document.documentElement.dataset.inserter = 'ready';
