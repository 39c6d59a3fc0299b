import type { Identity } from '@/utils/domain/conversation';
import { isSameConversation } from '@/utils/hosts/same-conversation';
import type { Situation } from '@/utils/messaging/link';
import type { Look, PageReader } from './target';

/** What a glance at a compose box has brought. */
export interface Glance {
  /** What the frame does not know yet. */
  readonly news?: Situation;
  /** Nothing at first sight: a whole look is due in so many milliseconds. */
  readonly again?: number;
}

/** What we know of the conversation in use, and what the frame was told of it. */
export interface Attention {
  readonly current: Look | undefined;
  glance(box: HTMLElement): Glance;
  /** Takes a look for the current one, with nothing selected to be replaced. */
  adopt(look: Look | undefined): Look | undefined;
  /** What the frame offered was put away: it is news to it whatever comes of that. */
  tellAnew(): void;
}

/** A chat that draws itself anew all the time is read whole no more often, ms. */
const unhurried = 1_000;

/** Whether the box is as we know it, by what is cheap to read. */
function isAsKnown({ target }: Look, box: HTMLElement, identity: Identity): boolean {
  const recent = target.identity.messageIds.slice(-identity.messageIds.length || undefined);
  return (
    target.box === box &&
    target.identity.title === identity.title &&
    target.identity.thread === identity.thread &&
    target.identity.address === identity.address &&
    recent.join(' ') === identity.messageIds.join(' ')
  );
}

/**
 * The later look, under the number of the earlier one where both are of one conversation: in the same box, or
 * in one that the page has drawn instead.
 */
function numbered(later: Look, earlier: Look | undefined): Look {
  const isSame =
    earlier !== undefined &&
    (earlier.target.box === later.target.box || !earlier.target.box.isConnected) &&
    isSameConversation(earlier.target.identity, later.target.identity);
  return isSame ? { ...later, situation: { ...later.situation, id: earlier.situation.id } } : later;
}

export function attentionTo(reader: PageReader): Attention {
  let current: Look | undefined;
  let told: string | undefined;
  let lastRead = -Infinity;
  const adopt = (look: Look | undefined) => {
    current = look && numbered(look, current);
    told = JSON.stringify(current?.situation);
    return current;
  };
  return {
    get current() {
      return current;
    },
    adopt,
    tellAnew: () => {
      told = undefined;
    },
    glance: (box) => {
      const rest = lastRead + unhurried - performance.now();
      const isKnown =
        rest > 0 &&
        told !== undefined &&
        current?.situation.empty === reader.isEmpty(box) &&
        isAsKnown(current, box, reader.targetOf(box, undefined).identity);
      if (isKnown) return { again: rest };
      lastRead = performance.now();
      const before = told;
      const { situation } = adopt(reader.look(box)) ?? {};
      return situation && told !== before ? { news: situation } : {};
    },
  };
}
