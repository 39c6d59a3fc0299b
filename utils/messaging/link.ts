import type { Channel } from '@/utils/domain/channel';
import type { HostId, Incoming } from '@/utils/domain/conversation';
import type { InsertOutcome, PictureOutcome } from '@/utils/domain/outcome';
import type { Content } from '@/utils/domain/rich';

/**
 * What the page's script and its frame say to each other, over a MessagePort that only the two
 * hold: the script makes it, and hands it to the frame with a one-time word that the background
 * vouches for. Nothing of it passes through the page, or through the background.
 */

/** What there is to suggest from; sent when a conversation opens and when the customer writes. */
export interface Situation {
  /** Of the conversation: what the frame chooses is for this one and for none that opens later. */
  readonly id: number;
  readonly host: HostId;
  readonly channel: Channel;
  /** The compose box takes no formatting now. */
  readonly isPlain: boolean;
  readonly incoming: Incoming;
  /** The customer's name, where the host shows one to address. */
  readonly customer?: string;
  /** Nothing typed yet, so the hint may show. */
  readonly empty: boolean;
}

export type ToFrame =
  | { readonly type: 'situation'; readonly situation: Situation }
  /** `copy`: there is no compose box to insert into. */
  | {
      readonly type: 'open';
      readonly situation: Situation;
      readonly mode: 'insert' | 'copy';
      readonly opening: number;
    }
  /** A key for the list of shortcuts, whose text is typed in the compose box. */
  | { readonly type: 'key'; readonly key: string }
  /** A key that came to the page although the picker is open; `at`: when, ms since 1970. */
  | { readonly type: 'typed'; readonly key: string; readonly at: number }
  /** How much of the frame is seen, from its upper left corner; CSS pixels. */
  | { readonly type: 'room'; readonly width: number; readonly height: number }
  /** The page has told of the keys that it had before the frame got the focus. */
  | { readonly type: 'yours' }
  /** What stands behind the trigger character; `undefined` when there is no shortcut any more. */
  | { readonly type: 'shortcut'; readonly typed: string | undefined }
  | { readonly type: 'closed' }
  | { readonly type: 'outcome'; readonly outcome: InsertOutcome }
  /** Of the pictures, after the outcome of their text. */
  | { readonly type: 'pictured'; readonly outcome: PictureOutcome };

/** A file for the host, as text alone: objects do not cross into a page everywhere. */
export interface PictureFile {
  readonly name: string;
  readonly type: string;
  readonly base64: string;
}

/** What the frame shows; the script gives it its place and size. */
export type View =
  | { readonly name: 'none' }
  | { readonly name: 'hint' }
  | { readonly name: 'picker' }
  | { readonly name: 'inline'; readonly rows: number };

export type ToPage =
  | { readonly type: 'ready' }
  /** The frame has the keyboard. */
  | { readonly type: 'focused' }
  /** It had it, and has been without it for longer than taking it back takes. */
  | { readonly type: 'unfocused' }
  | { readonly type: 'view'; readonly view: View }
  /**
   * `about`: id of the situation that the answer was chosen for. `opening`: of the picker that it was
   * chosen in, which may have closed since; absent without one. `key`: the key that did it, whose keyup
   * must not reach the page.
   */
  | (Content & {
      readonly type: 'insert';
      readonly about: number;
      readonly opening: number | undefined;
      readonly key?: string;
    })
  /** What goes with the text of the `insert` that follows, once that stands in the box. */
  | { readonly type: 'picture'; readonly pictures: readonly PictureFile[]; readonly about: number }
  | { readonly type: 'close'; readonly opening: number | undefined; readonly key?: string };

export type Link<Out> = (message: Out) => void;
