/**
 * Gecko gives an event made by a content script to the page with an empty DataTransfer, silently
 * (measured, Firefox 153). Made with the page's own constructors it arrives whole. Elsewhere the
 * content script's own constructors are the right ones. Only strings cross. To be removed when
 * Gecko shares DataTransfer across the border.
 */
interface Realm {
  readonly Object: ObjectConstructor;
  readonly DataTransfer: typeof DataTransfer;
  readonly InputEvent: typeof InputEvent;
  readonly ClipboardEvent: typeof ClipboardEvent;
  readonly Array: ArrayConstructor;
  readonly File: typeof File;
  readonly Uint8Array: Partial<Pick<Uint8ArrayConstructor, 'fromBase64'>>;
}

interface Wrapped<T> {
  readonly wrappedJSObject?: T;
}

function realm(): Realm {
  return (window as unknown as Wrapped<Realm>).wrappedJSObject ?? window;
}

function dispatch(box: HTMLElement, event: Event): boolean {
  // What has left the page may still listen: Lexical pastes into a box that nobody sees.
  if (!box.isConnected) return true;
  return ((box as Wrapped<HTMLElement>).wrappedJSObject ?? box).dispatchEvent(event);
}

/**
 * An init dictionary of the page's realm, so that its constructors can read it: member by member,
 * since an object of ours is a closed door to them.
 */
function init(page: Realm, members: Record<string, unknown>): object {
  const dictionary = new page.Object() as Record<string, unknown>;
  const all = { bubbles: true, cancelable: true, composed: true, ...members };
  for (const [name, value] of Object.entries(all)) dictionary[name] = value;
  return dictionary;
}

function transferOf(page: Realm, text: string): DataTransfer {
  const transfer = new page.DataTransfer();
  transfer.setData('text/plain', text);
  return transfer;
}

/** A `beforeinput` as a spell checker's replacement would make it. Plain text only: rich Lexical prefers HTML. */
export function dispatchBeforeInput(box: HTMLElement, inputType: string, text?: string): boolean {
  const page = realm();
  const dataTransfer = text === undefined ? {} : { dataTransfer: transferOf(page, text) };
  const event = new page.InputEvent('beforeinput', init(page, { inputType, ...dataTransfer }));
  return dispatch(box, event);
}

/** A `paste` of plain text. The data is set after the construction, since Gecko ignores the dictionary's. */
export function dispatchPaste(box: HTMLElement, text: string): boolean {
  const page = realm();
  const transfer = transferOf(page, text);
  const event = new page.ClipboardEvent('paste', init(page, { clipboardData: transfer }));
  event.clipboardData?.setData('text/plain', text);
  return dispatch(box, event);
}

/** Chromium has `fromBase64` since 140; where the page has another realm than we, it always has it. */
function bytesOf(page: Realm, base64: string): Uint8Array {
  return (
    page.Uint8Array.fromBase64?.(base64) ??
    Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  );
}

/**
 * A `paste` of files and no text, as from a copied picture: with text an editor would take that
 * alone. The files too are of the page's realm. Returns whether anybody took it.
 */
export function dispatchFiles(
  box: HTMLElement,
  files: readonly { name: string; type: string; base64: string }[],
): boolean {
  const page = realm();
  const event = new page.ClipboardEvent(
    'paste',
    init(page, { clipboardData: new page.DataTransfer() }),
  );
  for (const { name, type, base64 } of files) {
    const parts = new page.Array<BlobPart>();
    parts[0] = bytesOf(page, base64) as BlobPart;
    event.clipboardData?.items.add(new page.File(parts, name, init(page, { type })));
  }
  return !dispatch(box, event);
}
