import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { press, typeKeys, until } from './harness/drive';
import { isRunnable } from './harness/find-browser';
import { mail, openMail, readMail, typedBecomes } from './mail-page';
import {
  choose,
  copyFrom,
  drawing,
  fileOf,
  isOffered,
  isSilent,
  libraryIn,
  map,
  one,
  photo,
  says,
  three,
  unmarked,
} from './picture-answers';
import { openPicker, stage } from './support';

describe.each(['chromium', 'firefox'] as const)('pictures in Gmail, %s', (kind) => {
  describe.skipIf(!isRunnable(kind))('pasted behind the text', () => {
    const set = stage(kind);
    libraryIn(set);

    const gmail = (knobs = '') => openMail(set.current, knobs);

    async function untouched(page: Page): Promise<void> {
      expect(await readMail(page, 'sends')).toEqual([]);
      expect(await readMail(page, 'errors')).toEqual([]);
      expect(await readMail(page, 'cspViolations')).toEqual([]);
      await page.close();
    }

    it('the pictures stand behind the text, byte for byte, and the next answer behind them', async () => {
      const page = await gmail();
      const frame = await choose(page, three.query, three.title);
      await typedBecomes(page, unmarked);
      await until(async () => (await mail(page, 'pictures', 0)).length === 3, 'the pictures');
      expect(await mail(page, 'pictures', 0)).toEqual([map, photo, drawing].map(fileOf));
      expect(await mail(page, 'beforePicture', 0)).toBe(unmarked);
      await isSilent(frame);
      expect(await mail(page, 'given')).toEqual([3]);
      await typeKeys(page, ' ;webp');
      await press(page, 'Enter');
      await until(async () => (await mail(page, 'pictures', 0)).length === 4, 'the fourth');
      expect(await mail(page, 'typed', 0)).toBe(`${unmarked} ${unmarked}`);
      await isSilent(frame);
      await untouched(page);
    });

    it('a slow upload is waited for, and only then told of', async () => {
      const page = await gmail('upload=6000');
      const frame = await choose(page, one.query, one.title);
      await until(async () => (await mail(page, 'given')).length > 0, 'the paste');
      await wait(5_000);
      expect(await frame.$('.outcome')).toBeNull();
      await until(async () => (await mail(page, 'pictures', 0)).length === 1, 'the picture');
      await isSilent(frame);
      await untouched(page);
    });

    it.each([
      ['trusted', 'picture_refused'],
      ['swallow', 'picture_unknown'],
      ['fails', 'picture_unknown'],
      ['fails&upload=5000', 'picture_unknown'],
    ])('a page that has no picture of it in the end (%s): by hand', async (knob, key) => {
      const page = await gmail(`pictures=${knob}`);
      const frame = await choose(page, one.query, one.title);
      await isOffered(frame, key);
      expect(await mail(page, 'typed', 0)).toBe(unmarked);
      expect(await mail(page, 'pictures', 0)).toEqual([]);
      expect(await mail(page, 'given')).toEqual([1]);
      await untouched(page);
    });

    it('what is told late takes nothing out of the agent’s hands', async () => {
      const page = await gmail('pictures=swallow');
      const frame = await choose(page, one.query, one.title);
      await until(async () => (await mail(page, 'given')).length > 0, 'the paste');
      await openPicker(page);
      await typeKeys(page, 'tres');
      // Longer than a page has to show a picture.
      await wait(6_000);
      const typed = await frame.$eval(
        '[role="combobox"]',
        (box) => (box as HTMLInputElement).value,
      );
      expect(typed).toBe('tres');
      await press(page, 'Escape');
      await until(async () => !(await frame.$('[role="combobox"]')), 'the picker to close');
      await typeKeys(page, ' Quedo atento', 120);
      await typedBecomes(page, `${unmarked} Quedo atento`);
      await isOffered(frame, 'picture_unknown');
      await untouched(page);
    });

    it('one of three pictures is not all of them', async () => {
      const page = await gmail('pictures=first');
      const frame = await choose(page, three.query, three.title);
      await says(frame, 'picture_unknown');
      expect(await mail(page, 'pictures', 0)).toEqual([fileOf(map)]);
      expect((await frame.$$('.outcome img')).length).toBe(3);
      await untouched(page);
    });

    it('a picture in another compose says nothing of this one', async () => {
      const page = await gmail('popups=1&pictures=other');
      const frame = await choose(page, one.query, one.title);
      await isOffered(frame, 'picture_unknown');
      expect(await mail(page, 'pictures', 0)).toEqual([]);
      expect(await mail(page, 'pictures', 1)).toEqual([fileOf(drawing)]);
      await untouched(page);
    });

    it('in plain-text mode nothing is tried', async () => {
      const page = await gmail('plain=1');
      const frame = await choose(page, one.query, one.title);
      await isOffered(frame, 'picture_by_hand');
      expect(await mail(page, 'given')).toEqual([]);
      await untouched(page);
    });

    it.skipIf(kind === 'firefox')('copied from the picker, it is pasted by the agent', async () => {
      const page = await gmail('pictures=trusted');
      const frame = await choose(page, one.query, one.title);
      await isOffered(frame, 'picture_refused');
      await copyFrom(frame, page);
      await until(async () => (await mail(page, 'pictures', 0)).length === 1, 'the picture');
      expect(await mail(page, 'pictures', 0)).toMatchObject([{ type: 'image/png' }]);
      expect(await mail(page, 'beforePicture', 0)).toBe(unmarked);
      await untouched(page);
    });
  });
});
