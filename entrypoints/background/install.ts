import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { areYouThere } from '@/entrypoints/host.content/tab-signals';
import { hostMatches } from '@/utils/hosts/registry';
import { browser } from '@/utils/platform/browser';
import { logFailure } from '@/utils/platform/log';
import { shelf } from './library';

type ContentScript = NonNullable<
  ReturnType<typeof browser.runtime.getManifest>['content_scripts']
>[0];

/** Whether the address is of one of the patterns, each as the manifest has them: `https://name/path*`. */
export function isOf(url: string, patterns: readonly string[] | null | undefined): boolean {
  // Firefox says null for what a manifest leaves out.
  return (patterns ?? []).some((pattern) => url.startsWith(pattern.replace(/\*$/, '')));
}

/** The content scripts of an address, as the build names them; Firefox gives whole addresses. */
export function scriptsFor(url: string): ScriptPublicPath[] {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const runs = ({ matches, exclude_matches }: ContentScript) =>
    isOf(url, matches) && !isOf(url, exclude_matches);
  const files = scripts.filter(runs).flatMap(({ js }) => js ?? []);
  return files.map(
    (file) => `/${file.replace(/^(?:[\w-]+:\/\/[^/]+)?\//, '')}` as ScriptPublicPath,
  );
}

async function runIn(tabId: number): Promise<void> {
  const there: unknown = await browser.tabs.sendMessage(tabId, areYouThere).catch(() => false);
  if (there) return;
  const { url = '' } = await browser.tabs.get(tabId);
  const files = scriptsFor(url);
  if (files.length > 0) await browser.scripting.executeScript({ target: { tabId }, files });
}

/** A tab that is still loading may have our script in a moment: two would be one too many. */
function loaded(tabId: number): Promise<void> {
  return new Promise((resolve) => {
    const listener = (id: number, { status }: { status?: string }) => {
      if (id !== tabId || status !== 'complete') return;
      browser.tabs.onUpdated.removeListener(listener);
      resolve();
    };
    browser.tabs.onUpdated.addListener(listener);
  });
}

/**
 * Chromium runs no content script in tabs that were open before an installation or an update;
 * Firefox does (measured). The new script tells an old one to remove itself.
 */
async function runInOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...hostMatches] });
  const runs = tabs.map(async ({ id, status }) => {
    if (id === undefined) return;
    if (status !== 'complete') await loaded(id);
    await runIn(id);
  });
  for (const run of await Promise.allSettled(runs)) {
    if (run.status === 'rejected') {
      logFailure('open tabs', 'the agent must reload that tab once', run.reason);
    }
  }
}

/** What is computed of the library is of one make of the extension: done before the first agent asks. */
async function prepareAnswers(): Promise<void> {
  try {
    await (await shelf()).prepare();
  } catch (cause) {
    logFailure('library', 'it is tried again when an agent asks', cause);
  }
}

export function onInstall(): void {
  browser.runtime.onInstalled.addListener(() => {
    void prepareAnswers();
    if (!import.meta.env.FIREFOX) void runInOpenTabs();
  });
}
