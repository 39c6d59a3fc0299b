import type { Content } from '@/utils/domain/rich';

/** A range inside a compose box, as the selection had it; `anchor` and `focus` keep its direction. */
export interface SavedSelection {
  readonly anchor: readonly [Node, number];
  readonly focus: readonly [Node, number];
}

/** By what is seen that formatted content came in whole. */
export interface Proof {
  /** Its words line by line, with a line break at an end where it stands on lines of its own. */
  readonly text: string;
  /** Whether its lists and links are there. */
  holds(): boolean;
}

/** One way of putting content at the selection. Does not verify: insertion reads back. */
export interface Technique {
  readonly name: string;
  /**
   * For what does more than put in text. Looks at the box before `run`; `undefined`: this content
   * is nothing for it.
   */
  proof?(box: HTMLElement, content: Content): Proof | undefined;
  run(box: HTMLElement, content: Content): void;
}

/** HOW: a kind of editor, and what works in it. Never reads a host's name. */
export interface Editor {
  readonly id: string;
  /** Cheap and without side effects. */
  accepts(box: HTMLElement): boolean;
  /** In the order to try; the next only where the one before left the box as it was. */
  readonly techniques: readonly Technique[];
  /** Takes back the last step, once, after an insertion that went wrong. */
  undo(box: HTMLElement): void;
}
