import type { Letter } from './envelope';

/** A placeholder that the agent is asked for, with the words to ask by. */
export interface Ask {
  readonly name: string;
  readonly label: string;
}

/**
 * An answer as the picker shows it, for one channel: the owner's words, constants filled in, nothing
 * else.
 */
export interface Hit extends Letter {
  readonly id: string;
  readonly title: string;
  readonly shortcut?: string;
  readonly stage?: string;
  readonly department?: string;
  readonly asks: readonly Ask[];
  /** Words of the customer (suggestion) or of the query (search) that led here. */
  readonly reason?: string;
}

/** A list of answers out of one version of the library. */
export interface Hits {
  readonly version: number;
  /** BCP 47, of the answers; absent where the library does not say. */
  readonly language?: string;
  readonly hits: readonly Hit[];
}
