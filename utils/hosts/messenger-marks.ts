/*
 * WHAT Messenger's pages are made of, as data; the best first, each with where and when it was seen
 * (`live`: someone's report of the real page; `report`: an issue or another program). Nothing here
 * was seen by us on the live host. Class names change with every release and stand nowhere here.
 */

/** Where the whole script runs from the start. */
export const chatPages = ['https://www.facebook.com/messages/*', 'https://www.messenger.com/*'];
/** Where a chat may pop up; the waker runs here. */
export const otherPages = 'https://www.facebook.com/*';

/** A box of Lexical: compose boxes, and comment boxes alike (live 2026-08; report 2026-08 Briskine). */
export const chatBox = '[role="textbox"][contenteditable="true"][data-lexical-editor="true"]';

/** What only a message of a chat bears: 2026 (live 2026-06, 2026-07) and the older grid (live 2026). */
export const message = '[data-message-id], [data-scope="messages_table"]';

/** Where the messages stand: live 2026-06 (`log`), older layout (`grid`). */
export const list = '[role="log"], [role="grid"]';

/** Something that may be a message: a row of the older grid holds one, or a notice. */
export const anything = `${message}, [role="row"], [role="article"]`;

/** A post, which holds comments, is an article as well; a message is one with marks of its own. */
const post = '[role="article"]:not([data-message-id], [data-scope])';

/** A chat box is in none of these: posts, menus, and messages that are edited in place. */
export const foreign = `${post}, [role="feed"], [role="banner"], [role="navigation"], [role="search"], [data-message-id], [role="log"], [role="row"]`;

/** No chat holds any of these; what does is the page. */
export const landmarks = `${post}, [role="main"], [role="feed"], [role="banner"]`;

/** The open chat of a full page, or the frame of something else: no chat is larger. */
export const edges = '[role="main"], [role="dialog"]';
/** A pop-up (report 2026-08 Briskine), if it shows whose. */
export const popUp = '[tabindex="-1"]';

/** The title, in the header (live 2026-06, 2026-08). */
export const titles = 'h1, h2, h3, [role="heading"]';
/** Parts of a chat's view whose headings are no title: list of chats, panel of details. */
export const notHeader = `${list}, ${message}, [role="navigation"], [role="complementary"]`;

/** Paths of one segment that are no person's. */
export const notPeople =
  /^\/(?:messages|marketplace|groups|watch|events|help|settings|gaming|reel|stories|privacy|policies|hashtag|t)?\/?$/;

/** The thread of an address or link: `/messages/t/1`, `/messages/e2ee/t/1`, `/t/1`, `/e2ee/t/1`. */
export const threadPath = /^\/(?:messages\/)?(?:e2ee\/)?t\/([\w.]{1,64})/;

/** A message's words stand in one (live 2026-07). */
export const bubble = '[role="presentation"]';
/** A text that a person wrote, or the host. */
export const words = '[dir="auto"]';
/** Inside a message, but not its words: quotes and previews are buttons and links. */
export const notWords =
  'blockquote, a, button, h3, h4, h5, h6, [role="button"], [aria-hidden="true"]';
/** Something to see. */
export const media = 'img, video, audio, canvas, a[href], [role="img"]';

/** The name that a label gives: "At 10:30, Ana: hola" (live 2026-06 en; es, pt assumed). */
export const namedFirst = /^(?:[^:]*?(?:\d:\d\d[^:]*?)?, )?([^,:]{1,60}): /;
/** "Enter, Message sent 10:30 by Ana: hola" (live 2026-06 en; es, pt assumed). */
export const namedBehind = /(?:sent|enviad[oa]).{0,60}? (?:by|por) ([^:]{1,60}): /iu;

/** How a screen reader is told that we wrote it (live en; es, pt assumed; report 2026). */
export const ourselves = /^(?:you|tú|tu|usted|vos|você|vc)$/u;
export const oursByVerb =
  /^(?:you (?:sent|replied|forwarded|shared|reacted)|(?:has |usted ha |você )?(?:envia|respond|reenvia|comparti|encaminh)\p{L}+)/u;

/** In place of a message that was taken back (report 2026: "You unsent a message"; es, pt assumed). */
export const unsent =
  /^.{0,80}?(?:unsent (?:a|this) message|message was unsent|anul(?:ó|aste|ado) (?:el envío de )?(?:un|este) mensaje|elimin(?:ó|aste|ado) (?:un|este) mensaje|cancel(?:ou|aste) o envio (?:de uma|desta|da) mensagem|desfez o envio (?:de uma|desta|da) mensagem|remove(?:u|ste) uma mensagem)\.?$/iu;

/**
 * A picture that waits beside the box to be sent. No report of the live page shows it (searched
 * 2026-11-26): it follows from what a picture of a file is in a browser. Those in messages have the
 * same kind of address where the chat is encrypted (live 2023), so only what is not in one counts.
 */
export const waiting = 'img[src^="blob:"]';

/** Titles that are no names. */
export const nameless =
  /^(?:facebook user|usuario de facebook|usuário do facebook|messenger user|usuario de messenger|chats?|messenger)$/iu;
/** Buyer and thing: "Ana · Bicicleta" (report 2026). */
export const ofMarket = / · |^.*\bmarketplace\b/iu;
export const marketLink = 'a[href*="/marketplace/"]';
