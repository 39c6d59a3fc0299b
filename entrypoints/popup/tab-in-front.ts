import type { Inspection } from '@/entrypoints/inspect';
import type { HostId } from '@/utils/domain/conversation';
import { hosts } from '@/utils/hosts/registry';
import { browser } from '@/utils/platform/browser';

/** What is to be said of the page in front; `undefined`: it is no host's, or must be reloaded. */
export async function inspectTab(): Promise<Inspection | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  try {
    const target = { tabId: tab.id };
    const [frame] = await browser.scripting.executeScript({ target, files: ['/inspect.js'] });
    return (frame?.result ?? undefined) as Inspection | undefined;
  } catch {
    // A page that we have no business in.
    return undefined;
  }
}

/** The hosts that the browser does not let us into: the person has taken the permission back. */
export async function forbiddenHosts(): Promise<HostId[]> {
  const asked = hosts
    .filter(({ matches }) => matches.length > 0)
    .map(async ({ id, matches }) => {
      const isAllowed = await browser.permissions.contains({ origins: [...matches] });
      return isAllowed ? [] : [id];
    });
  return (await Promise.all(asked)).flat();
}

/** Asks the person; must be called in a click. */
export async function allowHost(id: HostId): Promise<boolean> {
  const host = hosts.find((one) => one.id === id);
  return host !== undefined && browser.permissions.request({ origins: [...host.matches] });
}

export function onPermissionsChanged(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
