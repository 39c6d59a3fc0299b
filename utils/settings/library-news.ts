import { browser } from '@/utils/platform/browser';

/*
 * By storage, not by message: it reaches the frames in every tab, and the background need not know
 * which there are.
 */
const storageKey = 'libraryVersion';

/** Tells every open frame which version of the library is in use, where they do not know yet. */
export async function announceLibrary(version: number): Promise<void> {
  const { [storageKey]: told } = await browser.storage.local.get(storageKey);
  if (told !== version) await browser.storage.local.set({ [storageKey]: version });
}

/** Calls `changed` after each new version, for the life of the page. */
export function watchLibrary(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && storageKey in changes) changed();
  });
}
