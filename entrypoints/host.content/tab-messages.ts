import { browser, isAlive } from '@/utils/platform/browser';

/** What the background tells the script of a tab. */
export const openPicker = { type: 'open-picker' } as const;
/** Answered with `true` by a script that runs; an old one, of before an update, cannot answer. */
export const areYouThere = { type: 'are-you-there' } as const;

/** Listens to the background until `signal` aborts; calls `open` for the extension's own key. */
export function listenInTab(open: () => void, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: { id?: string },
    sendResponse: (answer: true) => void,
  ) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const { type } = (message ?? {}) as { type?: unknown };
    if (type === openPicker.type) open();
    if (type === areYouThere.type) sendResponse(true);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    if (isAlive()) browser.runtime.onMessage.removeListener(listener);
  });
}
