import type { Seen } from '../shared/instrument';
import type { PastedFile } from '../whatsapp/preview';

/** What a test reads and does in the page's own world: `window.__mail`. Composes count from 0. */
export interface MailApi extends Seen {
  /** Every message that was sent. */
  readonly sends: readonly string[];
  /** Gmail's shortcuts that were taken, and what it did to the text by itself. */
  readonly acts: readonly string[];
  /** What the agent wrote into a compose: without signature and quote. */
  typed(compose: number): string;
  /** All that stands in it. */
  whole(compose: number): string;
  /** The markup of signature and quote, to the byte. */
  untouched(compose: number): string;
  /** The text before the caret in its own line; absent where the caret is in no compose. */
  beforeCaret(): string | undefined;
  /** The first line of a compose becomes this, with the caret in it; forgets keys and sends. */
  reset(compose: number, text: string, caret: number): void;
  /** The pictures in a compose that will be sent with it. */
  pictures(compose: number): Promise<PastedFile[]>;
  /** The text before the first picture of a compose; absent without one. */
  beforePicture(compose: number): string | undefined;
  /** How many files each paste or drop had, in the order they came. */
  given(): readonly number[];
  composes(): number;
  /** Which compose has the focus; -1 where none has. */
  focused(): number;
  /** By its address, as a click on its row does it. */
  openThread(thread: number): void;
  address(compose: number, name: string, address: string): void;
  close(compose: number): void;
  /** Another mail comes to stand in the open thread, and a reply to it is begun, with the caret in it. */
  add(from: 'them' | 'us', text: string): void;
  /**
   * The bare insertion at the caret, without any extension: ms until the first compose holds the
   * text, which `html` draws; rejects where it does not.
   */
  bareInsert(text: string, html: string): Promise<number>;
  decoys(): Readonly<Record<string, string>>;
}

declare global {
  interface Window {
    __mail: MailApi;
  }
}
