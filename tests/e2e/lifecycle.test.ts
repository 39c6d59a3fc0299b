import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { call, clickBox, frameOf, press, read, typeKeys, until } from './harness/drive';
import { isRunnable } from './harness/find-browser';
import { openPicker, selectedTitle, stage, stateBecomes, textOf } from './support';

/** Our elements in the page: beside `<head>` and `<body>` there is nothing else. */
function ours(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.documentElement.children].filter((one) => one.localName.startsWith('u-')).length,
  );
}

/** As much of the extension API as these tests use inside its own pages. */
interface Api {
  readonly runtime: {
    reload(): void;
    sendMessage(message: unknown): Promise<{ value: CountedUse[] }>;
  };
}

interface CountedUse {
  readonly answer: string;
  readonly way: string;
}

describe.each(['chromium', 'firefox'] as const)('lives with the page in %s', (kind) => {
  describe.skipIf(!isRunnable(kind))('real extension', () => {
    const set = stage(kind);

    it('is inert until a conversation is open', async () => {
      const page = await set.current.driven.newPage('https://web.whatsapp.com/?lang=es&empty=1');
      const before = await ours(page);
      expect(before).toBeLessThanOrEqual(1);
      await page.close();
    });

    it('suggests and inserts after the background was stopped', async () => {
      const page = await set.current.chat();
      const frame = await frameOf(page);
      await until(() => frame.$('.hint-take'), 'the hint');
      await set.current.driven.stopBackground();
      await openPicker(page);
      expect(await until(() => selectedTitle(frame), 'a selected answer')).toContain('Cobertura');
      await typeKeys(page, 'acuerdo de devolucion');
      await until(
        async () => (await selectedTitle(frame))?.includes('Acuerdo'),
        'search by a new background',
      );
      await press(page, 'Enter');
      await stateBecomes(page, textOf('acuerdo-equipos', { cliente: 'Ana López' }));
      await page.close();
    });

    it('counts each insertion in a committed transaction: answer, version, host, day, way, rank', async () => {
      const page = await set.current.chat();
      await call(page, 'reset', '', 0);
      await typeKeys(page, ';cobertura');
      await press(page, 'Enter');
      await stateBecomes(page, textOf('cobertura-wifi', { cliente: 'Ana López' }));
      const options = await set.current.driven.extensionPage('options.html');
      const uses = await until(async () => {
        const all = await options.evaluate(async () => {
          const { browser, chrome } = globalThis as unknown as Record<string, Api | undefined>;
          const reply = await (browser ?? chrome)?.runtime.sendMessage({
            name: 'uses/export',
            data: null,
          });
          return reply?.value ?? [];
        });
        return all.some((use) => use.way === 'shortcut') ? all : undefined;
      }, 'the use');
      const use = uses.find(({ way }) => way === 'shortcut');
      expect(Object.keys(use ?? {}).sort()).toEqual([
        'answer',
        'day',
        'host',
        'id',
        'rank',
        'version',
        'way',
      ]);
      expect(use).toMatchObject({
        answer: 'cobertura-wifi',
        host: 'whatsapp',
        rank: 1,
        version: 1,
      });
      expect(JSON.stringify(uses)).not.toContain('Ana');
      await options.close();
      await page.close();
    });

    it('after an update the old script goes, the new one takes over, nothing typed is lost', async () => {
      const page = await set.current.chat();
      await call(page, 'reset', '', 0);
      await typeKeys(page, 'lo que ya había escrito ');
      const options = await set.current.driven.extensionPage('options.html');
      await options
        .evaluate(() => {
          const { browser, chrome } = globalThis as unknown as Record<string, Api | undefined>;
          (browser ?? chrome)?.runtime.reload();
        })
        .catch(() => undefined);
      // Its own pages go with it; Firefox brings no tab to the front while another is going.
      await until(() => page.bringToFront().then(() => true), 'the tab to be in front');
      await clickBox(page);
      await until(
        async () => {
          await press(page, 'Control+Space');
          const frame = await frameOf(page, 'picker.html', 500);
          return frame.evaluate(
            () => document.hasFocus() && document.querySelector('[role="option"]') !== null,
          );
        },
        'the new picker',
        15_000,
      );
      expect(await ours(page)).toBe(1);
      expect(await call(page, 'state')).toBe('lo que ya había escrito ');
      await press(page, 'Escape');
      expect(await read(page, 'sends')).toEqual([]);
      await page.close();
    });
  });
});
