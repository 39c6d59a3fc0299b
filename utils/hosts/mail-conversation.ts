import type { Conversation, Identity } from '@/utils/domain/conversation';
import { nameOf, type Person } from './gmail-people';

const replyPrefix = /^(?:\s*(?:re|rv|fwd?|enc|res|aw|wg|tr)\s*(?:\[\d+\])?\s*:)+\s*/iu;

/** What a thread is about, without what answering and forwarding put before it. */
export const bareSubject = (subject: string | undefined): string | undefined =>
  subject?.replace(replyPrefix, '').trim();

/** Whom we write to: those it is addressed to; where that cannot be read, who wrote to us. */
export function correspondents(
  recipients: readonly Person[],
  wrote: readonly Person[],
  own: ReadonlySet<string>,
): Person[] {
  const known = recipients.length > 0 ? recipients : wrote;
  const others = new Map<string, Person>();
  for (const { address, name } of known) {
    if (own.has(address)) continue;
    // As they call themselves, rather than as our address book does.
    const shown = wrote.findLast((one) => one.address === address)?.name ?? name;
    others.set(address, { address, ...(shown === undefined ? {} : { name: shown }) });
  }
  return [...others.values()];
}

/** A conversation by mail; the customer's name only where there is one whom it can be. */
export function conversationWith(identity: Identity, others: readonly Person[]): Conversation {
  const kinds = ['unknown', 'one-to-one'] as const;
  const customer = others.length === 1 ? nameOf(others[0]) : undefined;
  return {
    ...identity,
    kind: kinds[others.length] ?? 'group',
    ...(customer === undefined ? {} : { customer }),
  };
}
