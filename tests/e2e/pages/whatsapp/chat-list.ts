import { el } from '../shared/dom';
import type { Chat } from './chats';
import { testid, type Look } from './message-row';

function row({ knobs, labels }: Look, chat: Chat, index: number, open: boolean): HTMLElement {
  const last = chat.messages.at(-1);
  const status = el('span', { 'data-testid': testid(knobs, 'last-msg-status'), dir: 'ltr' });
  if (last?.from === 'us')
    status.append(el('span', { 'data-icon': 'status-dblcheck', 'aria-label': labels.read }, '✓✓ '));
  status.append(last?.text ?? labels.photo);
  const cell = el(
    'div',
    { 'data-testid': testid(knobs, 'cell-frame-container'), 'aria-selected': String(open) },
    el(
      'div',
      { 'data-testid': testid(knobs, 'cell-frame-title') },
      el('span', { title: chat.title, dir: 'auto' }, chat.title),
    ),
    el('div', { class: 'time' }, last?.time ?? ''),
    el('div', { 'data-testid': testid(knobs, 'cell-frame-secondary') }, status),
  );
  if (chat.unread > 0) cell.append(el('span', { class: 'unread' }, String(chat.unread)));
  return el('div', { role: 'row', 'data-testid': testid(knobs, `list-item-${index}`) }, cell);
}

/** Draws the list; a click on a row opens that conversation. */
export function drawChatList(
  look: Look,
  pane: HTMLElement,
  chats: readonly Chat[],
  current: Chat,
  open: (index: number) => void,
): void {
  const list = el('div', {
    'data-testid': testid(look.knobs, 'chat-list'),
    role: 'grid',
    'aria-label': look.labels.list,
  });
  for (const [index, chat] of chats.entries()) {
    const each = row(look, chat, index, chat === current);
    each.addEventListener('click', () => open(index));
    list.append(each);
  }
  pane.replaceChildren(list);
}
