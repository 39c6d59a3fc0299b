import { el } from '../shared/dom';
import type { Chat, Message } from './chats';
import type { Knobs } from './knobs';
import type { Labels } from './labels';

export interface Look {
  readonly knobs: Knobs;
  readonly labels: Labels;
}

/** One message, as an article of the log or a row of the grid. */
export function messageRow(look: Look, chat: Chat, message: Message): HTMLElement {
  const { layout } = look.knobs;
  const isOurs = message.from === 'us';
  const label = look.labels.said(isOurs ? look.labels.you : chat.title, message.text);
  const avatar = isOurs ? [] : [el('img', { alt: chat.title, src: 'data:,', class: 'avatar' })];
  const words = el('div', { dir: 'auto' }, message.text);
  const bubble = el('div', { role: 'presentation', class: 'bubble' }, words);
  const side = `message ${message.from}`;
  if (layout === 'grid') {
    const cell = { role: 'gridcell', 'data-scope': 'messages_table', 'aria-label': label };
    return el('div', { role: 'row' }, el('div', { ...cell, class: side }, ...avatar, bubble));
  }
  const article = {
    role: 'article',
    'data-scope': 'messages_table',
    'data-message-id': message.id,
    'aria-label': label,
    class: side,
  };
  return el('div', article, ...avatar, bubble);
}
