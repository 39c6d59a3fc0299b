import { browser } from 'wxt/browser';

/** The one door to the browser's extension API. WXT's `browser`, aliased to the polyfill. */
export { browser, type Browser } from 'wxt/browser';

/**
 * Whether the extension that this script belongs to is still there. After an update Chromium
 * leaves the old content script running, its API gone (measured); then nothing may be called.
 */
export function isAlive(): boolean {
  const { runtime } = browser as Partial<typeof browser>;
  return (runtime as { id?: string } | undefined)?.id !== undefined;
}
