import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { call, frameFocused, frameOf, press, read, typeKeys, until } from './harness/drive';
import { isRunnable } from './harness/find-browser';
import { hostileTexts } from './hostile-texts';
import { openPicker, selectedTitle, stage, stateBecomes } from './support';

/** All that our own views are made of. */
const ourElements =
  'HTML HEAD META TITLE LINK SCRIPT BODY DIV P SPAN B STRONG EM I S DEL CODE PRE MARK SMALL UL OL LI DL DT DD BUTTON INPUT LABEL FORM FOOTER HEADER MAIN SECTION H1 H2 H3 KBD TEXTAREA svg path rect circle g line title'.split(
    ' ',
  );

/** Elements in the frame that are none of ours, or carry a handler or an address. */
function foreignIn(frame: Frame): Promise<string[]> {
  return frame.evaluate((known) => {
    const isForeign = (element: Element) => {
      const names = element.getAttributeNames();
      const loads = element.tagName === 'LINK' || element.tagName === 'SCRIPT';
      const points = names.includes('src') || names.includes('href');
      return (
        !known.includes(element.tagName) ||
        (points && !loads) ||
        names.some((name) => name.startsWith('on'))
      );
    };
    return [...document.querySelectorAll('*')]
      .filter(isForeign)
      .map((element) => element.outerHTML.slice(0, 80));
  }, ourElements);
}

async function unharmed(page: Page, frame: Frame): Promise<void> {
  expect(await read(page, 'pwned')).toBe(0);
  expect(await read(page, 'errors')).toEqual([]);
  expect(await read(page, 'cspViolations')).toEqual([]);
  expect(await foreignIn(frame)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.children.length)).toBeLessThanOrEqual(
    3,
  );
}

async function openAndLook(page: Page, frame: Frame): Promise<void> {
  await openPicker(page);
  await until(() => frame.$('[role="option"]'), 'a list');
  await unharmed(page, frame);
  await press(page, 'Escape');
  await until(async () => !(await frame.$('[role="combobox"]')), 'the end');
}

describe.each(['chromium', 'firefox'] as const)('1,000 hostile texts in %s', (kind) => {
  describe.skipIf(!isRunnable(kind))('real extension', () => {
    const set = stage(kind);
    const texts = hostileTexts(1000);

    it('500 as messages of the customer, every fiftieth opened', async () => {
      const page = await set.current.chat();
      const frame = await frameOf(page);
      for (const [n, text] of texts.slice(0, 500).entries()) {
        await call(page, 'receive', text);
        if (n % 50 === 49) await openAndLook(page, frame);
      }
      await page.close();
    }, 120_000);

    it('100 as the name of the contact', async () => {
      const page = await set.current.chat();
      const frame = await frameOf(page);
      for (const [n, text] of texts.slice(500, 600).entries()) {
        await page.evaluate((name) => {
          const title = document.querySelector('#main header span');
          if (title) title.textContent = name;
          const box = document.querySelector('footer [contenteditable]');
          box?.setAttribute('aria-label', `Escribe un mensaje para ${name}`);
        }, text);
        if (n % 20 === 19) await openAndLook(page, frame);
      }
      await page.close();
    }, 120_000);

    it('200 as what the agent searches for', async () => {
      const page = await set.current.chat();
      const frame = await openPicker(page);
      for (const [n, text] of texts.slice(600, 800).entries()) {
        await frame.evaluate((query) => {
          const box = document.querySelector<HTMLInputElement>('[role="combobox"]');
          box?.focus();
          box?.select();
          document.execCommand('insertText', false, query);
        }, text);
        if (n % 20 === 19) await unharmed(page, frame);
      }
      await page.close();
    }, 120_000);

    it('the rest as title and body of answers, and as the value of a placeholder', async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'unisono-'));
      const file = path.join(folder, 'hostil.json');
      // Those that a library may hold at all: the checker refuses the others, with a sentence.
      const plain = texts
        .slice(800)
        .filter((text) => !/\{\{|\u0301{200}|[\u0590-\u06FF]/.test(text));
      const answers = plain.map((text, n) => ({
        id: `h${n}`,
        title: `T${n} ${text.length > 300 ? '' : text}`,
        body: `${text} {{detalle}}`,
        shortcut: `h${n}`,
      }));
      const name = 'Hostil <img src=x onerror=__pwn()>';
      writeFileSync(file, JSON.stringify({ format: 'library/1', name, answers }));
      const options = await set.current.driven.extensionPage('options.html');
      const input = await until(() => options.$('input[type=file]'), 'the input');
      await input.uploadFile(file);
      const shown = () => options.evaluate(() => document.body.innerText);
      await until(async () => (await shown()).includes('Hostil <img'), 'the library');
      const page = await set.current.chat();
      for (const n of [0, 1, 2, 5, 9, 12, 15, 17]) {
        await call(page, 'reset', '', 0);
        const frame = await openPicker(page);
        await typeKeys(page, `h${n}`);
        await until(async () => (await selectedTitle(frame))?.includes(`T${n} `), `answer ${n}`);
        await unharmed(page, frame);
        await press(page, 'Enter');
        await until(() => frame.$('form input'), 'the form');
        await frameFocused(frame);
        await typeKeys(page, '<b onclick=x>{{cliente}}</b>');
        await press(page, 'Enter');
        await stateBecomes(page, `${plain[n]?.trim() ?? ''} <b onclick=x>{{cliente}}</b>`);
        await unharmed(page, frame);
      }
      expect(await read(page, 'sends')).toEqual([]);
      rmSync(folder, { recursive: true });
      await options.close();
      await page.close();
    }, 120_000);
  });
});
