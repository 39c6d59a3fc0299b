import type { Channel } from '@/utils/domain/channel';
import type { HostId, Identity, Reading } from '@/utils/domain/conversation';

/**
 * WHERE: finds things on someone else's page. Every function is a pure read of the page as it
 * is now, is called often, throws never, and says nothing rather than guess. A host never inserts.
 */
export interface Host {
  readonly id: HostId;
  /** Match patterns; they become the manifest's. */
  readonly matches: readonly string[];
  readonly channel: Channel;
  /** The compose boxes of the conversations that are open now, in document order. */
  composeBoxes(page: Document): HTMLElement[];
  /**
   * By what the conversation that the compose box writes to is told from others, its latest messages
   * alone: read right before every insertion.
   */
  identity(box: HTMLElement): Identity;
  /** That conversation, and the last message of the customer in it. */
  read(box: HTMLElement): Reading;
  /**
   * Whether the agent has written nothing yet. Only where a box holds more than the agent's words,
   * as a signature; else it is empty when it shows no text.
   */
  isEmpty?(box: HTMLElement): boolean;
  /** Whether the box takes no formatting now, though the channel could show it. */
  isPlain?(box: HTMLElement): boolean;
  /**
   * Where a pasted picture file is taken: selectors of what the page shows once it has one, such
   * as a preview or a tray. Absent: not known to be taken, so pictures are offered by hand.
   */
  readonly pictures?: readonly string[];
}
