import { el } from '../shared/dom';
import type { Editor } from '../shared/editor';

const replies = [
  { shortcut: 'gracias', text: 'Gracias por escribirnos.' },
  { shortcut: 'horario', text: 'Abrimos de lunes a viernes.' },
];

/**
 * WhatsApp Business's own "/" replies: a keydown of "/" in an empty compose box opens them, and
 * while they are open Enter, Tab, Escape and the arrows are theirs.
 */
export function quickReplies(app: HTMLElement, editor: Editor): { isOpen(): boolean } {
  let popup: HTMLElement | undefined;
  let chosen = 0;
  const close = () => {
    popup?.remove();
    popup = undefined;
  };
  const open = () => {
    chosen = 0;
    popup = el('div', { role: 'listbox', class: 'quick-replies' });
    for (const reply of replies)
      popup.append(el('div', { role: 'option' }, `/${reply.shortcut} — ${reply.text}`));
    app.append(popup);
  };
  const take = (key: string): boolean => {
    if (key === 'ArrowDown' || key === 'ArrowUp') chosen = (chosen + 1) % replies.length;
    else if (key === 'Enter' || key === 'Tab') editor.set(replies[chosen]?.text ?? '');
    if (key === 'Enter' || key === 'Tab' || key === 'Escape') close();
    return ['ArrowDown', 'ArrowUp', 'Enter', 'Tab', 'Escape'].includes(key);
  };
  app.addEventListener(
    'keydown',
    (event) => {
      if (!(event.target instanceof Element) || !event.target.closest('#main footer')) return;
      if (!popup && event.key === '/' && editor.text() === '') return open();
      if (!popup || !take(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
  editor.onChange(() => {
    if (popup && !editor.text().startsWith('/')) close();
  });
  return { isOpen: () => popup !== undefined };
}
