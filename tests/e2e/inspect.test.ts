import { describe, expect, it } from 'vitest';
import type { Inspection } from '@/entrypoints/inspect';
import { call } from './harness/drive';
import { isRunnable } from './harness/find-browser';
import { stage } from './support';

interface Api {
  tabs: { query(what: object): Promise<{ id: number }[]> };
  scripting: { executeScript(what: object): Promise<{ result?: unknown }[]> };
}

describe.each(['chromium', 'firefox'] as const)('the report of a page, in %s', (kind) => {
  describe.skipIf(!isRunnable(kind))('real page', () => {
    const set = stage(kind);

    it('counts what is read, and tells how the page is built without a word of anybody', async () => {
      const page = await set.current.chat();
      await call(page, 'receive', 'mi clave es Secreto123');
      const popup = await set.current.driven.extensionPage('popup.html');
      const inspection = await popup.evaluate(async () => {
        const all = globalThis as unknown as { browser?: Api; chrome: Api };
        const api = all.browser ?? all.chrome;
        const [tab] = await api.tabs.query({ url: 'https://web.whatsapp.com/*' });
        const target = { tabId: tab?.id ?? -1 };
        const [frame] = await api.scripting.executeScript({ target, files: ['/inspect.js'] });
        return frame?.result as Inspection | undefined;
      });
      expect(inspection?.health).toMatchObject({ host: 'whatsapp', boxes: 1, direction: true });
      expect(inspection?.health.messages).toBeGreaterThan(1);
      expect(inspection?.structure).toContain('[data-lexical-editor=true]');
      expect(inspection?.structure).not.toMatch(/Secreto|clave|Ana|L[oó]pez/);
      await popup.close();
      await page.close();
    });
  });
});
