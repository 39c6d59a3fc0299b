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
