import type { Identity } from '@/utils/domain/conversation';
import type { InsertOutcome } from '@/utils/domain/outcome';
import type { SavedSelection } from '@/utils/editors/editor';
import { readText } from '@/utils/editors/read-text';
import type { Host } from '@/utils/hosts/host';
import { isSameConversation } from '@/utils/hosts/same-conversation';
import type { Situation } from '@/utils/messaging/link';

/** The compose box that something is meant for, as it was when that began. */
export interface Target {
  readonly box: HTMLElement;
  readonly identity: Identity;
  /** What to replace; absent: whatever is selected when the time comes. */
  readonly at: SavedSelection | undefined;
  /** The shortcut that the text takes the place of, where it was chosen by one. */
  readonly shortcut?: string;
}

/** What one look at a compose box tells. */
export interface Look {
  readonly target: Target;
  readonly situation: Situation;
}

/** The page through its host's eyes, always as it is now. */
export interface PageReader {
  boxes(): HTMLElement[];
  /** The compose box that the element is in. */
  boxOf(element: Element | null): HTMLElement | undefined;
  /** The one with the focus; without focus the only one. */
  boxInUse(): HTMLElement | undefined;
  targetOf(box: HTMLElement, at: SavedSelection | undefined): Target;
  /** The agent has written nothing in it yet. */
  isEmpty(box: HTMLElement): boolean;
  /** Why nothing may be put into the target any more. */
  objection(target: Target): InsertOutcome | undefined;
  /** The target, and what there is to suggest from. */
  look(box: HTMLElement, at?: SavedSelection): Look;
  /** Without a compose box nothing can be read. */
  blind(): Situation;
}

export function readerOf(host: Host, page: Document): PageReader {
  const boxes = () => host.composeBoxes(page);
  const boxOf = (element: Element | null) =>
    element ? boxes().find((box) => box.contains(element)) : undefined;
  const isEmpty = (box: HTMLElement) => host.isEmpty?.(box) ?? readText(box).trim() === '';
  const { id, channel } = host;
  let situations = 0;
  return {
    boxes,
    boxOf,
    boxInUse: () => {
      const all = boxes();
      return boxOf(page.activeElement) ?? (all.length === 1 ? all[0] : undefined);
    },
    isEmpty,
    targetOf: (box, at) => ({ box, at, identity: host.identity(box) }),
    objection: ({ box, identity }) => {
      if (!box.isConnected || !boxes().includes(box)) {
        return { status: 'terminal', reason: 'box-gone' };
      }
      if (isSameConversation(identity, host.identity(box))) return undefined;
      return { status: 'terminal', reason: 'conversation-changed' };
    },
    look: (box, at) => {
      const { conversation, incoming } = host.read(box);
      const { customer } = conversation;
      const about = customer === undefined ? {} : { customer };
      const situation = {
        id: ++situations,
        host: id,
        channel,
        isPlain: host.isPlain?.(box) ?? false,
        incoming,
        empty: isEmpty(box),
        ...about,
      };
      return { target: { box, at, identity: conversation }, situation };
    },
    blind: () => {
      const incoming = { status: 'unknown', reason: 'no-messages' } as const;
      return { id: ++situations, host: id, channel, isPlain: false, incoming, empty: false };
    },
  };
}
