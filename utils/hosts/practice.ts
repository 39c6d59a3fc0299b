import type { Identity, Incoming, Reading } from '@/utils/domain/conversation';
import type { Host } from './host';

/** Our own practice chat. Its page is ours, so each thing has one mark and nothing is guessed. */
const marks = {
  box: '[data-practice-box]',
  chat: '[data-practice-chat]',
  title: '[data-practice-customer]',
  row: '[data-message-id][data-direction]',
  text: '[data-message-text]',
} as const;

function chatOf(box: HTMLElement): Element | null {
  return box.closest(marks.chat);
}

function rowsOf(box: HTMLElement): Element[] {
  return [...(chatOf(box)?.querySelectorAll(marks.row) ?? [])];
}

function textOf(row: Element): string {
  return row.querySelector(marks.text)?.textContent.trim() ?? '';
}

/** The messages since our last one, oldest first. */
function waiting(rows: readonly Element[]): Element[] {
  const ours = rows.findLastIndex((row) => row.getAttribute('data-direction') === 'out');
  return rows.slice(ours + 1);
}

function identity(box: HTMLElement): Identity {
  const title = chatOf(box)?.querySelector(marks.title)?.textContent.trim();
  const messageIds = rowsOf(box).map((row) => row.getAttribute('data-message-id') ?? '');
  return title ? { title, messageIds } : { messageIds };
}

function lastIncoming(box: HTMLElement): Incoming {
  const rows = rowsOf(box);
  if (rows.length === 0) return { status: 'unknown', reason: 'no-messages' };
  const texts = waiting(rows).map(textOf);
  const last = texts.at(-1);
  if (last === undefined) return { status: 'none' };
  return { status: 'read', text: texts.join('\n'), ...(texts.length > 1 ? { last } : {}) };
}

function read(box: HTMLElement): Reading {
  const known = identity(box);
  const { title } = known;
  const kind = title === undefined ? 'unknown' : 'one-to-one';
  const conversation = { ...known, kind, ...(title ? { customer: title } : {}) } as const;
  return { conversation, incoming: lastIncoming(box) };
}

export const practice: Host = {
  id: 'practice',
  matches: [],
  channel: 'whatsapp',
  composeBoxes: (page) => [...page.querySelectorAll<HTMLElement>(marks.box)],
  identity,
  read,
};
