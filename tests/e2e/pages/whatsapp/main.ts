import { bareEditor } from '../shared/bare-editor';
import { byId, el } from '../shared/dom';
import { instrument } from '../shared/instrument';
import { lexicalEditor } from '../shared/lexical-editor';
import { drawChatList } from './chat-list';
import { newId, startingChats, type Chat, type Message } from './chats';
import { conversation } from './conversation';
import { decoys } from './decoys';
import { footer } from './footer';
import { readKnobs } from './knobs';
import { labelsIn } from './labels';
import type { Look } from './message-row';
import { bareInsert, onText, type PageApi } from './page-api';
import { preview } from './preview';
import { quickReplies } from './quick-replies';

const seen = instrument();
const knobs = readKnobs(location.search);
const look: Look = { knobs, labels: labelsIn(knobs.lang) };
document.documentElement.lang = knobs.lang;

const chats = startingChats();
const drafts = new Map<Chat, string>();
const sends: string[] = [];
let current: Chat = chats[0];
current.unread = 0;

const pane = el('div', { id: 'pane-side' });
const side = el('div', { id: 'side' }, pane);
const main = el('div', { id: 'main' });
const app = byId('app');
app.append(side, main);

const editor =
  knobs.editor === 'bare'
    ? bareEditor()
    : lexicalEditor(knobs.editor, (error) => seen.errors.push(error.message));
const panel = conversation(look, main, current);
const bottom = footer(look, main, current, editor, send);
const host = knobs.slash ? quickReplies(app, editor) : undefined;
const others = knobs.decoys ? decoys(look, app, side) : undefined;
const pictures = preview(look, app, editor, sends);
const drawList = () => drawChatList(look, pane, chats, current, openChat);
drawList();

function add(from: Message['from'], text: string): void {
  current.messages.push({ id: newId(), from, text, time: '10:31' });
  panel.append();
  drawList();
}

function send(): void {
  const text = editor.text();
  if (text.trim() === '') return;
  sends.push(text);
  editor.set('');
  add('us', text);
}

function openChat(index: number): void {
  const next = chats[index];
  if (!next) throw new Error(`no conversation ${index}`);
  drafts.set(current, editor.text());
  current = next;
  current.unread = 0;
  drawList();
  panel.show(current);
  bottom.show(current);
  editor.set(drafts.get(current) ?? '');
  bottom.box().focus();
}

function reset(text: string, caretOffset: number): void {
  bottom.box().focus();
  editor.set(text, caretOffset);
  sends.length = 0;
  seen.keys.length = 0;
}

const own: Omit<PageApi, keyof ReturnType<typeof instrument>> = {
  sends,
  state: () => editor.text(),
  structure: () => editor.structure(),
  selection: () => ({ offset: editor.caret() }),
  openChat,
  current: () => chats.indexOf(current),
  receive: (text) => add('them', text),
  bareInsert: (text) => bareInsert(bottom.box(), editor, text),
  reset,
  pasted: pictures.files,
  caption: pictures.caption,
  discardPreview: pictures.discard,
  switchOnText: (index) => onText(editor, () => openChat(index)),
  popup: () => host?.isOpen() ?? false,
  decoys: () => others?.texts() ?? { search: '', filter: '', edit: '' },
};
window.__page = Object.assign(seen, own);

editor.onEnter(send);
if (knobs.rerender > 0) setInterval(panel.redraw, knobs.rerender);
editor.set('');
