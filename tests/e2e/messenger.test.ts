import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { call, frameFocused, frameOf, press, read, typeKeys, until } from './harness/drive';
import { isRunnable } from './harness/find-browser';
import { openPicker, selectedTitle, stage, stateBecomes, textOf } from './support';
import './pages/messenger/page-api';

/** What must stand in the box. Messenger shows no marks: this one place says what becomes of them. */
const shown = (id: string, values: Record<string, string>): string =>
  textOf(id, values, 'messenger');

const coverage = shown('cobertura-wifi', { cliente: 'Ana López' });
const full = 'https://www.facebook.com/messages/e2ee/t/1001/';
const feed = 'https://www.facebook.com/';
const boxOf = (chat: number): string => `[data-chat="100${chat + 1}"]`;

/** Keys that the page saw, but for modifiers, which are down before the picker is open. */
async function keysSeen(page: Page): Promise<string[]> {
  const keys = await read(page, 'keys');
  return keys.filter(({ key }) => key !== 'Control').map(({ type, key }) => `${type} ${key}`);
}

async function nothingSent(page: Page): Promise<void> {
  expect(await read(page, 'sends')).toEqual([]);
  expect(await read(page, 'errors')).toEqual([]);
  expect(await read(page, 'cspViolations')).toEqual([]);
}

const states = (page: Page) => page.evaluate(() => window.__messenger.states());

async function statesBecome(page: Page, wanted: readonly string[]): Promise<void> {
  let now: string[] = [];
  const isThere = async () => JSON.stringify((now = await states(page))) === JSON.stringify(wanted);
  await until(isThere, 'the texts').catch(() => {
    throw new Error(`the boxes hold ${JSON.stringify(now)}`);
  });
}

/** Our elements in the page. */
const ours = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.documentElement.children].filter((one) => one.localName.startsWith('u-')).length,
  );

async function suggested(page: Page, what: string): Promise<void> {
  const frame = await frameOf(page);
  await until(async () => (await selectedTitle(frame))?.includes(what), `${what} to be selected`);
}

const closed = async (page: Page) =>
  until(async () => !(await (await frameOf(page)).$('[role="combobox"]')), 'the picker to close');

/** As much of the extension API as is used here in its own pages. */
interface Api {
  readonly storage: { readonly local: { set(values: object): Promise<void> } };
}

describe.each(['chromium', 'firefox'] as const)('Messenger in %s', (kind) => {
  describe.skipIf(!isRunnable(kind))('real extension', () => {
    const set = stage(kind);

    /** A full page, its script there, the caret in its box. */
    const chat = async (url: string): Promise<Page> => {
      const page = await set.current.driven.newPage(url);
      await frameOf(page);
      await page.click('[data-chat]');
      return page;
    };

    describe.each(['log', 'grid'])('the full page, layout %s', (layout) => {
      it.each(['rich', 'plain'])(
        'suggests and inserts at the caret, unsent: %s',
        async (editor) => {
          const page = await chat(`${full}?layout=${layout}&editor=${editor}`);
          await call(page, 'reset', 'Hola. Saludos', 6);
          await openPicker(page);
          await suggested(page, 'Cobertura del wifi');
          await press(page, 'Enter');
          await stateBecomes(page, `Hola. ${coverage}Saludos`);
          expect(await call(page, 'selection')).toEqual({ offset: 6 + coverage.length });
          expect(await keysSeen(page)).toEqual([]);
          await press(page, 'Control+z');
          await stateBecomes(page, 'Hola. Saludos');
          await nothingSent(page);
          await page.close();
        },
      );
    });

    it('finds by search as one types, from the first letter on', async () => {
      const page = await chat('https://www.facebook.com/messages/t/1001?lang=en');
      await call(page, 'reset', '', 0);
      await press(page, 'Control+Space');
      await typeKeys(page, 'acuerdo de devolucion');
      await suggested(page, 'Acuerdo de devolución');
      const frame = await frameOf(page);
      const searched = () =>
        frame.$eval('[role="combobox"]', (box) => (box as HTMLInputElement).value);
      await until(async () => (await searched()) === 'acuerdo de devolucion', 'every letter');
      await press(page, 'Enter');
      await stateBecomes(page, shown('acuerdo-equipos', { cliente: 'Ana López' }));
      expect(await keysSeen(page)).toEqual([]);
      await nothingSent(page);
      await page.close();
    });

    it('replaces a typed ;shortcut, and one Ctrl+Z brings it back', async () => {
      const page = await chat(`${full}?lang=pt`);
      await call(page, 'reset', '', 0);
      await typeKeys(page, 'Mire: ;cobertura');
      await press(page, 'Enter');
      await stateBecomes(page, `Mire: ${coverage}`);
      await press(page, 'Control+z');
      await stateBecomes(page, 'Mire: ;cobertura');
      await nothingSent(page);
      await page.close();
    });

    it('inserts by the hint', async () => {
      const page = await chat(full);
      const frame = await frameOf(page);
      await until(() => frame.$('.hint-take'), 'the hint');
      await until(
        () =>
          frame.$eval('.hint', (hint) => {
            const { height } = hint.getBoundingClientRect();
            return height > 0 && height < 60;
          }),
        'the hint to stand',
      );
      await (await frame.$('.hint-take'))?.click();
      await stateBecomes(page, coverage);
      await nothingSent(page);
      await page.close();
    });

    it('leaves the host’s own list behind ":" its Enter', async () => {
      const page = await chat(full);
      await call(page, 'reset', '', 0);
      await typeKeys(page, ':feliz');
      await until(() => call(page, 'popup'), 'the list of the host');
      await press(page, 'Enter');
      await stateBecomes(page, '😀');
      await nothingSent(page);
      await page.close();
    });

    describe.each(['together', 'address', 'view'])(
      'another chat of the same name, %s first',
      (first) => {
        it('inserts nothing there, and the next key is the page’s', async () => {
          const page = await chat(`${full}?first=${first}`);
          await call(page, 'reset', '', 0);
          await openPicker(page);
          await suggested(page, 'Cobertura del wifi');
          await page.evaluate(() => window.__messenger.switchTo(1));
          await closed(page);
          await page.click(boxOf(1));
          await press(page, 'Enter');
          const isPages = async () => (await keysSeen(page)).includes('keydown Enter');
          await until(isPages, 'the next key to be the page’s');
          expect(await call(page, 'state')).toBe('');
          await openPicker(page);
          await suggested(page, 'nstalación');
          await nothingSent(page);
          await page.close();
        });

        it('inserts nothing there by an Enter that comes with the change', async () => {
          const page = await chat(`${full}?first=${first}`);
          await call(page, 'reset', '', 0);
          await openPicker(page);
          await suggested(page, 'Cobertura del wifi');
          const change = page.evaluate(() => window.__messenger.switchTo(1));
          await press(page, 'Enter');
          await change;
          await closed(page);
          expect(await call(page, 'current')).toBe(1);
          expect(await call(page, 'state')).toBe('');
          await nothingSent(page);
          await page.close();
        });
      },
    );

    it('works on messenger.com', async () => {
      const page = await chat('https://www.messenger.com/e2ee/t/1003/');
      await call(page, 'reset', '', 0);
      await openPicker(page);
      await suggested(page, 'Cobertura del wifi');
      await press(page, 'Enter');
      await stateBecomes(page, shown('cobertura-wifi', { cliente: 'Carlos Méndez' }));
      await nothingSent(page);
      await page.close();
    });

    it('keeps two pop-ups apart', async () => {
      const page = await set.current.driven.newPage(`${feed}?popups=2`);
      await page.click(boxOf(1));
      await openPicker(page);
      await suggested(page, 'nstalación');
      await press(page, 'Escape');
      await closed(page);
      await page.click(boxOf(0));
      await openPicker(page);
      await suggested(page, 'Cobertura del wifi');
      await press(page, 'Enter');
      await statesBecome(page, [coverage, '']);
      await page.click(boxOf(1));
      await typeKeys(page, ';cobertura');
      await press(page, 'Enter');
      await statesBecome(page, [coverage, coverage]);
      await nothingSent(page);
      await page.close();
    });

    it('gives boxes that are no chat’s every key, asleep and awake', async () => {
      const page = await set.current.driven.newPage(`${feed}?popups=1`);
      const decoys = async (): Promise<void> => {
        for (const box of ['search', 'filter', 'edit'] as const) {
          await page.click(`[data-decoy="${box}"]`);
          await page.evaluate(() => void (window.__page.keys as unknown[]).splice(0));
          await press(page, 'Control+Space');
          await typeKeys(page, ';cobertura');
          await press(page, 'Enter');
          await until(
            async () => (await keysSeen(page)).at(-1) === 'keyup Enter',
            'Enter to be the page’s',
          );
          const seen = (await keysSeen(page)).filter((key) => key.startsWith('keydown'));
          expect(seen).toEqual([
            'keydown  ',
            ...Array.from(';cobertura', (key) => `keydown ${key}`),
            'keydown Enter',
          ]);
          expect((await call(page, 'decoys'))[box]).toContain(';cobertura');
        }
      };
      await decoys();
      expect(await ours(page)).toBe(0);
      await page.click(boxOf(0));
      await frameOf(page);
      await decoys();
      await statesBecome(page, ['']);
      await nothingSent(page);
      await page.close();
    });

    it('writes nothing into a feed, and has no frame there', async () => {
      const page = await set.current.driven.newPage(feed);
      await page.click('[data-decoy="edit"]');
      await typeKeys(page, 'hola');
      await until(async () => (await call(page, 'decoys')).edit === 'hola', 'the comment');
      await press(page, 'Control+Space');
      expect(await page.evaluate(() => window.__messenger.writes())).toBe(0);
      expect(await ours(page)).toBe(0);
      expect(page.frames()).toHaveLength(1);
      await page.close();
    });

    it('wakes with the focus; Ctrl+Space and what is typed behind it wait', async () => {
      const page = await set.current.driven.newPage(`${feed}?popups=1`);
      expect(await ours(page)).toBe(0);
      await set.current.driven.stopBackground();
      await page.click(boxOf(0));
      await press(page, 'Control+Space');
      await typeKeys(page, 'acuerdo de devolucion');
      await frameFocused(await frameOf(page));
      await suggested(page, 'Acuerdo de devolución');
      expect(await keysSeen(page)).toEqual([]);
      await press(page, 'Enter');
      await statesBecome(page, [shown('acuerdo-equipos', { cliente: 'Ana López' })]);
      await nothingSent(page);
      await page.close();
    });

    it('wakes for a chat whose messages come after the focus', async () => {
      const page = await set.current.driven.newPage(`${feed}?popups=1&late=150`);
      await page.click(boxOf(0));
      await until(() => page.$('[data-message-id]'), 'the messages');
      await press(page, 'Control+Space');
      await frameFocused(await frameOf(page));
      await suggested(page, 'Cobertura del wifi');
      await press(page, 'Escape');
      await page.close();
    });

    it('stays asleep where it is switched off, and wakes once it is on again', async () => {
      const options = await set.current.driven.extensionPage('options.html');
      const store = (settings: object) =>
        options.evaluate(async (value) => {
          const { browser, chrome } = globalThis as unknown as Record<string, Api | undefined>;
          await (browser ?? chrome)?.storage.local.set({ settings: value });
        }, settings);
      await store({ off: ['messenger'] });
      const page = await set.current.driven.newPage(`${feed}?popups=1`);
      await page.click(boxOf(0));
      await typeKeys(page, ';cobertura');
      await press(page, 'Control+Space');
      await statesBecome(page, [';cobertura']);
      expect(await ours(page)).toBe(0);
      await store({ off: [] });
      await page.click('[data-decoy="search"]');
      await page.click(boxOf(0));
      await frameOf(page);
      await nothingSent(page);
      await page.close();
      await options.close();
    });

    it('goes with the page from the feed to a chat and back', async () => {
      const page = await set.current.driven.newPage(feed);
      await page.evaluate(() => window.__messenger.toMessages(0));
      await frameOf(page);
      await openPicker(page);
      await suggested(page, 'Cobertura del wifi');
      await press(page, 'Enter');
      await stateBecomes(page, coverage);
      await page.evaluate(() => window.__messenger.toFeed());
      await page.click('[data-decoy="filter"]');
      await typeKeys(page, ';cobertura');
      await press(page, 'Enter');
      await until(
        async () => (await call(page, 'decoys')).filter.includes(';cobertura'),
        'what was typed',
      );
      await nothingSent(page);
      await page.close();
    });
  });
});
