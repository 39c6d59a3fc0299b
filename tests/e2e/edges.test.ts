import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import {
  call,
  clickBox,
  clickChat,
  frameFocused,
  frameOf,
  press,
  read,
  typeKeys,
  until,
} from './harness/drive';
import { isRunnable } from './harness/find-browser';
import { openPicker, selectedTitle, stage, stateBecomes, textOf } from './support';

const coverage = textOf('cobertura-wifi', { cliente: 'Ana López' });

/** What the extension's own key does; a driver's keys cannot reach it. */
async function openByCommand(page: Page, extensionPage: Page): Promise<void> {
  await extensionPage.evaluate(async () => {
    interface Tabs {
      query(what: object): Promise<{ id: number }[]>;
      sendMessage(id: number, message: object): Promise<unknown>;
    }
    const { browser, chrome } = globalThis as unknown as Record<string, { tabs: Tabs } | undefined>;
    const tabs = (browser ?? chrome)?.tabs;
    for (const { id } of (await tabs?.query({ url: 'https://web.whatsapp.com/*' })) ?? []) {
      await tabs?.sendMessage(id, { type: 'open-picker' }).catch(() => undefined);
    }
  });
  await page.bringToFront();
}

describe.each(['chromium', 'firefox'] as const)('where there is little to go by, in %s', (kind) => {
  describe.skipIf(!isRunnable(kind))('real pages', () => {
    const set = stage(kind);

    it('opens with the most used and none selected where nothing fits; Enter then inserts nothing', async () => {
      const page = await set.current.chat();
      await call(page, 'receive', 'ok gracias');
      await call(page, 'openChat', 3);
      await call(page, 'receive', 'jajaja 😂');
      await call(page, 'reset', '', 0);
      const frame = await openPicker(page);
      await until(() => frame.$('[role="option"]'), 'the most used');
      expect(await selectedTitle(frame)).toBeUndefined();
      await press(page, 'Enter');
      expect(await frame.$('[role="combobox"]')).not.toBeNull();
      await press(page, 'ArrowDown');
      await until(() => selectedTitle(frame), 'a selected answer');
      await press(page, 'Escape');
      expect(await call(page, 'state')).toBe('');
      expect(await read(page, 'sends')).toEqual([]);
      await page.close();
    });

    it('says so where the last message has no words, and searches all the same', async () => {
      const page = await set.current.chat();
      await clickChat(page, 4);
      const frame = await openPicker(page);
      await until(() => frame.$('.panel-notice-unreadable'), 'the notice');
      await typeKeys(page, 'cobertura del wifi dentro');
      await until(async () => (await selectedTitle(frame))?.includes('Cobertura'), 'the answer');
      await press(page, 'Enter');
      // A number is no name to address anyone by: it is asked for.
      await until(() => frame.$('form input'), 'the form');
      await typeKeys(page, 'Rosa');
      await press(page, 'Enter');
      await stateBecomes(page, textOf('cobertura-wifi', { cliente: 'Rosa' }));
      await page.close();
    });

    it('offers to copy where there is no compose box', async () => {
      const page = await set.current.chat();
      await page.evaluate(() => document.querySelector('#main')?.remove());
      const options = await set.current.driven.extensionPage('popup.html');
      await openByCommand(page, options);
      const frame = await frameOf(page);
      await until(() => frame.$('.panel-notice-copy-only'), 'the notice');
      await frameFocused(frame);
      await typeKeys(page, 'horario de atencion');
      await until(() => selectedTitle(frame), 'an answer');
      await press(page, 'Enter');
      await until(() => frame.$('form input'), 'the name to be asked for');
      await typeKeys(page, 'Rosa');
      await press(page, 'Enter');
      await until(() => frame.$('textarea'), 'the text to copy');
      await press(page, 'Escape');
      await until(async () => !(await frame.$('textarea')), 'the end');
      await options.close();
      await page.close();
    });

    it('leaves Enter to the page when nothing of ours is typed', async () => {
      const page = await set.current.chat();
      await call(page, 'reset', '', 0);
      await typeKeys(page, 'hola ;noesnada');
      await until(async () => (await call(page, 'state')) === 'hola ;noesnada', 'the text');
      await press(page, 'Enter');
      await until(async () => {
        if ((await read(page, 'sends')).length > 0) return true;
        // The first Enter waits for the answers; there are none, and the next is the page's.
        await press(page, 'Enter');
        return (await read(page, 'sends')).length > 0;
      }, 'the message to be sent');
      await page.close();
    });

    it('keeps Tab for the page, and Escape puts the list of shortcuts away', async () => {
      const page = await set.current.chat();
      await call(page, 'reset', '', 0);
      await typeKeys(page, ';cobert');
      const frame = await frameOf(page);
      await until(() => frame.$('.inline-option'), 'the list');
      await press(page, 'Escape');
      await until(async () => !(await frame.$('.inline-option')), 'the list to go');
      expect(await call(page, 'state')).toBe(';cobert');
      await press(page, 'Tab');
      expect(
        (await read(page, 'keys')).some(({ key, type }) => key === 'Tab' && type === 'keydown'),
      ).toBe(true);
      await page.close();
    });

    it('survives a chat that draws itself anew all the time', async () => {
      const page = await set.current.chat('rerender=50&remount=1');
      await call(page, 'reset', '', 0);
      const frame = await openPicker(page);
      await until(() => selectedTitle(frame), 'a suggestion');
      await press(page, 'Enter');
      await stateBecomes(page, coverage);
      expect(await read(page, 'sends')).toEqual([]);
      await page.close();
    });

    it('offers to copy where the box refuses the text, and leaves what was typed', async () => {
      const page = await set.current.chat();
      await call(page, 'reset', 'lo mío', 6);
      await page.evaluate(() => {
        for (const type of ['beforeinput', 'paste']) {
          addEventListener(type, (event) => event.stopImmediatePropagation(), true);
        }
      });
      const frame = await openPicker(page);
      await until(() => selectedTitle(frame), 'a suggestion');
      await press(page, 'Enter');
      const text = await until(() => frame.$eval('textarea', (area) => area.value), 'the text');
      expect(text).toBe(coverage);
      await press(page, 'Escape');
      expect(await call(page, 'state')).toBe('lo mío');
      await page.close();
    });

    it('takes the keyboard back from an editor that draws its caret late', async () => {
      const page = await set.current.chat();
      await call(page, 'reset', 'antes después', 6);
      const frame = await openPicker(page);
      await until(() => selectedTitle(frame), 'a suggestion');
      await page.evaluate(() => {
        const box = document.querySelector<HTMLElement>('#main footer [contenteditable="true"]');
        const stolen = new Promise((resolve) =>
          box?.addEventListener('focus', resolve, { once: true }),
        );
        box?.focus();
        return stolen;
      });
      await frameFocused(frame);
      await press(page, 'Enter');
      await stateBecomes(page, `antes ${coverage}después`);
      expect(await read(page, 'sends')).toEqual([]);
      await page.close();
    });

    it('takes every key from a page that will not let the keyboard go', async () => {
      const page = await set.current.chat();
      await call(page, 'reset', '', 0);
      await page.evaluate(() => {
        const box = document.querySelector<HTMLElement>('#main footer [contenteditable="true"]');
        box?.addEventListener('blur', () => setTimeout(() => box.focus()));
      });
      const frame = await frameOf(page);
      await press(page, 'Control+Space');
      await until(() => frame.$('[role="combobox"]'), 'the search box');
      await typeKeys(page, 'acuerdo de devolucion');
      await until(
        async () => (await selectedTitle(frame))?.includes('Acuerdo de devolución'),
        'the answer',
      );
      await press(page, 'Enter');
      await stateBecomes(page, textOf('acuerdo-equipos', { cliente: 'Ana López' }));
      expect(await read(page, 'sends')).toEqual([]);
      await page.close();
    });

    it('hides the hint rather than cover a control, and for good when asked to', async () => {
      const page = await set.current.chat();
      const frame = await frameOf(page);
      await until(() => frame.$('.hint-take'), 'the hint');
      const visibility = () =>
        page.evaluate(() => {
          const ours = [...document.documentElement.children].find((one) =>
            one.localName.startsWith('u-'),
          );
          return ours && getComputedStyle(ours).visibility;
        });
      await until(async () => (await visibility()) === 'visible', 'the hint to stand');
      await page.evaluate(() => {
        const bar = document.createElement('button');
        bar.id = 'bar';
        bar.style.cssText =
          'position:fixed;left:0;right:0;bottom:0;height:200px;pointer-events:auto';
        document.body.append(bar);
      });
      await until(async () => (await visibility()) === 'hidden', 'the hint to give way');
      await page.evaluate(() => document.querySelector('#bar')?.remove());
      await until(async () => (await visibility()) === 'visible', 'the hint to come back');
      await frame.click('.hint-hide');
      await until(async () => (await visibility()) !== 'visible', 'the hint to go');
      await clickChat(page, 3);
      await call(page, 'receive', 'quiero cancelar el servicio');
      const anew = await openPicker(page);
      await until(
        async () => (await selectedTitle(anew))?.includes('baja'),
        'the suggestion all the same',
      );
      await press(page, 'Escape');
      await until(async () => (await visibility()) === 'hidden', 'the picker to go');
      expect(await anew.$('.hint-take')).toBeNull();
      await page.close();
    });

    it('leaves the host’s own quick replies alone', async () => {
      const page = await set.current.chat('slash=1');
      await call(page, 'reset', '', 0);
      await clickBox(page);
      await typeKeys(page, '/');
      await until(() => call(page, 'popup'), 'the host’s list');
      await page.close();
    });
  });
});

describe.skipIf(!isRunnable('chromium'))('an input method, in chromium', () => {
  const set = stage('chromium');

  it('keeps its keys: nothing opens or inserts while it composes, and what it wrote is a shortcut', async () => {
    const page = await set.current.chat();
    await call(page, 'reset', '', 0);
    const session = await page.createCDPSession();
    await typeKeys(page, ';cobertur');
    await session.send('Input.imeSetComposition', {
      text: 'á',
      selectionStart: 1,
      selectionEnd: 1,
    });
    await session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Process',
      code: 'Space',
      windowsVirtualKeyCode: 229,
      modifiers: 2,
    });
    const frame = await frameOf(page);
    expect(await frame.$('[role="combobox"]')).toBeNull();
    await session.send('Input.insertText', { text: 'a' });
    await until(() => frame.$('.inline-option'), 'the shortcut');
    await press(page, 'Enter');
    await stateBecomes(page, coverage);
    await page.close();
  });
});
