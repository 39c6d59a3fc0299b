import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { eachMutatedPage, type MutatedPage } from '../fixtures/hosts/mutate';
import { isRunnable } from './harness/find-browser';
import { readerScript } from './harness/reader';
import { stage } from './support';
import type {} from './pages/reader/main';

type Verdict = 'right' | 'unknown' | 'wrong';

function judge({ truth }: MutatedPage, reading: Awaited<ReturnType<typeof readIn>>): Verdict {
  const incoming = reading?.incoming;
  if (!incoming || incoming.status === 'unknown') return 'unknown';
  if (incoming.status === 'none') return truth.last === 'us' ? 'right' : 'wrong';
  const isOurs = truth.ours.some((words) => incoming.text.split('\n').includes(words));
  return truth.last === 'customer' && !isOurs ? 'right' : 'wrong';
}

async function readIn(page: Page, html: string, script: string) {
  await page.setContent(html);
  await page.evaluate(script);
  const { reading } = await page.evaluate(() => window.__reader.findings('whatsapp'));
  return reading;
}

describe.each(['chromium', 'firefox'] as const)('mutated pages, laid out by %s', (kind) => {
  describe.skipIf(!isRunnable(kind))('real browser', () => {
    const set = stage(kind);
    let script = '';
    beforeAll(async () => {
      script = await readerScript();
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
