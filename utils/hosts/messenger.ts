import type { Identity, Reading } from '@/utils/domain/conversation';
import { learnNames } from './direction';
import type { Host } from './host';
import { lastIncoming } from './incoming';
import { composeBoxes, pictureSigns } from './messenger-box';
import { chatOf, customerOf, kindOf, type Chat } from './messenger-chat';
import { otherPages } from './messenger-marks';
import { areaOf, unitsOf, type Unit } from './messenger-rows';
import { signsOf } from './messenger-signs';
import { isRightToLeft } from './page-side';
import { nameKey } from './page-text';

/** How far back we look, and by how many messages a chat is told from another of its name. */
const maxRead = 40;
const maxRecent = 8;

const idsOf = (units: readonly Unit[]): string[] => [
  ...new Set(units.flatMap(({ id }) => id ?? [])),
];

/**
 * A page may change its address before it draws the other chat, or after. So the thread of the
 * address does not decide alone: title and messages must agree as well.
 */
function identityOf({ title, address }: Chat, units: readonly Unit[]): Identity {
  return {
    messageIds: idsOf(units),
    ...(title === undefined ? {} : { title }),
    ...(address === undefined ? {} : { address }),
  };
}

function identity(box: HTMLElement): Identity {
  const chat = chatOf(box);
  return chat ? identityOf(chat, unitsOf(areaOf(chat.region), maxRecent)) : { messageIds: [] };
}

function read(box: HTMLElement): Reading {
  const chat = chatOf(box);
  if (chat === undefined) {
    const incoming = { status: 'unknown', reason: 'no-messages' } as const;
    return { conversation: { kind: 'unknown', messageIds: [] }, incoming };
  }
  const area = areaOf(chat.region);
  const units = unitsOf(area, maxRead);
  // Comparable to the names in the messages.
  const title = chat.title === undefined ? undefined : nameKey(chat.title);
  const rtl = isRightToLeft(area);
  const signs = signsOf(units, area, title, rtl);
  const writers = [...learnNames(signs, 'sender').values()].filter((says) => says === 'in').length;
  const kind = kindOf(chat, writers);
  const customer = customerOf(chat, kind);
  const wordsOf = (places: readonly number[]) => places.map((at) => units[at]?.text ?? '');
  return {
    conversation: {
      ...identityOf(chat, units),
      kind,
      ...(customer === undefined ? {} : { customer }),
    },
    incoming: lastIncoming(
      { signs, idOf: (at) => units[at]?.id, wordsOf },
      { kind, rtl, ...(title === undefined ? {} : { title }) },
    ),
  };
}

/** Messenger in Facebook and alone, as of November 2026; see `messenger-marks.ts`. */
export const messenger: Host = {
  id: 'messenger',
  matches: [otherPages, 'https://www.messenger.com/*'],
  channel: 'messenger',
  composeBoxes,
  identity,
  read,
  pictures: pictureSigns,
};
