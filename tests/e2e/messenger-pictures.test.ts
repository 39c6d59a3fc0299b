import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { frameOf, until } from './harness/drive';
import { isRunnable } from './harness/find-browser';
import {
  choose,
  copyFrom,
  drawing,
  fileOf,
  isOffered,
  isSilent,
  libraryIn,
  map,
  nothingSent,
  one,
  photo,
  three,
  unmarked,
} from './picture-answers';
import { stage } from './support';

describe.each(['chromium', 'firefox'] as const)('pictures in Messenger, %s', (kind) => {
  describe.skipIf(!isRunnable(kind))('pasted behind the text', () => {
    const set = stage(kind);
    libraryIn(set);

    async function messenger(knobs = '', where = '/messages/e2ee/t/1001/'): Promise<Page> {
      const page = await set.current.driven.newPage(`https://www.facebook.com${where}?${knobs}`);
      await page.click('[data-chat]');
      await frameOf(page);
      return page;
    }

    const given = (page: Page) => page.evaluate(() => window.__messenger.given());
    const waiting = (page: Page) => page.evaluate(() => window.__messenger.waiting());
    const states = (page: Page) => page.evaluate(() => window.__messenger.states());

    async function untouched(page: Page): Promise<void> {
      await nothingSent(page);
      await page.close();
    }

    it.each(['rich', 'plain'])(
      'the pictures wait above the text, byte for byte (%s)',
      async (editor) => {
        const page = await messenger(`editor=${editor}`);
        const frame = await choose(page, three.query, three.title);
        await until(async () => (await waiting(page))[0]?.length === 3, 'the pictures');
        expect(await waiting(page)).toEqual([[map, photo, drawing].map(fileOf)]);
        expect(await states(page)).toEqual([unmarked]);
        await isSilent(frame);
        expect(await given(page)).toEqual([3]);
        await untouched(page);
      },
    );

    it('in a pop-up they wait in that chat', async () => {
      const page = await messenger('popups=2', '/');
      const frame = await choose(page, one.query, one.title);
      await until(async () => (await waiting(page))[0]?.length === 1, 'the picture');
      expect(await waiting(page)).toEqual([[fileOf(drawing)], []]);
      await isSilent(frame);
      await untouched(page);
    });

    it.each(['trusted', 'swallow', 'fails', 'flash', 'message'])(
      'a page that has no picture waiting in the end (%s): by hand',
      async (knob) => {
        const page = await messenger(`pictures=${knob}`);
        const frame = await choose(page, one.query, one.title);
        await isOffered(frame, 'picture_unknown');
        expect(await states(page)).toEqual([unmarked]);
        expect(await waiting(page)).toEqual([[]]);
        expect(await given(page)).toEqual([1]);
        await untouched(page);
      },
    );

    it('a picture in another pop-up says nothing of this one', async () => {
      const page = await messenger('popups=2&pictures=other', '/');
      const frame = await choose(page, one.query, one.title);
      await isOffered(frame, 'picture_unknown');
      expect(await waiting(page)).toEqual([[], [fileOf(drawing)]]);
      await untouched(page);
    });

    it.skipIf(kind === 'firefox')('copied from the picker, it is pasted by the agent', async () => {
      const page = await messenger('pictures=trusted');
      const frame = await choose(page, one.query, one.title);
      await isOffered(frame, 'picture_unknown');
      await copyFrom(frame, page);
      await until(async () => (await waiting(page))[0]?.length === 1, 'the picture');
      expect(await waiting(page)).toMatchObject([[{ type: 'image/png' }]]);
      expect(await states(page)).toEqual([unmarked]);
      await untouched(page);
    });
  });
});
