import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { call, press, until } from './harness/drive';
import { browserKinds, isRunnable } from './harness/find-browser';
import { openPicker, selectedTitle, stage } from './support';

/** Everything that the extension keeps in IndexedDB, as one text; its own page tells it. */
async function keptIn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('no answer'));
      });
    const tables = new Map<string, unknown>();
    for (const { name = '' } of await indexedDB.databases()) {
      if (!name.startsWith('unisono-lessons') && !name.startsWith('unisono-uses')) continue;
      const database = await asked(indexedDB.open(name));
      for (const table of database.objectStoreNames)
        tables.set(table, await asked(database.transaction(table).objectStore(table).getAll()));
      database.close();
    }
    return JSON.stringify([...tables]);
  });
}

/** What was learnt, without what was counted. */
const taughtIn = (kept: string) => /\["lessons",(\[.*?\}\}\])/u.exec(kept)?.[1] ?? '';

describe.each(browserKinds)('learning in %s', (kind) => {
  describe.skipIf(!isRunnable(kind))('from what agents choose', () => {
    const on = stage(kind);

    /** Opens the picker in a new tab, where the customer has written what they always write. */
    async function suggested() {
      const page = await on.current.chat();
      const frame = await openPicker(page);
      const first = await until(() => selectedTitle(frame), 'a suggestion');
      return { page, frame, first };
    }

    /** Takes the second suggestion, and waits for what is learnt from it. */
    async function chooseSecond(options: Page): Promise<string> {
      const before = await keptIn(options);
      const { page, frame, first } = await suggested();
      await press(page, 'ArrowDown');
      const second = await until(async () => {
        const title = await selectedTitle(frame);
        return title === first ? undefined : title;
      }, 'the second to be selected');
      await press(page, 'Enter');
      await until(() => call(page, 'state'), 'the answer');
      await until(async () => taughtIn(await keptIn(options)) !== taughtIn(before), 'the lesson');
      await page.close();
      return second;
    }

    it('brings forward what was chosen, keeps no word of the customer, and forgets', async () => {
      const { page, first } = await suggested();
      await page.close();
      const onlooker = await on.current.driven.extensionPage('options.html');
      const second = await chooseSecond(onlooker);
      let now = first;
      for (let choices = 1; choices < 6 && now === first; choices += 1) {
        const next = await suggested();
        now = next.first;
        await next.page.close();
        if (now === first) await chooseSecond(onlooker);
      }
      expect(now).toBe(second);

      const kept = await keptIn(onlooker);
      expect(kept).toContain('"keys"');
      expect(kept).not.toMatch(/por qu|llega|cuarto|Ana|López/iu);

      // It counts when it is opened.
      const options = await on.current.driven.extensionPage('options.html');
      const removes = '.button-danger:not([disabled])';
      await until(() => options.$(removes), 'the button');
      await options.click(removes);
      await until(() => options.$(`[role="group"] ${removes}`), 'the question');
      await options.click(`[role="group"] ${removes}`);
      await until(async () => !(await keptIn(options)).includes('"keys"'), 'it to be forgotten');
      const again = await suggested();
      expect(again.first).toBe(first);
      await again.page.close();
      await Promise.all([options.close(), onlooker.close()]);
    });
  });
});
