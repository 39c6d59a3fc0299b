/** A host's id, in small letters: the name of its file in `utils/hosts/`. Which there are, the registry says. */
export type HostId = string;

export type ConversationKind = 'one-to-one' | 'group' | 'unknown';

/** By what one conversation is told from another. */
export interface Identity {
  /** The title as the host shows it, white space collapsed; absent where it could not be read. */
  readonly title?: string;
  /** Opaque id that the host gives the conversation, where the page shows one: it alone decides. */
  readonly thread?: string;
  /**
   * Opaque id of the conversation in the page's address, which may change before or after what is
   * drawn: it must agree, as well as the rest.
   */
  readonly address?: string;
  /** Opaque ids of the messages in view, oldest first: they tell two chats of one name apart. */
  readonly messageIds: readonly string[];
}

/**
 * The conversation that a compose box belongs to, as far as the page tells.
 * Lives in the memory of its tab only: neither name nor text is stored or sent.
 */
export interface Conversation extends Identity {
  readonly kind: ConversationKind;
  /** Name to address the customer by; only where the kind is `one-to-one` and the title is no phone number. */
  readonly customer?: string;
}

/** The last message that the customer wrote, or why there is none to go by. */
export type Incoming =
  /** `text` is the customer's own words, without quotes, previews and reactions. */
  | {
      readonly status: 'read';
      readonly text: string;
      /** The newest of them, where `text` is several messages in a row. */
      readonly last?: string;
      /** What the customer wrote before our last replies, the newest first; absent where nothing is known. */
      readonly before?: readonly string[];
      /** What the conversation is about, where the host shows a subject. */
      readonly subject?: string;
      readonly id?: string;
    }
  /** The last message is ours, or the conversation is empty: nothing is waiting. */
  | { readonly status: 'none' }
  /**
   * The page does not say clearly enough who wrote what, or the last message has no text, or is folded
   * up.
   */
  | {
      readonly status: 'unknown';
      readonly reason: 'direction' | 'no-text' | 'no-messages' | 'collapsed';
    };

/** What one look at a conversation tells. */
export interface Reading {
  readonly conversation: Conversation;
  readonly incoming: Incoming;
}
