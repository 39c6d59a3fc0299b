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
  /** Where pasted picture files are taken. Absent: not known to be, so pictures are offered by hand. */
  readonly pictures?: PictureSigns;
}

/** By what a page shows that it has pasted pictures, each time as it is now. */
export interface PictureSigns {
  /**
   * What stands for pasted pictures, in what is sent with this box and nowhere else: by address
   * where it has one, since pages draw anew.
   */
  shown(box: HTMLElement): readonly (Element | string)[];
  /** What says that pictures for this box are still on their way. */
  pending?(box: HTMLElement): readonly Element[];
  /** Whether each picture has a sign of its own; else one stands for all that were pasted. */
  readonly isEach: boolean;
}
