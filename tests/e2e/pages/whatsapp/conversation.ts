import { el } from '../shared/dom';
import type { Chat } from './chats';
import { messageRow, testid, type Look } from './message-row';

function header({ knobs, labels }: Look, chat: Chat): HTMLElement {
  const members = chat.members.length > 0;
  const title = el(
    'span',
    {
      dir: 'auto',
      'data-testid': testid(knobs, 'conversation-info-header-chat-title'),
      title: knobs.legacy ? chat.title : undefined,
    },
    chat.title,
  );
  const below = members ? [...chat.members, labels.you].join(', ') : labels.online;
  return el(
    'header',
    { 'data-testid': testid(knobs, 'conversation-header') },
    el(
      'div',
      { 'data-testid': testid(knobs, 'conversation-info-header'), role: 'button' },
      title,
      el('div', { class: 'below' }, el('span', {}, below)),
    ),
    el('button', { 'aria-label': labels.menu }, '⋮'),
  );
}

export interface Conversation {
  /** Shows another conversation. */
  show(chat: Chat): void;
  /** Draws the messages that were added. */
  append(): void;
  /** Draws every message anew, as new nodes. */
  redraw(): void;
}

/** The header and the panel of messages; the footer is not its business. */
export function conversation(look: Look, main: HTMLElement, first: Chat): Conversation {
  const rows = el('div', {
    'data-testid': testid(look.knobs, 'conversation-panel-messages'),
    'data-scrolltracepolicy': 'wa.web.conversation.messages',
    class: 'messages',
    role: 'application',
    tabindex: '0',
  });
  const body = el('div', { 'data-testid': testid(look.knobs, 'conversation-panel-body') }, rows);
  body.className = 'body';
  let chat = first;
  let top = header(look, chat);
  const toBottom = () => {
    rows.scrollTop = rows.scrollHeight;
  };
  const redraw = () => {
    rows.replaceChildren(...chat.messages.map((_, index) => messageRow(look, chat, index)));
    toBottom();
  };
  main.prepend(top, body);
  redraw();

  return {
    redraw,
    show(next) {
      chat = next;
      const fresh = header(look, chat);
      top.replaceWith(fresh);
      top = fresh;
      redraw();
    },
    append() {
      for (let index = rows.childElementCount; index < chat.messages.length; index += 1)
        rows.append(messageRow(look, chat, index));
      toBottom();
    },
  };
}
