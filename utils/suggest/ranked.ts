/** An answer with how well it fits; lists of them stand best first. */
export interface Ranked {
  readonly id: string;
  /** Comparable within one list only. */
  readonly score: number;
  /** The piece of the message, as its writer wrote it (at most 40 characters), that led here. */
  readonly reason?: string;
}
