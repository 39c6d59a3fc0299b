import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import {
  call,
  clickBox,
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

async function queryBecomes(frame: Frame, wanted: string): Promise<void> {
  let value = '';
  const isSo = async () => {
    value = await frame.$eval('[role="combobox"]', (box) => (box as HTMLInputElement).value);
    return value === wanted;
  };
  await until(isSo, wanted).catch(() => {
    throw new Error(`the search box holds ${JSON.stringify(value)}`);
  });
}

async function closePicker(page: Page, frame: Frame, what = '[role="combobox"]'): Promise<void> {
  await frameFocused(frame);
  await press(page, 'Escape');
  await until(async () => !(await frame.$(what)), 'the picker to close');
}

/** Whether our frame stands in the page. */
function isShown(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const ours = document.querySelector<HTMLElement>('html > [popover]');
    return ours?.style.visibility === 'visible';
  });
}

/** Agents do not wait for us: what they do before an answer is there must come out right. */
describe.each(['chromium', 'firefox'] as const)('fast hands, in %s', (kind) => {
  describe.skipIf(!isRunnable(kind))('real pages', () => {
    const set = stage(kind);

    it('Enter right behind a search chooses from its results, never from the list before', async () => {
      const page = await set.current.chat();
      await call(page, 'reset', '', 0);
      const frame = await openPicker(page);
      await until(() => selectedTitle(frame), 'a suggestion');
      await set.current.driven.stopBackground();
      await frame.evaluate(() => {
        const box = document.querySelector<HTMLInputElement>('[role="combobox"]');
        box?.focus();
        document.execCommand('insertText', false, 'acuerdo de devolucion');
      });
      await press(page, 'Enter');
      await stateBecomes(page, textOf('acuerdo-equipos', { cliente: 'Ana López' }));
      await page.close();
    });

    it('what is typed behind a shortcut before its answer is there stands behind the answer', async () => {
      const page = await set.current.chat();
      await call(page, 'reset', '', 0);
      await typeKeys(page, ';cobertura');
      await set.current.driven.stopBackground();
      await press(page, 'Enter');
      await typeKeys(page, ' Saludos');
      await stateBecomes(page, `${coverage} Saludos`);
      expect(await read(page, 'sends')).toEqual([]);
      await page.close();
    });

    it('a shortcut in a box that the page has just drawn anew is answered, however late', async () => {
      const page = await set.current.chat('remount=1');
      await call(page, 'reset', '', 0);
      await set.current.driven.stopBackground();
      await typeKeys(page, ';cobertura');
      await press(page, 'Enter');
      await stateBecomes(page, coverage);
      expect(await read(page, 'sends')).toEqual([]);
      await page.close();
    });

    it('a face is sent by Enter as ever, and an arrow key makes it a shortcut', async () => {
      const page = await set.current.chat();
      await call(page, 'reset', '', 0);
      const frame = await frameOf(page);
      await typeKeys(page, 'jaja ;p');
      await until(() => frame.$('.inline-option'), 'the list');
      await press(page, 'Enter');
      await until(async () => (await read(page, 'sends')).length === 1, 'the message');
      expect(await read(page, 'sends')).toEqual(['jaja ;p']);
      await page.close();
    });

    it('what was typed for a picker that has closed is for nothing that comes later', async () => {
      const page = await set.current.chat();
      for (let times = 0; times < 5; times += 1) {
        await call(page, 'reset', '', 0);
        await press(page, 'Control+Space');
        await typeKeys(page, 'Tecnología: antena o fibra o lo que sea que el cliente pregunte hoy');
        await call(page, 'openChat', 1);
        await call(page, 'openChat', 0);
        await call(page, 'reset', '', 0);
        await typeKeys(page, ';miclave');
        await press(page, 'Enter');
        await stateBecomes(page, textOf('olvide-la-clave', { cliente: 'Ana López' }));
      }
      expect(await read(page, 'sends')).toEqual([]);
      await page.close();
    });

    it('an Enter that races a switch leaves nothing open, and nothing in the other chat', async () => {
      const page = await set.current.chat();
      const frame = await frameOf(page);
      for (let times = 0; times < 8; times += 1) {
        await call(page, 'reset', '', 0);
        if (times % 2 === 0) await openPicker(page);
        else await typeKeys(page, ';miclave');
        const options = '[role="option"][aria-selected="true"]';
        await until(() => frame.$(options), 'a selected answer');
        await Promise.all([press(page, 'Enter'), call(page, 'openChat', 1)]);
        // The page has its keys again; a picker that is open would take them back.
        await until(async () => {
          // The driver may hand the keyboard to the frame that its key was for, behind our backs.
          await page.$eval('footer [contenteditable]', (box) => (box as HTMLElement).focus());
          await press(page, 'x');
          return (await call(page, 'state')).endsWith('x');
        }, 'the keys');
        expect(await call(page, 'state')).toMatch(/^x+$/);
        await call(page, 'reset', '', 0);
        await call(page, 'openChat', 0);
        // Drawn anew while a text is being put in, the box is rightly said to have refused it.
        await wait(400);
        if (await frame.$('.outcome')) await closePicker(page, frame, '.outcome');
      }
      expect(await read(page, 'sends')).toEqual([]);
      await page.close();
    });

    it('the hint is there again when what was typed is taken back at once', async () => {
      const page = await set.current.chat();
      await call(page, 'reset', '', 0);
      const frame = await frameOf(page);
      for (let times = 0; times < 3; times += 1) {
        await until(() => frame.$('.hint-take'), 'the hint');
        await until(() => isShown(page), 'the hint to be seen');
        await typeKeys(page, 'x');
        await press(page, 'Backspace');
      }
      await until(() => isShown(page), 'the hint to be seen again');
      expect(await call(page, 'state')).toBe('');
      await page.close();
    });

    it('suggests for the last message, and for all in a row where that alone says nothing', async () => {
      const page = await set.current.chat();
      await call(page, 'receive', 'por qué no me llega el wifi al cuarto');
      await call(page, 'receive', 'quiero cancelar el servicio');
      const frame = await openPicker(page);
      await until(async () => (await selectedTitle(frame))?.includes('baja'), 'the last message');
      await press(page, 'Escape');
      await clickBox(page);
      await call(page, 'receive', '😂😂');
      await openPicker(page);
      await until(() => selectedTitle(frame), 'a suggestion all the same');
      await page.close();
    });

    it('characters that come without a key keep their place among those with one', async () => {
      const page = await set.current.chat();
      const frame = await frameOf(page);
      for (let times = 0; times < 8; times += 1) {
        await press(page, 'Control+Space');
        await frameFocused(frame);
        await typeKeys(page, 'Qué es más rápido');
        await queryBecomes(frame, 'Qué es más rápido');
        await closePicker(page, frame);
      }
      await page.close();
    });

    it('a picker that the page’s editor takes the keyboard from has it back', async () => {
      const page = await set.current.chat();
      const frame = await frameOf(page);
      for (let after = 0; after < 40; after += 2) {
        await page.evaluate((delay) => {
          const box = document.activeElement as HTMLElement;
          const back = () => setTimeout(() => box.focus(), delay);
          box.addEventListener('blur', back, { once: true });
        }, after);
        await press(page, 'Control+Space');
        await frameFocused(frame);
        await typeKeys(page, 'hola');
        await queryBecomes(frame, 'hola');
        await closePicker(page, frame);
      }
      await page.close();
    });

    it('a picker whose element alone has the focus has the keyboard back', async () => {
      const page = await set.current.chat();
      const frame = await openPicker(page);
      await page.evaluate(() => window.focus());
      await until(async () => !(await frame.evaluate(() => document.hasFocus())), 'no focus');
      await frameFocused(frame);
      await typeKeys(page, 'hola');
      await queryBecomes(frame, 'hola');
      await page.close();
    });

    it('Tab goes round in the picker, and the page hears nothing of it', async () => {
      const page = await set.current.chat();
      await call(page, 'reset', '', 0);
      const frame = await openPicker(page);
      await until(() => selectedTitle(frame), 'a suggestion');
      for (let times = 0; times < 6; times += 1) await press(page, 'Tab');
      await press(page, 'Shift+Tab');
      await frameFocused(frame);
      const keys = await read(page, 'keys');
      expect(keys.filter(({ key }) => key !== 'Control')).toEqual([]);
      await page.close();
    });

    it('offers nothing of a library that was replaced, open or not', async () => {
      const page = await set.current.chat();
      await call(page, 'receive', 'por qué no me llega el wifi al cuarto');
      const frame = await openPicker(page);
      // Whichever it is by now: the choices of the tests before have taught something.
      const old = await until(() => selectedTitle(frame), 'the old one');
      const options = await set.current.driven.extensionPage('options.html');
      const library = JSON.stringify({
        format: 'library/1',
        name: 'Otra',
        language: 'es',
        answers: [
          {
            id: 'wifi',
            title: 'Otra respuesta del wifi',
            questions: ['por qué no me llega el wifi al cuarto'],
            body: 'Texto nuevo.',
          },
        ],
      });
      const opened = await options.evaluate((text) => {
        interface Api {
          runtime: { sendMessage(message: object): Promise<unknown> };
        }
        const all = globalThis as unknown as { browser?: Api; chrome: Api };
        const data = { file: 'otra.json', text };
        return (all.browser ?? all.chrome).runtime.sendMessage({ name: 'library/open', data });
      }, library);
      expect(opened).toMatchObject({ value: { ok: true } });
      await page.bringToFront();
      await until(
        async () => (await selectedTitle(frame))?.includes('Otra respuesta'),
        'the new one',
      );
      await options.evaluate(() => {
        interface Api {
          runtime: { sendMessage(message: object): Promise<unknown> };
        }
        const all = globalThis as unknown as { browser?: Api; chrome: Api };
        return (all.browser ?? all.chrome).runtime.sendMessage({
          name: 'library/restore',
          data: null,
        });
      });
      await until(async () => (await selectedTitle(frame)) === old, 'the way back');
      await options.close();
      await page.close();
    });
  });
});
