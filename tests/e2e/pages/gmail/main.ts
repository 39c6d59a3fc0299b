import { byId, el } from '../shared/dom';
import { instrument } from '../shared/instrument';
import { bareInsert } from './bare-insert';
import { newCompose, type Compose } from './compose';
import { readKnobs } from './knobs';
import { labelsIn } from './labels';
import { describe } from '../whatsapp/preview';
import type { MailApi } from './page-api';
import { takePictures } from './pictures';
import { linesOf } from './text';
import { redrawMails, threadList, threadView } from './thread-view';
import { newMail, startingThreads, us, type Contact, type Thread } from './threads';

const seen = instrument();
const knobs = readKnobs(location.search);
const labels = labelsIn(knobs.lang);
const threads = startingThreads();
const sends: string[] = [];
const acts: string[] = [];
const pictures = takePictures(knobs);
document.documentElement.lang = knobs.lang;

const app = byId('app');
const search = el('input', { 'data-decoy': 'search', 'aria-label': labels.search });
const account = el('a', { href: 'https://accounts.google.com/SignOutOptions' }, '●');
account.setAttribute('aria-label', `${labels.account}: ${us.name}\n(${us.address})`);
const banner = el('header', { role: 'banner' }, el('form', { role: 'search' }, search), account);
const place = el('div', { class: 'nH bkK' });
const chat = el('div', { contenteditable: 'true', role: 'textbox', 'data-decoy': 'chat' });
const dock = el('div', { class: 'dw' }, el('div', { role: 'dialog' }, chat));
app.append(banner, place, dock);

let open: Thread | undefined;
let inline: Compose | undefined;
const popUps: Compose[] = [];
const all = (): Compose[] => [...(inline ? [inline] : []), ...popUps];

function one(at: number): Compose {
  const found = all()[at];
  if (!found) throw new Error(`no compose ${at}`);
  return found;
}

function remove(compose: Compose): void {
  compose.node.closest('.no')?.remove();
  compose.node.remove();
  if (compose === inline) inline = undefined;
  else popUps.splice(popUps.indexOf(compose), 1);
}

function send(compose: Compose): void {
  sends.push(linesOf(compose.body, false));
  remove(compose);
}

const making = { knobs, labels, send, acts };

function popUp(): void {
  const to = { name: 'Eva Sosa', address: 'eva@correo.example' };
  const compose = newCompose({ ...making, to });
  popUps.push(compose);
  const dialog = el('div', { role: 'dialog' }, compose.node);
  dock.append(el('div', { class: 'no' }, el('div', { class: 'AD' }, dialog)));
}

function reply(thread: Thread): void {
  const to = thread.mails.findLast(({ from }) => from !== us)?.from;
  inline = newCompose({ ...making, thread, ...(to ? { to } : {}) });
  const home = [...place.querySelectorAll('.ip')].at(-1);
  home?.classList.add('adB');
  home?.append(inline.node);
}

function draw(): void {
  open = threads.find(({ id }) => location.hash.endsWith(`/${id}`));
  inline = undefined;
  place.replaceChildren(open ? threadView(labels, open) : threadList(threads));
  document.title = `${open?.subject ?? labels.inbox} - ${us.address} - Gmail`;
  if (open && knobs.reply) reply(open);
}

/** Who writes to us in the open thread. */
const writer = (): Contact => open?.mails.find(({ from }) => from !== us)?.from ?? us;

function add(from: 'them' | 'us', text: string): void {
  open?.mails.push(newMail(from === 'us' ? us : writer(), text));
  draw();
  inline?.body.focus();
}

function reset(at: number, text: string, caret: number): void {
  const { body } = one(at);
  const line = knobs.plain ? body : (body.firstElementChild ?? body);
  // As browsers write blanks that would not be seen.
  const typed = document.createTextNode(text.replace(/ (?= |$)/g, '\u00a0'));
  if (knobs.plain) {
    while (line.firstChild && line.firstChild.nodeName !== 'BR') line.firstChild.remove();
    line.prepend(...(text ? [typed] : []));
  }
  if (!knobs.plain) line.replaceChildren(text ? typed : el('br'));
  body.focus();
  getSelection()?.collapse(text ? typed : line, text ? caret : 0);
  for (const list of [sends, seen.keys, acts]) list.length = 0;
}

/** Gmail's keys of one letter: everywhere but where one writes. */
document.addEventListener('keydown', (event) => {
  const { target, key } = event;
  if (target instanceof Element && target.closest('input, [contenteditable]')) return;
  if (['c', 'r', 'a', 'f', 'e', 'j', 'k', '/', '#', '!', 'Enter', 'Escape'].includes(key))
    acts.push(key);
});

function beforePicture(at: number): string | undefined {
  const { body } = one(at);
  const image = body.querySelector('img[data-surl]');
  if (!image) return undefined;
  const range = document.createRange();
  range.selectNodeContents(body);
  range.setEndBefore(image);
  const copy = el('div', {}, range.cloneContents());
  return linesOf(copy, true);
}

const fixed = '.gmail_signature, body > .gmail_quote, .gmail_quote_container';
const own: Omit<MailApi, keyof typeof seen> = {
  sends,
  acts,
  typed: (at) => linesOf(one(at).body, true),
  whole: (at) => linesOf(one(at).body, false),
  untouched: (at) => Array.from(one(at).body.querySelectorAll(fixed), (n) => n.outerHTML).join(''),
  beforeCaret: () => {
    const selection = getSelection();
    const inside = all().some(({ body }) => body.contains(selection?.focusNode ?? null));
    if (!selection?.focusNode || !inside) return undefined;
    const { focusNode: node, focusOffset: offset } = selection;
    if (node instanceof Text) return node.data.slice(0, offset);
    return node.childNodes[offset - 1]?.textContent ?? '';
  },
  reset,
  pictures: (at) => Promise.all(pictures.filesIn(one(at).body).map(describe)),
  beforePicture,
  given: pictures.given,
  composes: () => all().length,
  focused: () => all().findIndex(({ body }) => body === document.activeElement),
  openThread: (at) => {
    location.hash = `#inbox/${threads[at]?.id ?? ''}`;
  },
  address: (at, name, address) => one(at).address({ name, address }),
  close: (at) => remove(one(at)),
  add,
  bareInsert: (text, html) => {
    const { body } = one(0);
    return bareInsert(body, html, () => linesOf(body, true).includes(text));
  },
  decoys: () =>
    Object.fromEntries(
      Array.from(document.querySelectorAll<HTMLElement>('[data-decoy]'), (node) => [
        node.dataset.decoy ?? '',
        node instanceof HTMLInputElement ? node.value : node.textContent,
      ]),
    ),
};
window.__mail = Object.assign(seen, own);

window.addEventListener('hashchange', draw);
if (knobs.thread !== undefined) {
  history.replaceState(undefined, '', `#inbox/${threads[knobs.thread]?.id ?? ''}`);
}
draw();
if (knobs.rerender > 0)
  setInterval(() => {
    if (open) redrawMails(labels, open, place);
  }, knobs.rerender);
for (let n = 0; n < knobs.popups; n += 1) popUp();
