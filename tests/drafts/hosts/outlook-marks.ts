import type { Mark } from '@/utils/hosts/whatsapp-marks';

/**
 * WHAT the page of Outlook on the web is made of, each with where and when it was seen: `live`: a
 * program whose authors say that they looked at a mailbox of theirs then; `report`: other programs.
 * Nothing here was seen by us. Labels are in the language of the account, class names change with
 * every build, so ids and roles stand first.
 */

/** The body of a message that is being written. */
export const bodies: readonly Mark[] = [
  { css: '[id^="editorParent_"] [role="textbox"]', seen: 'report 2023 to 2026' },
  { css: '[role="textbox"][aria-multiline="true"]', seen: 'report 2026-09' },
  { css: '[role="textbox"][aria-label="Message body"]', seen: 'report 2026-10; English' },
  { css: '[role="textbox"][aria-label="Cuerpo del mensaje"]', seen: 'report 2024; Spanish' },
];
export const editable = '[contenteditable]:not([contenteditable="false"])';

/** Fields of recipients: `MSG_15127c3b5a0_TO`, the middle made up for each compose (live 2026-10-07). */
export const to = '[id^="MSG_"][id$="_TO"]';
export const wells = `${to}, [id^="MSG_"][id$="_CC"], [id^="MSG_"][id$="_BCC"]`;
/** A recipient; `aria-label` is the address (live 2026-10-07) or the name (report 2025). */
export const chips = '[class*="_EType_RECIPIENT_ENTITY"]';

/** What shows a conversation, or one mail of it where it was opened by its own address. */
export const panes: readonly Mark[] = [
  { css: '#ConversationReadingPaneContainer', seen: 'live 2026-07-27' },
  { css: '#ItemReadingPaneContainer', seen: 'live 2026-07-30' },
];
/** Rows of the list beside it carry it too, of which the selected one is open (live 2026-07-27). */
export const conversation = '[data-convid]';
export const selectedRow = '[data-convid][aria-selected="true"]';
export const subject = '[id^="CONV_"][id$="_SUBJECT"]';

/** `Ana Ruiz<ana@…>`; of colleagues the name alone (report 2026-10). */
export const sender = '[id^="MSG_"][id$="_FROM"]';
/** One for each mail, folded up or not. */
export const heads = `${sender}, [id^="MSG_"][id$="_DATETIME"]`;
export const texts: readonly Mark[] = [
  { css: '[id^="UniqueMessageBody"]', seen: 'report 2023 to 2026' },
  { css: '[role="document"]', seen: 'live 2026-07' },
];

/** From here on a mail is a quoted one. What came by mail has `x_` before its ids and classes. */
export const dividers: readonly Mark[] = [
  { css: '[id$="appendonsend"], [id$="divRplyFwdMsg"]', seen: 'public mails 2019 to 2026' },
  { css: '[id$="mail-editor-reference-message-container"]', seen: 'public mails 2023, 2024' },
];
/** Over what is quoted: From, Sent, To. */
export const quotedHead = '[id$="divRplyFwdMsg"]';
/** What stands in a mail and is not said by it. */
export const notSaid: readonly Mark[] = [
  { css: '[id$="Signature"], [class*="gmail_signature"]', seen: 'public mails' },
  { css: 'blockquote, [class*="gmail_quote"], [class*="gmail_attr"]', seen: 'public mails' },
];
/** How it writes a line where it writes HTML (public mails 2021 to 2026). */
export const richLine = '.elementToProof, [style*="font-family"]';

/** The account, where the bar at the top names it: not on outlook.live.com (live 2026-07-27). */
export const account = '#O365_MainLink_Me, #mectrl_currentAccount_secondary';
/** The mailbox at the root of the folders; of several nobody knows which is open (live 2026-07-27). */
export const folders = '[role="tree"] [role="treeitem"]';
