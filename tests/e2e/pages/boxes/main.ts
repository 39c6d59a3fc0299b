import { byId } from '../shared/dom';
import { instrument, type Seen } from '../shared/instrument';
import { lexicalEditor } from '../shared/lexical-editor';

/** What is asked of the page by a `box` event; strings cross from a content script. */
export interface BoxOrder {
  readonly box: 'lexical-rich' | 'lexical-plain';
  /** Sets text and caret; without it the text is put into the `read` of the root's data. */
  readonly set?: { readonly text: string; readonly caret: number };
}

declare global {
  interface Window {
    __boxes: Seen & {
      /** What only a person may do: clicks, submissions, and Lexical's own Enter. */
      readonly acts: string[];
    };
  }
}

const acts: string[] = [];
window.__boxes = Object.assign(instrument(), { acts });
for (const type of ['pointerdown', 'mousedown', 'click', 'submit', 'drop'])
  addEventListener(type, () => acts.push(type), true);

const fail = (error: Error) => {
  throw error;
};
const editors = {
  'lexical-rich': lexicalEditor('rich', fail),
  'lexical-plain': lexicalEditor('plain', fail),
};

for (const [id, editor] of Object.entries(editors)) {
  editor.attach(byId(id));
  editor.onEnter(() => acts.push('enter'));
}

document.addEventListener('box', (event) => {
  const { box, set } = JSON.parse((event as CustomEvent<string>).detail) as BoxOrder;
  if (set) editors[box].set(set.text, set.caret);
  else document.documentElement.dataset.read = editors[box].text();
});
