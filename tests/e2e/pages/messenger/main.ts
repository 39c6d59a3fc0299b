import { byId } from '../shared/dom';
import { instrument } from '../shared/instrument';
import { bareInsert, onText, type PageApi, withoutPictures } from '../whatsapp/page-api';
import { describe } from '../whatsapp/preview';
import { chatView, type ChatView } from './chat-view';
import { startingChats, them, type Chat } from './chats';
import { feed } from './feed';
import { readKnobs } from './knobs';
import { labelsIn } from './labels';
import type { Look } from './message-row';
import { takeFiles } from './take-files';

const seen = instrument();
const knobs = readKnobs(location.search);
const look: Look = { knobs, labels: labelsIn(knobs.lang) };
document.documentElement.lang = knobs.lang;

const chats = startingChats();
const sends: string[] = [];
const given: number[] = [];
const app = byId('app');
const around = feed(look);
let views: ChatView[] = [];
let shown: Chat = chats[0];

const threadOf = (path: string) => /^\/(?:messages\/)?(?:e2ee\/)?t\/(\d+)/.exec(path)?.[1];

function viewOf(chat: Chat, isPopUp: boolean): ChatView {
  const failed = (error: Error) => void seen.errors.push(error.message);
  const view = chatView(chat, { look, isPopUp, sent: (text) => sends.push(text), failed });
  takeFiles(
    knobs,
    view,
    () => views,
    ({ length }) => given.push(length),
  );
  if (isPopUp && knobs.late > 0) setTimeout(view.draw, knobs.late);
  else view.draw();
  return view;
}

function drawFeed(): void {
  views = chats.slice(0, knobs.popups).map((chat) => viewOf(chat, true));
  const dock = document.createElement('div');
  dock.className = 'dock';
  dock.append(...views.map(({ node }) => node));
  app.replaceChildren(...around.nodes, dock);
}

function drawMessages(chat: Chat): void {
  shown = chat;
  const view = viewOf(chat, false);
  views = [view];
  app.replaceChildren(view.node);
  view.box.focus();
}

const chatAt = (index: number): Chat => {
  const chat = chats[index];
  if (!chat) throw new Error(`no chat ${index}`);
  return chat;
};

const only = (): ChatView => {
  const [view] = views;
  if (!view) throw new Error('no chat is open');
  return view;
};

async function switchTo(index: number): Promise<void> {
  const chat = chatAt(index);
  const address = () => history.pushState({}, '', location.pathname.replace(/\d+/, chat.id));
  const view = () => {
    shown = chat;
    only().show(chat);
  };
  const [one, other] = knobs.first === 'view' ? [view, address] : [address, view];
  one();
  if (knobs.first !== 'together') await new Promise((resolve) => setTimeout(resolve, 50));
  other();
}

const open = chats.find(({ id }) => id === threadOf(location.pathname));
if (open) drawMessages(open);
else drawFeed();

if (knobs.rerender > 0)
  setInterval(() => {
    for (const view of views) view.draw();
    around.redraw();
  }, knobs.rerender);

let writes = 0;
const isPages = ({ target }: MutationRecord): boolean =>
  target instanceof Node &&
  ((target instanceof Element ? target : target.parentElement)?.closest('.box') ?? null) === null;
new MutationObserver((records) => (writes += records.filter(isPages).length)).observe(document, {
  subtree: true,
  childList: true,
  attributes: true,
  characterData: true,
});

const own: Omit<PageApi, keyof ReturnType<typeof instrument>> = {
  sends,
  state: () => only().editor.text(),
  structure: () => only().editor.structure(),
  selection: () => ({ offset: only().editor.caret() }),
  openChat: (index) => void switchTo(index),
  current: () => chats.indexOf(shown),
  receive: (text) => {
    shown.messages.push(them(text));
    only().draw();
  },
  bareInsert: (text) => bareInsert(only().box, only().editor, text),
  reset: (text, caretOffset) => {
    only().box.focus();
    only().editor.set(text, caretOffset);
    sends.length = 0;
    seen.keys.length = 0;
  },
  ...withoutPictures,
  switchOnText: (index) => onText(only().editor, () => void switchTo(index)),
  popup: () => document.querySelector('.emoji') !== null,
  decoys: () => around.texts(),
};
window.__page = Object.assign(seen, own);
window.__messenger = {
  states: () => views.map(({ editor }) => editor.text()),
  waiting: () => Promise.all(views.map(({ tray }) => Promise.all(tray.files().map(describe)))),
  given: () => given,
  writes: () => writes,
  switchTo,
  toMessages: (index) => {
    history.pushState({}, '', `/messages/t/${chatAt(index).id}/`);
    drawMessages(chatAt(index));
  },
  toFeed: () => {
    history.pushState({}, '', '/');
    drawFeed();
  },
};
