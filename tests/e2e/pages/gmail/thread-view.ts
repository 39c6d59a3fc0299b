import { el } from '../shared/dom';
import type { Labels } from './labels';
import { us, type Mail, type Thread } from './threads';

const person = (address: string, name: string, kind: string): HTMLElement =>
  el('span', { class: kind, email: address, name, 'data-hovercard-id': address }, name);

function mailItem(labels: Labels, { id, from, text }: Mail): HTMLElement {
  const isOurs = from === us;
  const to = isOurs ? [] : [labels.toMe, ' ', person(us.address, labels.me, 'g2')];
  return el(
    'div',
    { role: 'listitem' },
    el('div', { class: 'adf ads', 'data-message-id': `#${id}`, style: 'display: none' }),
    el(
      'div',
      { class: 'adn ads', 'data-message-id': `#${id}` },
      el('h3', { class: 'iw' }, person(from.address, from.name, 'gD')),
      el('span', { class: 'hb' }, ...to),
      el('div', { class: 'ii gt' }, el('div', { class: 'a3s aiL' }, text)),
      el('div', { class: 'ip iq' }),
    ),
  );
}

/** An open thread; the inline reply goes into the last `.ip`. */
export function threadView(labels: Labels, thread: Thread): HTMLElement {
  const heading = el(
    'h2',
    {
      class: 'hP',
      'data-legacy-thread-id': thread.id,
      'data-thread-perm-id': 'undefined',
    },
    thread.subject,
  );
  const list = el('div', { role: 'list' }, ...thread.mails.map((mail) => mailItem(labels, mail)));
  return el('div', { role: 'main', class: 'nH' }, el('div', { class: 'ha' }, heading), list);
}

const parts = '.adf, h3.iw, .hb, .ii.gt';

/** Makes the mails of an open thread anew; of the one that is being answered all but the reply. */
export function redrawMails(labels: Labels, { mails }: Thread, view: Element): void {
  const items = [...view.querySelectorAll('[role="listitem"]')];
  for (const [at, mail] of mails.entries()) {
    const fresh = mailItem(labels, mail);
    const item = items[at];
    if (!item?.querySelector('[contenteditable]')) {
      item?.replaceWith(fresh);
      continue;
    }
    const made = [...fresh.querySelectorAll(parts)];
    for (const [place, part] of [...item.querySelectorAll(parts)].entries())
      part.replaceWith(...made.slice(place, place + 1));
  }
}

/** The list of threads. */
export function threadList(threads: readonly Thread[]): HTMLElement {
  const rows = threads.map(({ id, subject }) =>
    el(
      'div',
      { role: 'row', class: 'zA' },
      el('span', { class: 'bqe', 'data-legacy-thread-id': id }, subject),
    ),
  );
  return el('div', { role: 'main', class: 'nH' }, ...rows);
}
