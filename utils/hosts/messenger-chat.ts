import type { ConversationKind } from '@/utils/domain/conversation';
import { customerName } from './customer-name';
import { regionOf, viewOf } from './messenger-box';
import {
  marketLink,
  message,
  nameless,
  notHeader,
  notPeople,
  ofMarket,
  titles,
} from './messenger-marks';
import { pathOf, threadIn } from './messenger-thread';
import { all, attr, closest, first, isInside } from './page-dom';
import { oneLine, readText } from './page-text';

/** What is drawn of a chat, beside its messages. */
export interface Chat {
  /** Holds box and messages. */
  readonly region: Element;
  readonly title?: string;
  /** The thread of the address on a full page; of a pop-up, the one that its header links to. */
  readonly address?: string;
  /** Of how many persons there are profiles in the header. */
  readonly people: number;
  readonly isMarket: boolean;
}

const titlesIn = (view: Element): string[] =>
  all(view, titles)
    .filter((one) => !isInside(one, view, notHeader))
    .map((one) => oneLine(readText(one)))
    .filter((text) => text !== '' && text.length <= 120);

/** Of several headings the one that the compose box names. */
function titleOf(view: Element, box: Element): string | undefined {
  const found = titlesIn(view);
  const label = oneLine(attr(box, 'aria-label') ?? '');
  return found.find((text) => text.length > 2 && label.includes(text)) ?? found[0];
}

/** Where the links of a view lead, on the host itself, without those in messages. */
function pathsIn(view: Element): string[] {
  const links = all(view, 'a[href]').filter((one) => !isInside(one, view, message));
  return links.flatMap((link) => {
    const href = attr(link, 'href') ?? '';
    const url =
      URL.canParse(href, 'https://www.facebook.com') && new URL(href, 'https://www.facebook.com');
    if (!url || !/(?:^|\.)(?:facebook|messenger)\.com$/.test(url.hostname)) return [];
    const id = url.pathname === '/profile.php' ? (url.searchParams.get('id') ?? '') : '';
    return `${url.pathname}${id}`.replace(/\/$/, '');
  });
}

const isPerson = (path: string): boolean =>
  (/^\/[\w.]+$/.test(path) && !notPeople.test(path)) || path.startsWith('/profile.php');

/** What is drawn of the chat of a compose box; absent where the box is none. */
export function chatOf(box: Element): Chat | undefined {
  const region = regionOf(box);
  if (region === undefined) return undefined;
  const view = viewOf(region, (around) => titlesIn(around).length > 0);
  const title = titleOf(view, box);
  const paths = pathsIn(view);
  const isFull = closest(box, '[role="main"]') !== undefined;
  const address = isFull ? threadIn(pathOf(box)) : paths.flatMap((path) => threadIn(path) ?? [])[0];
  return {
    region,
    ...(title === undefined ? {} : { title }),
    ...(address === undefined ? {} : { address }),
    people: new Set(paths.filter(isPerson)).size,
    isMarket: ofMarket.test(title ?? '') || first(view, marketLink) !== undefined,
  };
}

/** The kind: one person in the header, and nobody else who writes. */
export function kindOf(chat: Chat, writers: number): ConversationKind {
  if (chat.people > 1 || writers > 1) return 'group';
  return chat.people === 1 && chat.title !== undefined && !chat.isMarket ? 'one-to-one' : 'unknown';
}

/** The name to address the customer by, where the title is one. */
export function customerOf({ title }: Chat, kind: ConversationKind): string | undefined {
  if (kind !== 'one-to-one' || title === undefined || nameless.test(title)) return undefined;
  return customerName(title);
}
