import type { Page } from 'puppeteer-core';
import type { Use } from '@/utils/domain/use';

/** Puts a frame of the picker into a page of ours: it alone may tell of uses. */
export async function addFrame(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const frame = document.createElement('iframe');
        frame.src = '/picker.html';
        frame.addEventListener('load', () => resolve());
        document.body.append(frame);
      }),
  );
}

/** Tells of a use as the picker does, a second time where no answer came; whether it was counted then. */
export async function recordUse(page: Page, use: Use): Promise<boolean> {
  return page.evaluate(async (data) => {
    const frame = document.querySelector('iframe')?.contentWindow;
    if (!frame) throw new Error('there is no frame');
    const { runtime } = frame.browser ?? frame.chrome;
    for (let time = 0; time < 2; time += 1) {
      try {
        const reply = await runtime.sendMessage({ name: 'uses/record', data });
        if ((reply as { ok?: boolean } | undefined)?.ok) return true;
      } catch {
        // The background was stopped in the middle; asked again, it starts anew.
      }
    }
    return false;
  }, use);
}
