/** A range inside a compose box, as the selection had it; `anchor` and `focus` keep its direction. */
export interface SavedSelection {
  readonly anchor: readonly [Node, number];
  readonly focus: readonly [Node, number];
}

/** One way of putting text at the selection. Does not verify: insertion reads back. */
export interface Technique {
  readonly name: string;
  run(box: HTMLElement, text: string): void;
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
