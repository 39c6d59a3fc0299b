/*
 * A second door to the browser's extension API, for the waker alone: as the browser gives it, with
 * promises in both. The polyfill behind `browser.ts`, 3 kB, would be most of what runs on a page of
 * Facebook where no chat is open.
 */

type Listener = (
  message: unknown,
  sender: { readonly id?: string },
  sendResponse: (answer: unknown) => void,
) => void;

interface Native {
  readonly runtime: {
    /** Absent once the extension was updated or removed under us. */
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: { addListener(listener: Listener): void };
  };
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>> } };
}

/** Looked up at the call; absent where there is no extension any more. */
export function native(): Native | undefined {
  const { browser, chrome } = globalThis as { browser?: Native; chrome?: Native };
  const api = browser ?? chrome;
  return api?.runtime.id === undefined ? undefined : api;
}
