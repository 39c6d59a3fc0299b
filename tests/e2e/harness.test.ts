import { existsSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Driven } from './harness/browsers';
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
import { browserKinds, isRunnable } from './harness/find-browser';
import { startServer, type Server } from './harness/server';
import { makeThrowaway } from './harness/throwaway-extension';

const HOST = 'https://web.whatsapp.com/';

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

/** The text of the last message drawn in the panel. */
const lastRow = (page: Page) =>
  page.evaluate(() => {
    const texts = document.querySelectorAll('#main [role="row"] .selectable-text');
    return [...texts].at(-1)?.textContent;
  });

for (const kind of browserKinds)
  describe.skipIf(!isRunnable(kind))(`harness in ${kind}`, () => {
    let extension: Awaited<ReturnType<typeof makeThrowaway>>;
    let driven: Driven;

    beforeAll(async () => {
      extension = await makeThrowaway(kind);
      driven = await launch(kind, {
        extension: extension.folder,
        port: server.port,
        thirdPartyCookies: 'blocked',
        lang: 'es',
      });
    });
    afterAll(async () => {
      await extension.remove();
      const profile = driven.browser
        .process()
        ?.spawnargs.find((arg) => arg.includes('unisono-profile-'));
      await driven.close();
      expect(existsSync((profile ?? '').replace('--user-data-dir=', ''))).toBe(false);
    });

    async function withPage(query: string, body: (page: Page) => Promise<void>): Promise<void> {
      const page = await driven.newPage(`${HOST}${query}`);
      try {
        await body(page);
        expect(await read(page, 'errors')).toEqual([]);
      } finally {
        await page.close();
      }
    }

    describe('the replica', () => {
      it.each(['rich', 'plain', 'bare'])('%s: types, undoes, redoes, sends with Enter', (editor) =>
        withPage(`?editor=${editor}`, async (page) => {
          await clickBox(page);
          await typeKeys(page, 'hola ¿qué?');
          expect(await call(page, 'selection')).toEqual({ offset: 10 });
          await new Promise((resolve) => setTimeout(resolve, 400));
          await press(page, 'Shift+Enter');
          await typeKeys(page, 'dos');
          expect(await call(page, 'state')).toBe('hola ¿qué?\ndos');
          expect(await read(page, 'sends')).toEqual([]);
          await press(page, 'Control+Z');
          expect(await call(page, 'state')).not.toContain('dos');
          await press(page, 'Control+Shift+Z');
          expect(await call(page, 'state')).toBe('hola ¿qué?\ndos');
          await press(page, 'Enter');
          expect(await read(page, 'sends')).toEqual(['hola ¿qué?\ndos']);
          expect(await call(page, 'state')).toBe('');
          expect(await lastRow(page)).toBe('hola ¿qué?\ndos');
        }),
      );

      it.each(['rich', 'plain', 'bare'])('%s: takes the bare insertion and a reset', (editor) =>
        withPage(`?editor=${editor}`, async (page) => {
          await call(page, 'reset', 'abcd', 2);
          expect(await call(page, 'selection')).toEqual({ offset: 2 });
          expect(await call(page, 'bareInsert', 'hola')).toBeLessThan(1000);
          expect(await call(page, 'state')).toBe('abholacd');
          await typeKeys(page, '|');
          expect(await call(page, 'state')).toBe('abhola|cd');
          if (editor === 'bare') return;
          await call(page, 'bareInsert', 'uno\n\ndos');
          expect(await call(page, 'state')).toBe('abhola|uno\n\ndoscd');
          expect(await call(page, 'selection')).toEqual({ offset: 15 });
        }),
      );

      it('swaps the microphone for a send button, and the button sends', () =>
        withPage('', async (page) => {
          expect(await page.$('footer [data-icon="wds-ic-send-filled"]')).toBeNull();
          await clickBox(page);
          await typeKeys(page, 'va');
          await page.click('footer [data-icon="wds-ic-send-filled"]');
          expect(await read(page, 'sends')).toEqual(['va']);
          expect(await page.$('footer [data-icon="mic"]')).not.toBeNull();
        }));

      it('keeps a draft for each conversation, its address the same and the box focused', () =>
        withPage('', async (page) => {
          await clickBox(page);
          await typeKeys(page, 'borrador');
          await clickChat(page, 1);
          expect(await call(page, 'state')).toBe('');
          expect(await lastRow(page)).toContain('¿Cuánto cuesta la instalación?');
          await typeKeys(page, 'otro');
          await clickChat(page, 0);
          expect(await call(page, 'state')).toBe('borrador');
          expect(page.url()).toBe(HOST);
          await call(page, 'receive', '¿Sigue ahí?');
          expect(await lastRow(page)).toBe('¿Sigue ahí?');
        }));

      it.each(['rich', 'plain', 'bare'])('%s: remounts the box without losing a key', (editor) =>
        withPage(`?editor=${editor}&remount=1`, async (page) => {
          await clickBox(page);
          const before = await page.$('#main footer [contenteditable]');
          await typeKeys(page, 'abcdef');
          expect(await before?.evaluate((node) => node.isConnected)).toBe(false);
          expect(await call(page, 'state')).toBe('abcdef');
          await press(page, 'Enter');
          await typeKeys(page, 'gh');
          expect(await call(page, 'state')).toBe('gh');
          expect(await read(page, 'sends')).toEqual(['abcdef']);
        }),
      );

      it('draws its rows anew when told to', () =>
        withPage('?rerender=50', async (page) => {
          const row = await page.$('#main [role="row"]');
          await until(() => row?.evaluate((node) => !node.isConnected), 'new rows');
          expect(await lastRow(page)).toBe('¿por qué no me llega el wifi al cuarto?');
        }));

      it('shows the accounts without data-testid, the legacy ones and other languages', async () => {
        await withPage('?testid=0&lang=pt', async (page) => {
          expect(await page.$('[data-testid]')).toBeNull();
          const label = await page.$eval('footer [role="textbox"]', (box) => box.ariaLabel);
          expect(label).toBe('Digite uma mensagem para Ana López');
        });
        await withPage('?legacy=1', async (page) => {
          expect(await page.$$('.message-in[data-id^="false_18095550101@c.us_"]')).toHaveLength(2);
        });
        await withPage('', async (page) => {
          expect(await page.$$('.message-in')).toHaveLength(0);
          expect(await page.$$('[data-icon="tail-in"]')).toHaveLength(1);
        });
      });

      it('has decoys, and quick replies whose Enter does not send', async () => {
        await withPage('?decoys=1', async (page) => {
          for (const box of ['search', 'filter', 'edit'] as const) {
            await clickBox(page, box);
            await typeKeys(page, box);
          }
          const texts = await call(page, 'decoys');
          expect(texts).toEqual({ search: 'search', filter: 'filter', edit: 'edit' });
          const keys = await read(page, 'keys');
          expect(new Set(keys.map(({ target }) => target))).toEqual(
            new Set(['decoy:search', 'decoy:filter', 'decoy:edit']),
          );
        });
        await withPage('?slash=1', async (page) => {
          await clickBox(page);
          await typeKeys(page, '/h');
          expect(await call(page, 'popup')).toBe(true);
          await press(page, 'Enter');
          expect(await call(page, 'state')).toBe('Gracias por escribirnos.');
          expect(await read(page, 'sends')).toEqual([]);
        });
      });

      it('enforces its policy and counts what goes wrong', async () => {
        const page = await driven.newPage(HOST);
        await page.evaluate(() => {
          setTimeout(() => (document.body.innerHTML = '<img src="nowhere.png" onerror="__pwn()">'));
        });
        const errors = await until(async () => {
          const seen = await read(page, 'errors');
          return seen.length > 0 && seen;
        }, 'Trusted Types to refuse innerHTML');
        expect(errors).toHaveLength(1);
        expect((await read(page, 'cspViolations')).join()).toContain('require-trusted-types-for');
        expect(await read(page, 'pwned')).toBe(0);
        await page.evaluate(() => window.__pwn());
        expect(await read(page, 'pwned')).toBe(1);
        expect(await page.evaluate(() => navigator.language)).toBe('es');
        await page.close();
      });
    });

    describe('the extension', () => {
      it('gets real keys in its frame, and the page gets none of them', () =>
        withPage('', async (page) => {
          await call(page, 'reset', 'abcd', 2);
          await press(page, 'Control+Space');
          const frame = await frameOf(page);
          await frameFocused(frame);
          const before = (await read(page, 'keys')).length;
          await typeKeys(page, 'hola');
          expect(await frame.$eval('input', (input) => input.value)).toBe('hola');
          expect(await read(page, 'keys')).toHaveLength(before);
          expect(await call(page, 'state')).toBe('abcd');
          await (await frame.$('button'))?.click();
          expect(await frame.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
          await clickBox(page);
          await typeKeys(page, '!');
          expect(await call(page, 'state')).toContain('!');
        }));

      it('talks to its frame over a channel that carries plain objects', () =>
        withPage('', async (page) => {
          await press(page, 'Control+Space');
          const trips = await until(
            () => page.evaluate(() => document.documentElement.dataset.trips),
            'fifty round trips',
          );
          const { data } = (JSON.parse(trips) as { data: unknown }[])[49] ?? {};
          expect(data).toEqual({ pong: { ping: 49, list: ['á', 1, null] } });
        }));

      it('has its background stopped for real, and a new one started by the next message', async () => {
        const page = await driven.extensionPage('picker.html#x');
        expect(await page.evaluate(() => location.href)).toBe(
          `${driven.extensionOrigin}/picker.html#x`,
        );
        const born = () => page.evaluate('born()');
        const first = await born();
        expect(await born()).toBe(first);
        await driven.stopBackground();
        await driven.stopBackground();
        const second = await born();
        expect(second).toBeTypeOf('number');
        expect(second).not.toBe(first);
        await page.close();
      });

      it('is refused storage in its frame by Chromium where third-party cookies are blocked', async () => {
        const inFrame = async (browser: Driven) => {
          const page = await browser.newPage(HOST);
          await press(page, 'Control+Space');
          return (await frameOf(page)).evaluate('storage()');
        };
        expect(await inFrame(driven)).toBe(kind === 'chromium' ? 'refused' : 'open');
        if (kind === 'firefox') return;
        const { port } = server;
        const options = {
          extension: extension.folder,
          port,
          thirdPartyCookies: 'allowed',
        } as const;
        const other = await launch(kind, options);
        try {
          expect(await inFrame(other)).toBe('open');
        } finally {
          await other.close();
        }
      });
    });
  });
