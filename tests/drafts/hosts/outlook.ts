import type { Identity, Incoming, Reading } from '@/utils/domain/conversation';
import { addressesIn, directionOf, type Person } from '@/utils/hosts/gmail-people';
import { withoutQuotes } from '@/utils/hosts/gmail-quotes';
import type { Host } from '@/utils/hosts/host';
import { bareSubject, conversationWith, correspondents } from '@/utils/hosts/mail-conversation';
import {
  all,
  attr,
  closest,
  first,
  holds,
  isAfter,
  matches,
  outermost,
  parentOf,
} from '@/utils/hosts/page-dom';
import { oneLine, readText } from '@/utils/hosts/page-text';
import { css } from '@/utils/hosts/whatsapp-marks';
import * as marks from './outlook-marks';

const maxMails = 60;

/** One mail of the conversation in view, from its head to its text. */
interface Mail {
  readonly id: string;
  readonly root: Element;
}

/** What one compose is about. */
interface View {
  readonly compose: Element;
  readonly key?: string;
  readonly subject?: string;
  readonly recipients: readonly Person[];
  /** As the page shows them: the newest may be the first or the last. */
  readonly mails: readonly Mail[];
}

const bodiesIn = (root: Document | Element): Element[] =>
  outermost(all(root, marks.editable).filter((one) => matches(one, css(marks.bodies)))).filter(
    (one) => closest(one, marks.wells) === undefined,
  );

/** The nearest that has a body and fields of recipients to write in, if it is of one compose. */
function composeOf(box: Element): Element | undefined {
  for (let around = parentOf(box); around !== undefined; around = parentOf(around)) {
    if (all(around, marks.to).some((well) => first(well, marks.editable) !== undefined)) {
      return bodiesIn(around).length === 1 ? around : undefined;
    }
  }
  return undefined;
}

const composeBoxes = (page: Document): HTMLElement[] =>
  bodiesIn(page)
    .filter((one) => one instanceof HTMLElement)
    .filter((box) => composeOf(box) !== undefined);

/** Someone as `Ana Ruiz<ana@…>`, in text or attributes; absent where it names none or several. */
function personOf(element: Element): Person | undefined {
  const shown = oneLine(readText(element));
  const said = ['aria-label', 'title', 'email'].map((name) => attr(element, name) ?? '');
  const [address, ...others] = new Set([shown, ...said].flatMap(addressesIn));
  if (address === undefined || others.length > 0) return undefined;
  const name = shown.split('<')[0]?.trim() ?? '';
  return name === '' || name.includes('@') ? { address } : { address, name };
}

function recipientsOf(compose: Element): Person[] {
  const known = all(compose, marks.wells).flatMap((well) => {
    const chips = all(well, marks.chips);
    const typed = addressesIn(readText(well, (one) => matches(one, marks.chips)));
    // Whom we cannot tell apart is somebody all the same: two recipients are no one-to-one.
    const people = chips.map(
      (one) => personOf(one) ?? { address: oneLine(attr(one, 'aria-label') ?? readText(one)) },
    );
    return [...people, ...typed.map((address) => ({ address }))];
  });
  return known.filter(
    (one, at) => known.findIndex(({ address }) => address === one.address) === at,
  );
}

const messageId = (element: Element): string =>
  (attr(element, 'id') ?? '').replace(/_[A-Z]+$/u, '');

/** The mails around a compose. A mail reaches as far as no other one and no compose does. */
function mailsIn(pane: Element, compose: Element): Mail[] {
  const heads = all(pane, marks.heads).filter((one) => !holds(compose, one));
  const ids = [...new Set(heads.map(messageId))].slice(-maxMails);
  return ids.flatMap((id) => {
    let root = heads.find((one) => messageId(one) === id);
    const foreign = [compose, ...heads.filter((one) => messageId(one) !== id)];
    for (let up = root; up !== undefined && up !== pane; up = parentOf(up)) {
      const reached = up;
      if (foreign.some((one) => holds(reached, one))) break;
      root = up;
    }
    return root === undefined ? [] : [{ id, root }];
  });
}

/** Opaque id of the open conversation: its pane's, or of the one row that is selected. */
function conversationOf(pane: Element): string | undefined {
  const page = closest(pane, 'html');
  const rows = page ? all(page, marks.selectedRow) : [];
  const holder = closest(pane, marks.conversation) ?? first(pane, marks.conversation) ?? rows[0];
  const id = holder && attr(holder, 'data-convid');
  // While the list is ahead of the pane nobody can say which conversation this is.
  return rows.every((row) => attr(row, 'data-convid') === id) ? id : undefined;
}

function look(box: HTMLElement): View | undefined {
  const compose = composeOf(box);
  if (compose === undefined) return undefined;
  const well = first(compose, marks.to);
  const pane = closest(compose, css(marks.panes));
  const heading = pane && first(pane, marks.subject);
  const subject = heading ? oneLine(readText(heading)) : '';
  const key = [pane && conversationOf(pane), well && messageId(well)].filter(Boolean).join(' ');
  return {
    compose,
    recipients: recipientsOf(compose),
    mails: pane ? mailsIn(pane, compose) : [],
    ...(key === '' ? {} : { key }),
    ...(subject === '' ? {} : { subject }),
  };
}

function identityOf({ key, subject, recipients, mails }: View): Identity {
  const whom = recipients.map(({ address }) => address).sort();
  return {
    messageIds: mails.map(({ id }) => id),
    ...(subject === undefined ? {} : { title: subject }),
    ...(key === undefined ? {} : { thread: [key, ...whom].join(' ') }),
  };
}

function identity(box: HTMLElement): Identity {
  const view = look(box);
  return view ? identityOf(view) : { messageIds: [] };
}

const senderOf = ({ id, root }: Mail): Person | undefined => {
  const found = [root, ...all(root, marks.sender)].find((one) => attr(one, 'id') === `${id}_FROM`);
  return found && personOf(found);
};

/**
 * Which mail is answered. Conversations are shown newest first or newest last, as the person has
 * set it, and the reply at that end. Between two mails it may be an answer to either.
 */
function answered({ mails, compose }: View): Mail | undefined {
  const isBelow = (mail: Mail | undefined) => mail !== undefined && isAfter(compose, mail.root);
  if (isBelow(mails.at(-1))) return mails.at(-1);
  return isBelow(mails[0]) ? undefined : mails[0];
}

/** Skips what stands behind a divider, and what is no word of the writer's. */
function ownWords(root: Element): string {
  const divider = first(root, css(marks.dividers));
  const isNotSaid = (one: Element) =>
    matches(one, css([...marks.notSaid, ...marks.dividers])) ||
    (divider !== undefined && isAfter(one, divider));
  return withoutQuotes(readText(root, isNotSaid));
}

/** Whose mail the box says it quotes. */
function quotedSender(compose: Element): string | undefined {
  const head = first(compose, marks.quotedHead);
  return head && addressesIn(readText(head))[0];
}

function lastIncoming(view: View, own: ReadonlySet<string>): Incoming {
  if (view.mails.length === 0) return { status: 'unknown', reason: 'no-messages' };
  const mail = answered(view);
  const sender = mail && senderOf(mail)?.address;
  const quoted = quotedSender(view.compose) ?? sender;
  const direction = sender === quoted ? directionOf(sender, own, view.recipients) : undefined;
  if (mail === undefined || direction === undefined) {
    return { status: 'unknown', reason: 'direction' };
  }
  if (direction === 'out') return { status: 'none' };
  const open = outermost(all(mail.root, css(marks.texts)));
  if (open.length === 0) return { status: 'unknown', reason: 'collapsed' };
  const text = open.map(ownWords).join('\n').trim();
  if (text === '') return { status: 'unknown', reason: 'no-text' };
  const subject = bareSubject(view.subject);
  return { status: 'read', text, ...(subject ? { subject } : {}), id: mail.id };
}

/** Our own addresses: whom the bar or the compose names, and the mailbox, if the folders name one. */
function ownAddresses(page: Element, compose: Element): Set<string> {
  const said = (one: Element) =>
    [attr(one, 'title') ?? '', attr(one, 'aria-label') ?? '', readText(one)].flatMap(addressesIn);
  const mailboxes = new Set(all(page, marks.folders).flatMap(said));
  const named = [...all(page, marks.account), ...all(compose, marks.sender)].flatMap(said);
  return new Set([...named, ...(mailboxes.size === 1 ? mailboxes : [])]);
}

function read(box: HTMLElement): Reading {
  const view = look(box);
  if (view === undefined) {
    const incoming = { status: 'unknown', reason: 'no-messages' } as const;
    return { conversation: { kind: 'unknown', messageIds: [] }, incoming };
  }
  const own = ownAddresses(closest(box, 'html') ?? box, view.compose);
  const wrote = view.mails.flatMap((mail) => senderOf(mail) ?? []);
  const others = correspondents(view.recipients, wrote, own);
  return {
    conversation: conversationWith(identityOf(view), others),
    incoming: lastIncoming(view, own),
  };
}

/**
 * Outlook on the web, written to see what a further host takes. It is not shipped: we never saw it
 * live, and its permission would be asked of everybody.
 * Work accounts are also at outlook.cloud.microsoft and outlook.office365.com.
 */
export const outlook: Host = {
  id: 'outlook',
  matches: ['https://outlook.live.com/mail/*', 'https://outlook.office.com/mail/*'],
  channel: 'gmail',
  composeBoxes,
  identity,
  read,
  isEmpty: (box) => ownWords(box) === '',
  isPlain: (box) => first(box, marks.richLine) === undefined,
};
