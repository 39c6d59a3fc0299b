import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { eachMutatedPage, type MutatedPage } from '../fixtures/hosts/mutate';
import { isRunnable } from './harness/find-browser';
import { root, stage } from './support';
import type {} from './pages/reader/main';

/** The host as one script, to be put into any page. */
async function reader(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      rollupOptions: {
        input: path.join(root, 'tests/e2e/pages/reader/main.ts'),
        output: { format: 'iife' },
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((each) =>
    'output' in each ? each.output : [],
  );
  const code = outputs.find((file) => file.type === 'chunk')?.code;
  if (code === undefined) throw new Error('vite built nothing');
  return code;
}

type Verdict = 'right' | 'unknown' | 'wrong';

function judge({ truth }: MutatedPage, { incoming }: Awaited<ReturnType<typeof readIn>>): Verdict {
  if (!incoming || incoming.status === 'unknown') return 'unknown';
  if (incoming.status === 'none') return truth.last === 'us' ? 'right' : 'wrong';
  const isOurs = truth.ours.some((words) => incoming.text.split('\n').includes(words));
  return truth.last === 'customer' && !isOurs ? 'right' : 'wrong';
}

async function readIn(page: Page, html: string, script: string) {
  await page.setContent(html);
  await page.evaluate(script);
  return page.evaluate(() => window.__readHost());
}

describe.each(['chromium', 'firefox'] as const)('mutated pages, laid out by %s', (kind) => {
  describe.skipIf(!isRunnable(kind))('real browser', () => {
    const set = stage(kind);
    let script = '';
    beforeAll(async () => {
      script = await reader();
    });

    it('every seventh: no direction is wrong, nothing throws, and most are read', async () => {
      const page = await set.current.driven.browser.newPage();
      const counts = { right: 0, unknown: 0, wrong: 0 };
      const wrong: string[] = [];
      let n = 0;
      for (const mutated of eachMutatedPage()) {
        if (n++ % 7 !== 0) continue;
        const verdict = judge(mutated, await readIn(page, mutated.html, script));
        counts[verdict]++;
        if (verdict === 'wrong') wrong.push(mutated.name);
      }
      console.log(`${kind}: ${JSON.stringify(counts)}`);
      expect(wrong).toEqual([]);
      expect(counts.right + counts.unknown).toBeGreaterThanOrEqual(60);
      expect(counts.right / (counts.right + counts.unknown)).toBeGreaterThan(0.8);
      await page.close();
    }, 120_000);
  });
});
