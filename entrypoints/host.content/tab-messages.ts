import { browser, isAlive } from '@/utils/platform/browser';
import { areYouThere, openPicker } from './tab-signals';

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
