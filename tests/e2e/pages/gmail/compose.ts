import { el } from '../shared/dom';
import type { Knobs } from './knobs';
import type { Labels } from './labels';
import { startingBody } from './text';
import { us, type Contact, type Mail, type Thread } from './threads';

export interface Compose {
  /** What is taken out of the page when it closes. */
  readonly node: HTMLElement;
  readonly body: HTMLElement;
  address(to: Contact): void;
}

export interface Making {
  readonly knobs: Knobs;
  readonly labels: Labels;
  /** What is answered; absent in a new message. */
  readonly thread?: Thread;
  readonly to?: Contact;
  readonly send: (compose: Compose) => void;
  /** What Gmail does on its own accord. */
  readonly acts: string[];
}

let made = 70;

function hiddenFields({ thread }: Making): HTMLElement {
  made += 1;
  const mail = thread?.mails.at(-1);
  const values = {
    composeid: String(made),
    draft: `#msg-a:r${made}`,
    lts: thread?.id ?? '',
    rm: mail?.id ?? '',
    from: us.address,
  };
  const fields = Object.entries(values).map(([name, value]) =>
    el('input', { type: 'hidden', name, value }),
  );
  return el('form', { class: 'bAs', method: 'POST' }, ...fields);
}

const chip = ({ name, address }: Contact): HTMLElement =>
  el(
    'div',
    { role: 'option', 'data-name': name, 'data-hovercard-id': address },
    el('span', {}, name),
  );

function newBody({ knobs, labels, thread }: Making): HTMLElement {
  const answered: Mail | undefined = knobs.quote ? thread?.mails.at(-1) : undefined;
  return el(
    'div',
    {
      class: 'Am Al editable LW-avf',
      contenteditable: 'true',
      g_editable: 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': labels.body,
      tabindex: '1',
    },
    ...startingBody(labels, knobs.plain, answered),
  );
}

const ending = 'Graci';
const rest = 'as por escribirnos';

/** Gmail's own keys in a body: `Tab` takes the grey words, `@` offers people. */
function smartCompose(body: HTMLElement, ghost: HTMLElement, acts: string[]): void {
  body.addEventListener('input', () => {
    const { focusNode, focusOffset } = getSelection() ?? {};
    const before = focusNode?.nodeValue?.slice(0, focusOffset) ?? '';
    ghost.textContent = before.endsWith(ending) ? rest : '';
  });
  body.addEventListener('keydown', (event) => {
    if (event.key === '@') acts.push('people');
    if (event.key !== 'Tab' || ghost.textContent === '') return;
    event.preventDefault();
    ghost.textContent = '';
    acts.push('accepted');
    document.execCommand('insertText', false, rest);
  });
}

/** The first save gives a new message a thread of its own. */
function savesDraft(body: HTMLElement, fields: HTMLElement): void {
  body.addEventListener('input', () => {
    const lts = fields.querySelector<HTMLInputElement>('[name="lts"]');
    if (lts?.value === '') lts.value = '18c0dddd';
  });
}

function barOf({ knobs, labels }: Making): HTMLElement {
  const bold = el('div', { role: 'button', class: 'eN', 'aria-label': labels.bold }, 'B');
  const style = knobs.plain ? 'display: none' : undefined;
  return el('div', { class: 'oc gU' }, el('div', { class: 'aX', style }, bold));
}

/** One compose, inline or for a pop-up. */
export function newCompose(making: Making): Compose {
  const { labels, thread, to, send, acts } = making;
  const body = newBody(making);
  const fields = hiddenFields(making);
  const chips = el('div', { role: 'listbox' }, ...(to ? [chip(to)] : []));
  const typed = el('input', { 'data-decoy': 'recipient', 'aria-label': labels.to });
  const subject = el('input', { name: 'subjectbox', 'data-decoy': 'subject' });
  subject.setAttribute('value', thread?.subject ?? '');
  const ghost = el('span', { class: 'ghost' });
  const button = el('div', { role: 'button', class: 'T-I aoO', tabindex: '1' }, 'Enviar');
  button.setAttribute('aria-label', labels.send);
  const node = el(
    'div',
    { class: 'M9' },
    el('div', { name: 'to', class: 'agJ' }, chips, typed),
    el('div', { class: 'aoD' }, subject),
    el(
      'div',
      { class: 'aoP' },
      fields,
      el('div', { class: 'Ap' }, body),
      ghost,
      barOf(making),
      el('div', { class: 'IZ' }, button),
    ),
  );
  const compose: Compose = {
    node,
    body,
    address: (contact) => chips.replaceChildren(chip(contact)),
  };
  button.addEventListener('click', () => send(compose));
  node.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.ctrlKey) send(compose);
  });
  smartCompose(body, ghost, acts);
  savesDraft(body, fields);
  return compose;
}
