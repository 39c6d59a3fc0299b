/**
 * WHAT WhatsApp Web's page is made of, as data: ordered lists, the best first, each with where and
 * when it was seen (`live`: someone's report of the real page; `bundle`: the page's own scripts;
 * `report`: an issue or another program). Nothing here was seen by us on the live host. A page shows
 * some of these and never all; no reading may rest on one. Class names like `x1abc` change with
 * every release and stand nowhere here.
 */
export interface Mark {
  readonly css: string;
  readonly seen: string;
}

/** One selector for all of a list. */
export const css = (marks: readonly Mark[]): string => marks.map((mark) => mark.css).join(', ');

/** The open chat. Status and channels use it too. */
export const view = '#main';

/** Where the messages stand. */
export const panels: readonly Mark[] = [
  { css: '[data-testid="conversation-panel-messages"]', seen: 'live 2026-09-30 tr; bundle 2026' },
  {
    css: '[data-scrolltracepolicy="wa.web.conversation.messages"]',
    seen: 'bundle 2026; live 2025',
  },
  { css: '[data-testid="conversation-panel-body"]', seen: 'live 2026-09-24 pt-BR business' },
  { css: '[role="application"]', seen: 'live 2025-06; report 2026-06' },
];

export const editable = '[contenteditable]:not([contenteditable="false"])';

/** What speaks for a compose box, and how loudly; beside its place in the footer. */
export const composerSigns: readonly (Mark & { readonly weight: number })[] = [
  { css: '[data-testid="conversation-compose-box-input"]', weight: 2, seen: 'live 2026-09-30 tr' },
  { css: '[data-tab="10"]', weight: 2, seen: 'live 2026-09-24 pt; since 2021' },
  { css: '[data-lexical-editor="true"]', weight: 1, seen: 'live 2026-09-24 pt; since 2023-08' },
  { css: '[role="textbox"]', weight: 1, seen: 'live 2026-09-24 pt; since 2021' },
];

/** Where boxes that look alike belong to something else. */
export const notConversation: readonly Mark[] = [
  { css: '#side, #pane-side', seen: 'live 2026-09-24 pt' },
  { css: '[role="dialog"], [aria-modal="true"]', seen: 'live 2026-08-11 en' },
  { css: '[data-animate-modal-popup]', seen: 'report 2026; edit of a message' },
  { css: '[data-testid^="status-"], [data-animate-status-viewer]', seen: 'live 2026-08-05 en' },
  { css: '[data-testid*="media-caption"], [data-testid*="media-editor"]', seen: 'report 2026' },
  { css: '[data-testid*="search"], [role="search"]', seen: 'live 2026-08-05 en' },
  { css: '[data-testid*="drawer"]', seen: 'live 2026-08-05 en' },
  { css: '[role="row"], [data-id]', seen: 'edit in place; not seen, costs nothing' },
];

/** One message or divider of the list. */
export const row = '[role="row"]';

/** What carries a message's id. */
export const identified = '[data-id], [data-testid^="conv-msg-"]';

/** What else stands for one message, the surest first. */
export const messages: readonly Mark[] = [
  { css: identified, seen: 'live 2026-09-30 tr, 2026-09-24 pt; data-id since 2017' },
  { css: '.message-in, .message-out', seen: 'live until 2026-05' },
  { css: '[data-testid="msg-container"]', seen: 'live 2026-09-30 tr' },
  { css: '[data-pre-plain-text]', seen: 'live 2026-09-30 tr, 2026-09-24 pt; since 2018' },
];

/** Notices of the host among the messages: nobody wrote them. */
export const notices: readonly Mark[] = [
  { css: '[data-testid="msg-notification-container"]', seen: 'live 2026-07-12 pt; bundle 2026' },
  { css: '[data-testid="system_message"]', seen: 'live 2026-07-12 pt' },
];

export const stamp = 'data-pre-plain-text';

/** The words of a message. */
export const words: readonly Mark[] = [
  { css: '[data-testid~="selectable-text"]', seen: 'live 2026-09-30 tr; ~= for image captions' },
  { css: '.selectable-text', seen: 'live until 2026-08; gone for some since 2026-04' },
];

/** Inside a message, but not its words. */
export const notWords: readonly Mark[] = [
  { css: '[data-testid^="quoted-m"], .quoted-mention', seen: 'live 2026-09-30 tr; since 2021' },
  {
    css: '[aria-label="Quoted message" i], [aria-label="Mensaje citado" i], [aria-label="Mensagem citada" i]',
    seen: 'live 2026-09-27 en, 2026-09-24 pt; es assumed',
  },
  { css: '[data-testid^="link-preview"], [data-testid="url-element"]', seen: 'live 2026 nl' },
  { css: '[data-testid="link-description"]', seen: 'live 2026 nl' },
  { css: '[data-testid*="reaction"], [data-testid="addon-bubble-container"]', seen: 'bundle 2026' },
  { css: '[data-testid="msg-meta"], [data-testid="author"]', seen: 'live 2026-09-30 tr' },
  { css: '[data-testid="forwarded-header"], [data-testid="recalled"]', seen: 'live 2026-07-12 pt' },
  { css: 'button, [role="button"]:not(.matched-mention)', seen: 'quotes, "read more", reactions' },
  { css: 'header, footer, [aria-hidden="true"]', seen: 'the spacer repeats the time' },
];

/** A message that repeats another's: parts of it show foreign names, tails and ticks. */
export const quotes: readonly Mark[] = notWords.slice(0, 2);

/** The line under a message: time, "edited", and for ours the tick. */
export const meta = '[data-testid="msg-meta"]'; // live 2026-07-12 pt: under every kind of message

/** Messages without words that have a bubble, hence a tail where a run begins. Stickers have none. */
export const bubbled: readonly Mark[] = [
  {
    css: '[data-testid="image-thumb"], [data-testid="media-url-provider"]',
    seen: 'live 2026-07-12 pt',
  },
  { css: '[data-testid^="ptt-"], [data-icon^="ptt-"]', seen: 'live 2026-07-12 pt' },
];

export const authors: readonly Mark[] = [
  { css: '[data-testid="author"]', seen: 'live 2026-07-12 pt: in groups, never in one-to-one' },
];

/** Forwarded messages come without tail and label. */
export const forwards: readonly Mark[] = [
  { css: '[data-testid="forwarded-header"]', seen: 'live 2026-07-12 pt' },
  { css: '[data-icon^="forward"]', seen: 'live 2026-07-12 pt' },
];

/** Header of the chat (live 2026-09-30 tr, 2026-07-12 pt); without the name any header of the view. */
export const chatHeader = '[data-testid="conversation-header"]';

/** Its title before its subtitle. */
export const titles: readonly Mark[] = [
  {
    css: '[data-testid="conversation-info-header-chat-title"]',
    seen: 'live 2026-09-30 tr; bundle',
  },
  { css: 'span[title]', seen: 'live until 2026-05' },
  { css: 'span[dir="auto"]', seen: 'live 2026-08-22, 2026-09-30' },
];

export const notTitle: readonly Mark[] = [
  { css: '[data-testid*="subtitle"]', seen: 'live 2026-09-30: "click here for contact info"' },
  { css: 'button, [data-icon]', seen: 'live 2026-07-12 pt: "Dados do perfil" on the picture' },
];

/** Icons that only our messages bear. Names of `data-icon`, `data-testid` or of the svg's title. */
export const ticks: ReadonlySet<string> = new Set([
  // live 2026-09-24 pt, 2026-09-08 pt (sent, not arrived: `wds-ic-delivered`; then `wds-ic-read`)
  ...['wds-ic-read', 'wds-ic-delivered', 'wds-ic-sent', 'wds-ic-pending'],
  // live 2018 to 2026-09-30
  ...['msg-time', 'msg-check', 'msg-dblcheck', 'msg-dblcheck-ack'],
  ...['status-time', 'status-check', 'status-dblcheck', 'status-dblcheck-ack'],
]);

/** What those icons say to a screen reader, trimmed, in lower case. */
export const tickLabels: ReadonlySet<string> = new Set([
  ...['read', 'delivered', 'sent', 'pending'], // live 2026-08-11 en
  ...['lida', 'entregue', 'enviada', 'pendente'], // live 2026-09-24 pt (two of them), 2026-07-12
  ...['leído', 'entregado', 'enviado', 'pendiente'], // report 2026 es
  ...['okundu', 'iletildi', 'teslim edildi', 'gönderildi', 'beklemede'], // assumed tr
  ...['gelesen', 'zugestellt', 'gesendet', 'ausstehend'], // assumed de
]);

/** How a screen reader is told that we wrote it: `span[aria-label$=":"]`. */
export const speaker = 'span[aria-label$=":"]';
export const ourselves: ReadonlySet<string> = new Set([
  'you', // live 2026-08-11 en
  'você', // live 2026-09-24 pt
  'tú', // report 2026 es
  'siz', // report tr
  'du', // assumed de
]);

/** How the label of the compose box says that it writes to a group: "…para o grupo X" (live 2026-09-24). */
export const groupWords =
  /(?:gr[uo]u?[pb]|groep|ryhm|skupin|csoport|групп|груп|ομάδ|קבוצ|مجموع|گروه|समूह|ग्रुप|กลุ่ม|nhóm|그룹|グループ|群)/iu;

/** Titles that are no names: unsaved contacts (live 2026-07-12 pt; others assumed). */
export const namelessTitles: ReadonlySet<string> = new Set([
  ...['número desconhecido', 'número desconocido', 'unknown number', 'bilinmeyen numara'],
  ...['unbekannte nummer', 'contacto', 'contato', 'unknown', 'desconocido', 'desconhecido'],
]);
