import type { Page } from 'puppeteer-core';
import type { Driven } from '../harness/browsers';

/**
 * Ends the background at once, whatever it is at, though it may start again in the same moment: then
 * `stopBackground` would wait in vain for Chromium’s worker to be gone.
 * @param page one of the extension
 */
export async function killerOf(driven: Driven, page: Page): Promise<() => Promise<void>> {
  if (driven.kind === 'firefox') return () => driven.stopBackground();
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  return () => session.send('ServiceWorker.stopAllWorkers');
}
