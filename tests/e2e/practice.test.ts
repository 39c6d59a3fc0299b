import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { frameFocused, frameOf, press, until } from './harness/drive';
import { isRunnable } from './harness/find-browser';
import { selectedTitle, stage } from './support';

const box = '[data-practice-box]';
const textIn = (page: Page) => page.$eval(box, (element) => element.textContent);

describe.each(['chromium', 'firefox'] as const)('the practice chat in %s', (kind) => {
  describe.skipIf(!isRunnable(kind))('our own page', () => {
    const set = stage(kind);

    it('inserts, and sends only when the agent does', async () => {
      const page = await set.current.driven.extensionPage('practice.html');
      const situation = await until(() => page.$('.situation'), 'the situations');
      await situation.click();
      await page.click(box);
      // The driver of Firefox does not see frames in pages of an extension: what they do is seen here.
      await until(async () => {
        await press(page, 'Control+Space');
        await press(page, 'Enter');
        return (await textIn(page)).includes('segundo router');
      }, 'the answer');
      expect(await page.$('[data-direction="out"]')).toBeNull();
      await page.click(box);
      await press(page, 'Enter');
      await until(() => page.$('[data-direction="out"]'), 'what the agent sent');
      expect(await textIn(page)).toBe('');
      await page.close();
    });

    it.skipIf(kind === 'firefox')('has a suggestion for every situation', async () => {
      const page = await set.current.driven.extensionPage('practice.html');
      const situations = await page.$$('.situation');
      expect(situations.length).toBeGreaterThanOrEqual(8);
      const found = new Set<string>();
      for (const situation of situations) {
        await situation.click();
        await page.click(box);
        const frame = await frameOf(page);
        await press(page, 'Control+Space');
        await frameFocused(frame);
        found.add(await until(() => selectedTitle(frame), 'a suggestion'));
        await press(page, 'Escape');
        await until(
          () => page.evaluate(() => document.activeElement?.matches('[data-practice-box]')),
          'the focus',
        );
      }
      expect(found.size).toBe(situations.length);
      await page.close();
    });
  });
});
