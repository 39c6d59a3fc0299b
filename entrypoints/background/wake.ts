import { chatPages, otherPages } from '@/utils/hosts/messenger-marks';
import { browser } from '@/utils/platform/browser';
import { loadSettings } from '@/utils/settings/settings';
import { isOf, scriptsFor } from './install';

/** Runs the script of chat pages in a tab of the same host, where the waker has seen a chat. */
export async function wake(tabId: number | undefined): Promise<{ woken: boolean }> {
  if (tabId === undefined || (await loadSettings()).off.includes('messenger')) {
    return { woken: false };
  }
  const { url = '' } = await browser.tabs.get(tabId);
  if (!isOf(url, [otherPages])) return { woken: false };
  const [page = ''] = chatPages;
  const target = { tabId, frameIds: [0] };
  await browser.scripting.executeScript({
    target,
    files: scriptsFor(page),
    injectImmediately: true,
  });
  return { woken: true };
}
