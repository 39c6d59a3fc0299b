import type { Identity, Incoming, Reading } from '@/utils/domain/conversation';
import {
  composeBoxes,
  composeOf,
  fieldOf,
  isEmpty,
  isPlain,
  isPopUp,
  pictureSigns,
  recipientsOf,
} from './gmail-compose';
import { directionOf, ownAddresses, type Person } from './gmail-people';
import {
  isNamed,
  mailIdOf,
  mailsIn,
  senderOf,
  threadFor,
  wordsOf,
  type Thread,
} from './gmail-thread';
import type { Host } from './host';
import { bareSubject, conversationWith, correspondents } from './mail-conversation';
import { closest } from './page-dom';

/** So few tell that no mail has come; to look at all is slow on every insertion. */
const maxRecent = 8;
const maxIds = 60;

/** What one compose is about. */
interface View {
  readonly compose: Element;
  /** Opaque, of the thread, or of a compose that belongs to none; absent where neither is known. */
  readonly key?: string;
  readonly thread?: Thread;
  readonly recipients: readonly Person[];
  /** Of the thread in view, oldest first. */
  readonly mails: readonly Element[];
}

/**
 * What a compose belongs to. Gmail gives a new message a thread of its own once its draft is saved,
 * so `lts` counts where something is answered, and else only where nothing better is there.
 */
function keyOf(compose: Element, thread: Thread | undefined): string | undefined {
  const legacy = fieldOf(compose, 'lts');
  const made = fieldOf(compose, 'composeid');
  const fresh = made === undefined ? undefined : `compose:${made}`;
  if (!isPopUp(compose)) return thread?.id ?? legacy ?? fresh;
  return fieldOf(compose, 'rm') === undefined ? (fresh ?? legacy) : (legacy ?? fresh);
}

function look(box: HTMLElement, most: number): View | undefined {
  const compose = composeOf(box);
  if (compose === undefined) return undefined;
  const legacy = fieldOf(compose, 'lts');
  const thread = threadFor(compose, legacy);
  // Two ids for one thread: whose mails these are is not clear.
  const isClear = thread?.id === undefined || legacy === undefined || thread.id === legacy;
  const key = keyOf(compose, thread);
  return {
    compose,
    recipients: recipientsOf(compose, box),
    mails: thread && isClear ? mailsIn(thread.root, most) : [],
    ...(key === undefined ? {} : { key }),
    ...(thread && isClear ? { thread } : {}),
  };
}

function identityOf({ key, thread, recipients, mails }: View): Identity {
  const ids = mails.flatMap((mail) => mailIdOf(mail) ?? []);
  const whom = recipients.map(({ address }) => address).sort();
  return {
    messageIds: [...new Set(ids)],
    ...(thread?.subject === undefined ? {} : { title: thread.subject }),
    ...(key === undefined ? {} : { thread: [key, ...whom].join(' ') }),
  };
}

function identity(box: HTMLElement): Identity {
  const view = look(box, maxRecent);
  return view ? identityOf(view) : { messageIds: [] };
}

function lastIncoming(view: View, own: ReadonlySet<string>): Incoming {
  const { compose, mails, thread, recipients } = view;
  const answered = fieldOf(compose, 'rm');
  const named =
    answered === undefined ? undefined : mails.findLast((one) => isNamed(one, answered));
  const mail = named ?? mails.at(-1);
  if (mail === undefined) return { status: 'unknown', reason: 'no-messages' };
  const direction = directionOf(senderOf(mail)?.address, own, recipients);
  if (direction === undefined) return { status: 'unknown', reason: 'direction' };
  if (direction === 'out') return { status: 'none' };
  const text = wordsOf(mail);
  if (text === undefined) return { status: 'unknown', reason: 'collapsed' };
  if (text === '') return { status: 'unknown', reason: 'no-text' };
  const subject = bareSubject(thread?.subject);
  const id = mailIdOf(mail);
  return {
    status: 'read',
    text,
    ...(subject ? { subject } : {}),
    ...(id === undefined ? {} : { id }),
  };
}

function read(box: HTMLElement): Reading {
  const view = look(box, maxIds);
  if (view === undefined) {
    const incoming = { status: 'unknown', reason: 'no-messages' } as const;
    return { conversation: { kind: 'unknown', messageIds: [] }, incoming };
  }
  const own = ownAddresses(closest(box, 'html') ?? box, view.thread?.root);
  const wrote = view.mails.flatMap((mail) => senderOf(mail) ?? []);
  const others = correspondents(view.recipients, wrote, own);
  const conversation = conversationWith(identityOf(view), others);
  return { conversation, incoming: lastIncoming(view, own) };
}

/** Gmail, as of November 2026; what its pages look like stands in `gmail-marks.ts`. */
export const gmail: Host = {
  id: 'gmail',
  matches: ['https://mail.google.com/*'],
  channel: 'gmail',
  composeBoxes,
  identity,
  read,
  isEmpty,
  isPlain,
  pictures: pictureSigns,
};
