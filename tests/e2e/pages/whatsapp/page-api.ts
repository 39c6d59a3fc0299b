import type { Editor } from '../shared/editor';
import type { Seen } from '../shared/instrument';
import type { PastedFile } from './preview';

/** What a test reads and does in the page's own world: `window.__page`. */
export interface PageApi extends Seen {
  /** Every message that was sent, exactly. */
  readonly sends: readonly string[];
  /** The text of the editor's own state. */
  state(): string;
  structure(): string;
  /** The caret's offset in `state()`. */
  selection(): { offset: number };
  /** What a click on the row does. */
  openChat(index: number): void;
  /** Which conversation is open. */
  current(): number;
  /** The customer writes into the open conversation. */
  receive(text: string): void;
  /**
   * The bare insertion, without any extension: ms from dispatching until the editor's state
   * holds the text; rejects after 2 s.
   */
  bareInsert(text: string): Promise<number>;
  /** Gives the compose box text, caret and focus; forgets undo, what was sent and which keys were seen. */
  reset(text: string, caretOffset: number): void;
  /** Whether the host's own quick replies are open. */
  popup(): boolean;
  /** What the preview of a pasted picture shows; empty where none is open. */
  pasted(): Promise<PastedFile[]>;
  /** The text in the preview's own caption box. */
  caption(): string;
  /** Puts the preview away without sending. */
  discardPreview(): void;
  /** Right after text has come into the compose box, and before anything else, opens another conversation. */
  switchOnText(index: number): void;
  decoys(): { search: string; filter: string; edit: string };
}

/** Replaces the selection in `box` with `text`, by the shortest way there is. */
export async function bareInsert(box: HTMLElement, editor: Editor, text: string): Promise<number> {
  const before = editor.text();
  const started = performance.now();
  const arrived = new Promise<number>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the text did not arrive')), 2000);
    const stop = editor.onChange(() => {
      if (editor.text() === before || !editor.text().includes(text)) return;
      clearTimeout(late);
      stop();
      resolve(performance.now() - started);
    });
  });
  const event = new InputEvent('beforeinput', {
    inputType: 'insertReplacementText',
    dataTransfer: new DataTransfer(),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  event.dataTransfer?.setData('text/plain', text);
  const taken = !box.dispatchEvent(event);

  if (!taken) document.execCommand('insertText', false, text);
  return arrived;
}

/** Of a page that takes no pictures. */
export const withoutPictures: Pick<PageApi, 'pasted' | 'caption' | 'discardPreview'> = {
  pasted: () => Promise.resolve([]),
  caption: () => '',
  discardPreview: () => undefined,
};

/** Right after text has come into the editor, and before anything else. */
export function onText(editor: Editor, act: () => void): void {
  const before = editor.text();
  const stop = editor.onChange(() => {
    // An editor tells of a moved selection too.
    if (editor.text() === before) return;
    stop();
    void (async () => {
      // After every promise that waits for the text, and before any task.
      for (let hop = 0; hop < 100; hop += 1) await Promise.resolve();
      act();
    })();
  });
}

declare global {
  interface Window {
    __page: PageApi;
  }
}
