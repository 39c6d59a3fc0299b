import { el } from '../shared/dom';
import type { Editor } from '../shared/editor';
import { lexicalEditor } from '../shared/lexical-editor';
import { us, type Chat } from './chats';
import { emojiSearch } from './emoji-search';
import { messageRow, type Look } from './message-row';
import { newTray, type Tray } from './tray';

/** A chat with its header, messages and compose box: of a full page, or popped up. */
export interface ChatView {
  readonly node: HTMLElement;
  readonly editor: Editor;
  readonly box: HTMLElement;
  readonly tray: Tray;
  /** Where the messages stand. */
  readonly log: HTMLElement;
  /** Shows another chat with the same nodes, as the page does. */
  show(chat: Chat): void;
  /** Draws the messages anew. */
  draw(): void;
}

interface Options {
  readonly look: Look;
  readonly isPopUp: boolean;
  readonly sent: (text: string) => void;
  readonly failed: (error: Error) => void;
}

function header(chat: Chat, isPopUp: boolean): HTMLElement {
  const title = el('h2', {}, el('span', { dir: 'auto' }, chat.title));
  const thread = el('a', { href: `/messages/t/${chat.id}/`, 'aria-label': chat.title });
  const person = el('a', { href: chat.profile }, title);
  return el('div', { class: 'header' }, ...(isPopUp ? [thread] : []), person);
}

function newBox({ labels }: Look, chat: Chat): HTMLElement {
  return el('div', {
    contenteditable: 'true',
    role: 'textbox',
    'data-lexical-editor': 'true',
    'data-chat': chat.id,
    'aria-label': labels.writeTo(chat.title),
    'aria-placeholder': 'Aa',
    spellcheck: 'true',
    class: 'box',
  });
}

export function chatView(first: Chat, { look, isPopUp, sent, failed }: Options): ChatView {
  const editor = lexicalEditor(look.knobs.editor, failed);
  const box = newBox(look, first);
  const tray = newTray(look);
  let chat = first;
  let top = header(chat, isPopUp);
  const log = el('div', { role: look.knobs.layout, class: 'log' });
  const bottom = el('div', { role: 'group', class: 'composer' }, tray.node, box);
  const place = isPopUp
    ? { tabindex: '-1', class: 'chat pop-up' }
    : { role: 'main', class: 'chat' };
  const node = el('div', place, top, el('div', { class: 'body' }, log, bottom));
  editor.attach(box);
  emojiSearch(bottom, editor);
  const draw = () => {
    log.replaceChildren(...chat.messages.map((message) => messageRow(look, chat, message)));
    log.scrollTop = log.scrollHeight;
  };
  const show = (next: Chat) => {
    chat = next;
    const fresh = header(chat, isPopUp);
    top.replaceWith(fresh);
    top = fresh;
    box.setAttribute('aria-label', look.labels.writeTo(chat.title));
    box.dataset.chat = chat.id;
    draw();
    editor.set('');
    tray.clear();
  };
  editor.onEnter(() => {
    const text = editor.text();
    const pictures = tray.files().length;
    if (text.trim() === '' && pictures === 0) return;
    sent(pictures > 0 ? `${text} + ${pictures}` : text);
    tray.clear();
    chat.messages.push(us(text));
    editor.set('');
    draw();
  });
  return { node, editor, box, tray, log, show, draw };
}
