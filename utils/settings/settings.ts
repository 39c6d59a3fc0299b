import { browser, isAlive } from '@/utils/platform/browser';
import type { Settings } from '@/utils/domain/settings';
import { parseSettings, storageKey } from './parse-settings';

export async function loadSettings(): Promise<Settings> {
  const { [storageKey]: stored } = await browser.storage.local.get(storageKey);
  return parseSettings(stored);
}

export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [storageKey]: settings });
}

/** Changes some of them, whatever else has been changed elsewhere since. */
export async function changeSettings(part: Partial<Settings>): Promise<Settings> {
  const changed = { ...(await loadSettings()), ...part };
  await saveSettings(changed);
  return changed;
}

/** Tells of every change until `signal` aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[storageKey];
    if (area === 'local' && change) changed(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    if (isAlive()) browser.storage.onChanged.removeListener(listener);
  });
}
