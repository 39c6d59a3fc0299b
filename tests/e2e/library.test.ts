import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '@/utils/domain/library';
import { clockValues } from '@/utils/format/clock-values';
import { call, frameFocused, frameOf, press, read, typeKeys, until } from './harness/drive';
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

/** Every type of placeholder, and the clock by the days of a team. */
const typed: Library = {
  format: 'library/1',
  name: 'Equipo con tipos',
  language: 'es',
  workingDays: ['mon', 'sat'],
  holidays: ['2026-12-26'],
  placeholders: {
    plan: { label: 'Plan', type: 'choice', options: ['50 megas', '100 megas', 'Otro plan'] },
    monto: { label: 'Monto', type: 'amount', currency: 'RD$' },
    nota: { label: 'Nota', type: 'text' },
  },
  answers: [
    {
      id: 'tipos',
      title: 'Con tipos',
      shortcut: 'tipos',
      body: '{{cliente}}: {{plan}} el {{fecha}} por {{monto}}, {{nota}}. Hoy {{hoy}}, o {{manana}}, {{en_3_dias}} o {{en_2_dias_laborables}}.',
    },
  ],
};
const clockNames = ['hoy', 'manana', 'en_3_dias', 'en_2_dias_laborables'];

/** What stands for the clock in the answer. */
function clockNow(): string {
  const { language, ...calendar } = typed as Required<Library>;
  const values = clockValues(clockNames, { now: new Date(), language, calendar });
  return `Hoy ${values.hoy}, o ${values.manana}, ${values.en_3_dias} o ${values.en_2_dias_laborables}.`;
}

/** The form in the frame, once it has as many boxes. */
async function formOf(page: Page, boxes: number): Promise<Frame> {
  return until(async () => {
    const found = await frameOf(page);
    return (await found.$$('form input')).length === boxes ? found : undefined;
  }, 'the form');
}

/** Keeps every message of the extension that is sent to its background, in one of its pages. */
function hearMessages(page: Page): Promise<void> {
  return page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const { chrome } = window as unknown as {
      chrome: { runtime: { onMessage: { addListener(take: (message: unknown) => void): void } } };
    };
    chrome.runtime.onMessage.addListener((message) => {
      heard.push(JSON.stringify(message));
    });
  });
}

function heardIn(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

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
      const input = await until(() => options.$('input[type=file]'), 'the way to a file');
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
      const frame = await formOf(page, 2);
      await frameFocused(frame);
      await typeKeys(page, 'norte');
      await press(page, 'Enter');
      expect(await call(page, 'state')).toBe(';torre');
      await typeKeys(page, '25/11/2030');
      await press(page, 'Enter');
      await stateBecomes(
        page,
        'La torre norte vuelve el lunes 25 de noviembre de 2030. Son RD$ 1,000.',
      );
      expect(await read(page, 'sends')).toEqual([]);
      await page.close();
    });

    it('asks by type, by keyboard alone, and no value of it leaves the tab', async () => {
      await open('tipos.json', JSON.stringify(typed));
      await until(async () => (await shown()).includes('Equipo con tipos'), 'the new library');
      const page = await set.current.chat();
      await hearMessages(options);
      await call(page, 'reset', '', 0);
      await typeKeys(page, ';tipos');
      await press(page, 'Enter');
      const frame = await formOf(page, 4);
      await frameFocused(frame);
      const says = async (selector: string, words: string) => {
        let seen: string | undefined;
        const textOf = () => frame.$eval(selector, (found) => found.textContent);
        await until(async () => (seen = await textOf()).includes(words), words).catch(() => {
          throw new Error(`${selector} says ${JSON.stringify(seen)}`);
        });
      };
      await press(page, 'ArrowUp');
      await says('[aria-selected="true"]', 'Otro plan');
      await typeKeys(page, '1');
      await says('[aria-selected="true"]', '100 megas');
      await press(page, 'Enter');
      await typeKeys(page, '25/11/2030');
      await says('.field-understood span', 'lunes 25 de noviembre de 2030');
      await press(page, 'Enter');
      await typeKeys(page, '1.500');
      await press(page, 'Enter');
      // In the words of the browser's language, and with the customers' way to write it.
      await says('.field-problem', ' RD$1,500.50.');
      await typeKeys(page, '1500');
      await press(page, 'Tab');
      await typeKeys(page, 'puerta verde');
      const before = clockNow();
      await press(page, 'Enter');
      await until(async () => (await call(page, 'state')) !== ';tipos', 'the answer');
      const filled =
        'Ana López: 100 megas el lunes 25 de noviembre de 2030 por RD$1,500, puerta verde. ';
      // Midnight may pass meanwhile.
      expect([`${filled}${before}`, `${filled}${clockNow()}`]).toContain(await call(page, 'state'));
      expect(await read(page, 'sends')).toEqual([]);

      const heard = await until(async () => {
        const all = await heardIn(options);
        return all.some((message) => message.includes('uses/record')) ? all : undefined;
      }, 'the use to be told');
      expect(heard.some((message) => message.includes('answers/shortcut'))).toBe(true);
      for (const secret of [
        'Ana L',
        'megas',
        '2030',
        '1500',
        '1,500',
        '1.500',
        'puerta',
        'verde',
      ]) {
        expect(
          heard.filter((message) => message.includes(secret)),
          secret,
        ).toEqual([]);
      }
      await page.close();
    });
  });
});
