import { el } from '../shared/dom';
import type { Editor } from '../shared/editor';
import { lexicalEditor } from '../shared/lexical-editor';
import type { Look } from './message-row';

/** The page without its chats: search, post composer, a post with a comment box, none of them a chat's. */
export interface Feed {
  readonly nodes: readonly HTMLElement[];
  /** Makes the post anew, around the box for a comment. */
  redraw(): void;
  texts(): { search: string; filter: string; edit: string };
}

function decoy(name: string, label: string): { box: HTMLElement; editor: Editor } {
  const editor = lexicalEditor('rich', (error) => reportError(error));
  const box = el('div', {
    contenteditable: 'true',
    role: 'textbox',
    'data-lexical-editor': 'true',
    'data-decoy': name,
    'aria-label': label,
    class: 'box',
  });
  editor.attach(box);
  return { box, editor };
}

/** A post and what was said about it. */
const said = (): HTMLElement[] => [
  el('h3', {}, 'Taller Norte'),
  el('div', { dir: 'auto' }, 'Oferta de la semana'),
  el('div', { role: 'article' }, el('div', { dir: 'auto' }, '¿Precio?')),
];

export function feed({ labels }: Look): Feed {
  const search = document.createElement('input');
  search.type = 'search';
  search.dataset.decoy = 'search';
  search.setAttribute('aria-label', labels.search);
  const post = decoy('filter', labels.post);
  const comment = decoy('edit', labels.comment);
  const article = el('div', { role: 'article' }, ...said(), el('div', {}, comment.box));
  const list = el('div', { role: 'feed' }, article);
  return {
    nodes: [
      el('div', { role: 'banner' }, search),
      el('div', { role: 'main', class: 'feed' }, el('div', {}, post.box), list),
    ],
    redraw: () => said().forEach((node, at) => article.children[at]?.replaceWith(node)),
    texts: () => ({
      search: search.value,
      filter: post.editor.text(),
      edit: comment.editor.text(),
    }),
  };
}
