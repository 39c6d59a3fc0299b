import type { Mark } from './whatsapp-marks';

/**
 * WHAT Gmail's page is made of, as data, each with where and when it was seen (`sdk`: InboxSDK's
 * sources, which run on many accounts; `report`: an issue or another program). Nothing here was seen
 * by us on the live host. Its short class names have stood for ten years, yet some get a suffix in
 * trials (`Ht-…`, sdk 2026-07), so attributes stand first.
 */
export const css = (marks: readonly Mark[]): string => marks.map((mark) => mark.css).join(', ');

/** What may be the body of a message that is being written. */
export const bodies: readonly Mark[] = [
  { css: '[g_editable="true"]', seen: 'sdk 2026-07; since 2013' },
  { css: '[role="textbox"][aria-multiline="true"]', seen: 'report 2026-08' },
  { css: '.Am.Al.editable', seen: 'report 2026-08' },
];
export const editable = '[contenteditable]:not([contenteditable="false"])';

/** All of one compose: its fields and its body. Inline and pop-up alike. */
export const composes: readonly Mark[] = [
  { css: '.M9', seen: 'sdk 2026-07' },
  { css: '[role="dialog"]', seen: 'sdk 2026-07; pop-up' },
  { css: '.ip', seen: 'sdk 2026-07; inline' },
];
/**
 * Hidden fields, one of which an open compose has filled in. What a closed full-screen compose leaves
 * behind has been emptied (sdk).
 */
export const vouchers = ['composeid', 'draft', 'lts', 'rm'] as const;
/** A compose that stands beside the threads, not in one. */
export const popUps = '[role="dialog"], .AD, .dw, .aSs';
/** What Gmail keeps but does not show: cached views, minimised composes, the fold of an open mail. */
export const hidden = '[style*="display:none"], [style*="display: none"], [hidden]';

export const recipientFields = ['to', 'cc', 'bcc'] as const;
/** Someone's address. */
export const people: readonly Mark[] = [
  { css: '[data-hovercard-id*="@"]', seen: 'sdk 2026-07; chips of the recipients since 2022' },
  { css: '[email]', seen: 'sdk 2026-07; senders, and recipients that are folded up' },
];

export const main = '[role="main"]';
/** The heading of an open thread. `data-thread-perm-id` may be the word "undefined" (sdk 2025-11). */
export const headings: readonly Mark[] = [
  { css: 'h2[data-legacy-thread-id]', seen: 'sdk 2026-07' },
  { css: 'h2[data-thread-perm-id]', seen: 'sdk 2026-07' },
  { css: 'h2.hP', seen: 'sdk 2026-07; since 2012' },
];
/** One mail of a thread, folded up or not. A just-sent one has no legacy id. */
export const mails: readonly Mark[] = [
  { css: '[data-message-id]', seen: 'sdk 2026-07' },
  { css: '[data-legacy-message-id]', seen: 'sdk 2026-07' },
  { css: '.adn, .adf', seen: 'sdk 2026-07; open, folded' },
];
export const item = '[role="listitem"]';
/** What the writer of a mail wrote, and what they quote. */
export const texts: readonly Mark[] = [{ css: '.a3s', seen: 'sdk 2026-07' }];
export const senders: readonly Mark[] = [
  { css: '.gD[email]', seen: 'sdk 2026-07' },
  { css: 'h3 [email]', seen: 'report 2026-03' },
];
/** To whom a mail went; ourselves under a word for "me". */
export const receivers = '.hb [email], .hb [data-hovercard-id]';
export const me = new Set(['me', 'yo', 'mí', 'mim', 'eu']);

/** What stands in a mail and is not said by it; the prefix of foreign class names stands before ours. */
export const notSaid: readonly Mark[] = [
  { css: '[class*="gmail_quote"], [class*="gmail_extra"], [class*="gmail_attr"]', seen: 'Gmail' },
  { css: '[class*="gmail_signature"], [class*="moz-signature"]', seen: 'Gmail, Thunderbird' },
  { css: 'blockquote, [class*="moz-cite-prefix"], [class*="yahoo_quoted"]', seen: 'others' },
  { css: '.adL, .h5, .ajR', seen: 'report; what Gmail folds away, and the button for it' },
];

/** The bar of bold and lists, shown while open (sdk 2026-07; folded in plain-text mode, report 2021). */
export const formattingBar = '.aX';
/** What plain text cannot hold. */
export const formatted =
  'b, strong, i, em, u, s, strike, a[href], ul, ol, font, img, table, blockquote, span[style]';
/** The ticked line of the menu; only there once the menu was opened (report 2021). */
export const tickedLine = '[role="menuitemcheckbox"][aria-checked="true"]';
export const plainLine =
  /plain text|texto sin formato|texto simples|texto sem formata|texto plano/iu;

export const account = '[role="banner"] [aria-label*="@"], a[href*="accounts.google."][aria-label]';

/**
 * A picture that was pasted or dropped into a body: `<img data-surl="cid:ii_…" src="blob:…" alt="image.png">`.
 * The id that it is sent under is the page's own: `ii_`, the time in base 36, a count.
 */
export const pictures: readonly Mark[] = [
  {
    css: 'img[data-surl^="cid:"]',
    seen: 'live 2024-11, pasted (markdown-here#261); made 2026-06-11 by its own id, copied out of a compose; drafts 2019 to 2026; an extension of Mozilla’s counted them as uploaded, 2018',
  },
];
/** A picture that has no such id yet, and the bar of an upload. */
export const uploads: readonly Mark[] = [
  { css: 'img[src^="blob:"]:not([data-surl])', seen: 'assumed: the reverse of the above' },
  { css: '[role="progressbar"]', seen: 'report 2026, of attachments; of pictures assumed' },
];
