import { el } from '../shared/dom';
import type { Editor } from '../shared/editor';

/** The host's own list of emoji behind ":", whose `Enter` is its own while it is open. */
export function emojiSearch(bottom: HTMLElement, editor: Editor): void {
  let list: HTMLElement | undefined;
  const draw = () => {
    const isWanted = /(?:^|\s):[a-z]{2,}$/.test(editor.text());
    if (isWanted === (list !== undefined)) return;
    list?.remove();
    list = isWanted ? el('div', { role: 'listbox', class: 'emoji' }, '😀 😃 😄') : undefined;
    if (list) bottom.append(list);
  };
  editor.onChange(() => queueMicrotask(draw));
  bottom.addEventListener(
    'keydown',
    (event) => {
      if (!list || event.key !== 'Enter') return;
      event.preventDefault();
      event.stopPropagation();
      editor.set('😀');
    },
    true,
  );
}
