import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import type { SampleBox } from '../contract/editor-boxes';
import { launch, type Driven } from './harness/browsers';
import { until } from './harness/drive';
import type { BrowserKind } from './harness/find-browser';
import { makeInserter } from './harness/inserter';
import { startServer, type Server } from './harness/server';
import type { Done, Job, Way, Wishes } from './pages/inserter/main';
import type { Start } from './pages/inserter/starts';

/** The page of boxes in a browser with the inserter, for a suite. */
export function inserterPage(kind: BrowserKind): { readonly page: Page } {
  let server: Server | undefined;
  let extension: Awaited<ReturnType<typeof makeInserter>> | undefined;
  let driven: Driven | undefined;
  let page: Page | undefined;
  beforeAll(async () => {
    server = await startServer({ 'mail.google.com': 'boxes' });
    extension = await makeInserter(kind);
    const { port } = server;
    driven = await launch(kind, { extension: extension.folder, port, lang: 'es' });
    const opened = await driven.newPage('https://mail.google.com/');
    page = opened;
    await until(
      () => opened.evaluate(() => document.documentElement.dataset.inserter),
      'the content script',
    );
  });
  afterAll(async () => {
    await driven?.close();
    await extension?.remove();
    await server?.close();
  });
  return {
    get page() {
      if (!page) throw new Error('the page is not open yet');
      return page;
    },
  };
}

/** Has the inserter do it, and what came of it. Throws what it threw. */
export async function tell<K extends keyof Wishes>(
  page: Page,
  name: K,
  wish: Wishes[K]['wish'],
): Promise<Wishes[K]['done']> {
  await page.evaluate(
    (type, detail) => document.dispatchEvent(new CustomEvent(type, { detail })),
    name,
    JSON.stringify(wish),
  );
  const answer = await until(
    () => page.evaluate(() => document.documentElement.dataset.done),
    name,
    60_000,
  );
  const { done, failed } = JSON.parse(answer) as { done: Wishes[K]['done']; failed?: string };
  if (failed !== undefined) throw new Error(failed);
  return done;
}

export function insertAll(
  page: Page,
  box: SampleBox,
  jobs: readonly Job[],
  way?: Way,
): Promise<Done[]> {
  return tell(page, 'insert-all', { box, jobs, ...(way ? { way } : {}) });
}

/** What the text or the lines are once they stand in the midst of what was there. */
export function around(start: Start, text: string): string {
  if (start === 'empty') return text;
  return start === 'lines' ? `uno\nab${text}cd\ndos` : `ab${text}cd`;
}
