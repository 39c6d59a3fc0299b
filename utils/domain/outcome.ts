/** What became of an insertion. Nothing is `inserted` before it was read back. */
export type InsertOutcome =
  | { readonly status: 'inserted' }
  /** The box is as it was; another attempt may work. */
  | { readonly status: 'retryable'; readonly reason: 'composing' | 'not-focused' | 'unchanged' }
  /** The box is as it was, but this text can only be given by the clipboard, or not at all. */
  | {
      readonly status: 'terminal';
      readonly reason: 'box-gone' | 'conversation-changed' | 'no-editor' | 'refused' | 'covered';
    };

/** What became of an answer's pictures, once its text stands in the box. */
export type PictureOutcome =
  /** The host shows that it has them. */
  | 'taken'
  /** Nobody took the paste. */
  | 'refused'
  /** Somebody took it, but the host shows nothing of it. */
  | 'unknown'
  /** This host is not known to take pasted pictures: nothing was tried. */
  | 'by-hand'
  /** The page shows another conversation by now, or none: nothing is put or offered there. */
  | 'stopped';
