import { el } from '../shared/dom';
import type { Editor } from '../shared/editor';
import { lexicalEditor } from '../shared/lexical-editor';
import type { Look } from './message-row';

/** Boxes to write in that are not the compose box. */
export interface Decoys {
  texts(): { search: string; filter: string; edit: string };
}

function messageEdit({ labels }: Look): { node: HTMLElement; editor: Editor } {
  const editor = lexicalEditor('rich', (error) => reportError(error));
  const box = el('div', {
    contenteditable: 'true',
    role: 'textbox',
    'data-lexical-editor': 'true',
    'data-decoy': 'edit',
    'aria-label': labels.edit,
    class: 'box',
  });
  const inner = el('div', { class: 'lexical-rich-text-input' }, box);
  const node = el('div', { role: 'dialog', class: 'edit' }, el('footer', {}, inner));
  editor.attach(box);
  return { node, editor };
}

/** A search `<input>`, a search contenteditable, and the dialog in which a sent message is edited. */
export function decoys(look: Look, app: HTMLElement, side: HTMLElement): Decoys {
  const search = document.createElement('input');
  search.type = 'text';
  search.dataset.decoy = 'search';
  search.setAttribute('aria-label', look.labels.search);
  const filter = el('div', {
    contenteditable: 'true',
    role: 'textbox',
    'data-tab': '3',
    'data-decoy': 'filter',
    'aria-label': look.labels.search,
    class: 'box',
  });
  const edit = messageEdit(look);
  side.prepend(search, filter);
  app.append(edit.node);
  return {
    texts: () => ({
      search: search.value,
      filter: filter.textContent,
      edit: edit.editor.text(),
    }),
  };
}
