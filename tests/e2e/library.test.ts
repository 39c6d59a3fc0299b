import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, press, read, typeKeys, until } from './harness/drive';
import { isRunnable } from './harness/find-browser';
import { openPicker, selectedTitle, stage, stateBecomes } from './support';

const emoji =
  'Lista 👩‍💻 y 🇩🇴:\n\n- *uno* ✅\n- _dos_ ~tres~\n\n```ping 8.8.8.8```\n> «Ñandú» — fin 🏡';

const good = {
  format: 'library/1',
  name: 'Equipo de prueba',
  language: 'es',
  constants: { renta: 'RD$ 1,000' },
  placeholders: { torre: { label: '¿Qué torre es?' } },
  answers: [
    {
      id: 'emoji',
      title: 'Con emoji',
      shortcut: 'emoji',
      body: emoji,
      questions: ['mándeme los emojis'],
    },
    {
      id: 'torre',
      title: 'Avería de torre',
      shortcut: 'torre',
      body: 'La torre {{torre}} vuelve el {{fecha}}. Son {{renta}}.',
    },
  ],
};

const bad: readonly [name: string, content: string, says: RegExp][] = [
  ['roto.json', '{"format": "library/1", "answers": [', /roto\.json/],
  ['otro.json', JSON.stringify({ ...good, format: 'library/9' }), /library\/9/],
  [
    'dobles.json',
    JSON.stringify({ ...good, answers: [good.answers[0], { ...good.answers[0], title: 'Otra' }] }),
    /dobles\.json.*emoji|emoji.*dobles\.json/,
  ],
  [
    'marcador.json',
    JSON.stringify({
      ...good,
      answers: [{ id: 'x', title: 'X', body: 'Vale {{precio_inventado}}' }],
    }),
    /precio_inventado/,
  ],
  [
    'invisible.json',
    JSON.stringify({ ...good, answers: [{ id: 'x', title: 'X', body: 'cuenta \u202E0001-65' }] }),
    /202E/,
  ],
];

describe.each(['chromium', 'firefox'] as const)('a library file in %s', (kind) => {
  describe.skipIf(!isRunnable(kind))('opened in the options', () => {
    const set = stage(kind);
    let folder = '';
    let options: Page;

    beforeAll(async () => {
      folder = mkdtempSync(path.join(tmpdir(), 'unisono-'));
      options = await set.current.driven.extensionPage('options.html');
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    async function open(name: string, content: string): Promise<void> {
      const file = path.join(folder, name);
      writeFileSync(file, content);
      const input = (await options.$('input[type=file]'))!;
      await input.uploadFile(file);
    }

    const shown = () => options.evaluate(() => document.querySelector('main')?.innerText ?? '');

    it.each(bad)(
      '%s is refused with a sentence; the library in use stays',
      async (name, content, says) => {
        await open(name, content);
        await until(async () => says.test((await shown()).replace(/\n/g, ' ')), 'the sentence');
        expect(await shown()).toContain('Biblioteca inicial para WISP');
      },
    );

    it('a good one is taken into use, and its answers reach the compose box whole', async () => {
      await open('equipo.json', JSON.stringify(good));
      await until(async () => (await shown()).includes('Equipo de prueba'), 'the new library');
      for (const editor of ['rich', 'plain', 'bare']) {
        const page = await set.current.chat(`editor=${editor}&remount=1`);
        await call(page, 'reset', 'antes después', 6);
        const frame = await openPicker(page);
        await typeKeys(page, 'emoji');
        await until(async () => (await selectedTitle(frame))?.includes('Con emoji'), 'the answer');
        await press(page, 'Enter');
        await stateBecomes(page, `antes ${emoji}después`);
        await press(page, 'Control+z');
        await stateBecomes(page, 'antes después');
        expect(await read(page, 'sends')).toEqual([]);
        await page.close();
      }
    });

    it('asks one placeholder after the other, by keyboard alone, and inserts with the last', async () => {
      const page = await set.current.chat();
      await call(page, 'reset', '', 0);
      await typeKeys(page, ';torre');
      await press(page, 'Enter');
      const frame = await until(async () => {
        const { frameOf } = await import('./harness/drive');
        const found = await frameOf(page);
        return (await found.$$('form input')).length === 2 ? found : undefined;
      }, 'the form');
      const { frameFocused } = await import('./harness/drive');
      await frameFocused(frame);
      await typeKeys(page, 'norte');
      await press(page, 'Enter');
      expect(await call(page, 'state')).toBe(';torre');
      await typeKeys(page, 'lunes');
      await press(page, 'Enter');
      await stateBecomes(page, 'La torre norte vuelve el lunes. Son RD$ 1,000.');
      expect(await read(page, 'sends')).toEqual([]);
      await page.close();
    });
  });
});
