import type { PastedFile } from '../whatsapp/preview';

/** What a test reads and does in the page's own world beside `window.__page`. */
export interface MessengerApi {
  /** The text of each open chat's editor, in the order of the page. */
  states(): string[];
  /** The pictures that wait in each open chat. */
  waiting(): Promise<PastedFile[][]>;
  /** How many files each paste or drop had, in the order they came. */
  given(): readonly number[];
  /** Changes of the page outside the boxes to write in since it was drawn; by itself there are none. */
  writes(): number;
  /** Opens another chat by `pushState`; resolves when address and view are both of it. */
  switchTo(index: number): Promise<void>;
  /** From a feed to the full page of a chat, without loading anew. */
  toMessages(index: number): void;
  /** From the full page to the feed, without loading anew. */
  toFeed(): void;
}

declare global {
  interface Window {
    __messenger: MessengerApi;
  }
}
