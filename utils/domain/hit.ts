import type { Calendar } from './calendar';
import type { Letter } from './envelope';
import type { AskType } from './placeholder';
import type { Concern } from './team-status';

/** A placeholder that the agent is asked for, with the words to ask by. */
export interface Ask {
  readonly name: string;
  readonly label: string;
  /** Absent: a text. */
  readonly type?: AskType;
  /** Of an amount: its sign. */
  readonly currency?: string;
  /** Of a choice. */
  readonly options?: readonly string[];
}

/** A picture of an answer: enough to ask for it, and to say what it shows. */
export interface HitPicture {
  /** SHA-256 of its bytes, in hex. */
  readonly hash: string;
  readonly name: string;
  readonly alt: string;
}

/** A piece of a text: UTF-16 units, end exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
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
  readonly pictures?: readonly HitPicture[];
  /** Words of the customer (suggestion) or of the query (search) that led here. */
  readonly reason?: string;
  /** What of the title was searched for, in order. */
  readonly marks?: readonly Mark[];
}

/** A list of answers out of one version of the library. */
export interface Hits {
  /** As this browser counts: no two libraries have the same. */
  readonly version: number;
  /** As the owner counts; absent where the library is of no team. */
  readonly release?: number;
  /** Absent where there is nothing to worry about. */
  readonly concern?: Concern;
  /** BCP 47, of the answers; absent where the library does not say. */
  readonly language?: string;
  /** Absent where the library says nothing of its days. */
  readonly calendar?: Calendar;
  readonly hits: readonly Hit[];
}
