/** A box to write in, whatever makes it. Offsets count UTF-16 units in `text()`. */
export interface Editor {
  /** Moves the editor into this element, with its text, caret and undo history. */
  attach(node: HTMLElement): void;
  /** The editor's own state, not what is drawn: paragraphs and line breaks are "\n". */
  text(): string;
  /** The shape behind the text, for failures to print: `P["uno",BR,"dos"]`. */
  structure(): string;
  /** Where the caret (the moving end of the selection) is; -1 without a selection. */
  caret(): number;
  /** Sets text and caret (default: the end) and forgets the undo history. */
  set(text: string, caret?: number): void;
  /** Called after every change of the state, until what it returns is called. */
  onChange(listener: () => void): () => void;
  /** Called for Enter that should send: not while composing, not with Shift. */
  onEnter(listener: () => void): void;
  /**
   * Called for files that are pasted or dropped, with whether a person did it; says whether they are
   * taken. In Lexical alone.
   */
  onFiles?(listener: (files: readonly File[], isTrusted: boolean) => boolean): void;
}
