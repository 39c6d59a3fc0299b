import { el } from '../shared/dom';
import type { Chat, Message } from './chats';
import type { Knobs } from './knobs';
import type { Labels } from './labels';

export interface Look {
  readonly knobs: Knobs;
  readonly labels: Labels;
}

/** A `data-testid`, left out on the accounts that have none. */
export const testid = (knobs: Knobs, name: string): string | undefined =>
  knobs.testid ? name : undefined;

function dataId({ knobs }: Look, chat: Chat, message: Message): string {
  if (!knobs.legacy) return message.id;
  const server = chat.members.length > 0 ? 'g.us' : 'c.us';
  return `${message.from === 'us'}_${chat.phone}@${server}_${message.id}`;
}

function textOf({ knobs }: Look, message: Message): HTMLElement {
  const text = el(
    'span',
    { 'data-testid': testid(knobs, 'selectable-text'), class: 'selectable-text', dir: 'ltr' },
    message.text ?? '',
  );
  if (message.emoji)
    text.append(
      ' ',
      el('img', {
        class: 'emoji',
        alt: message.emoji,
        'data-plain-text': message.emoji,
        src: 'data:,',
      }),
    );
  return text;
}

function captionOf(look: Look, chat: Chat, message: Message): HTMLElement {
  if (message.text === undefined)
    return el('div', { role: 'button', 'aria-label': look.labels.photo, class: 'photo' });
  const sender = message.from === 'us' ? look.labels.you : (message.author ?? chat.title);
  const parts = [textOf(look, message)];
  if (message.quoted)
    parts.unshift(
      el(
        'div',
        { 'data-testid': testid(look.knobs, 'quoted-message'), class: 'quoted', role: 'button' },
        el('span', { class: 'quoted-mention', dir: 'auto' }, message.quoted),
      ),
    );
  return el(
    'div',
    {
      class: 'copyable-text',
      'data-pre-plain-text': `[${message.time}, 22/11/2026] ${sender}: `,
    },
    ...parts,
  );
}

function metaOf({ knobs, labels }: Look, message: Message): HTMLElement {
  const meta = el(
    'div',
    { 'data-testid': testid(knobs, 'msg-meta'), class: 'meta' },
    el('span', {}, message.time),
  );
  if (message.from === 'us')
    meta.append(el('span', { 'data-icon': 'msg-dblcheck', 'aria-label': labels.read }, ' ✓✓'));
  return meta;
}

function bubbleOf(look: Look, chat: Chat, message: Message): HTMLElement {
  const bubble = el('div', { 'data-testid': testid(look.knobs, 'msg-container'), class: 'bubble' });
  if (message.author)
    bubble.append(
      el(
        'span',
        { 'data-testid': testid(look.knobs, 'author'), dir: 'auto', class: 'author' },
        message.author,
      ),
    );
  bubble.append(captionOf(look, chat, message), metaOf(look, message));
  return bubble;
}

/** One message as a row of the panel. A tail stands on the first message of a run only. */
export function messageRow(look: Look, chat: Chat, index: number): HTMLElement {
  const message = chat.messages[index];
  if (!message) throw new Error(`no message ${index}`);
  const out = message.from === 'us';
  const unit = el('div', {
    'data-testid': testid(look.knobs, `conv-msg-${message.id}`),
    'data-id': dataId(look, chat, message),
    class: `focusable-list-item unit ${out ? 'out' : 'in'}${look.knobs.legacy ? (out ? ' message-out' : ' message-in') : ''}`,
  });
  if (chat.messages[index - 1]?.from !== message.from) {
    const tail = out ? 'tail-out' : 'tail-in';
    unit.append(el('span', { 'data-testid': testid(look.knobs, tail), 'data-icon': tail }));
  }
  unit.append(bubbleOf(look, chat, message));
  return el('div', { role: 'row' }, unit);
}
