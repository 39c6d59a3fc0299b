import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { corpusOf } from '@/entrypoints/commands/corpus';
import { bundle } from '../e2e/harness/build-page';
import type { BrowserKind } from '../e2e/harness/find-browser';
import { against, goal, print, quantile } from './figure';
import type { BenchOptions } from './options';
import { withScene } from './stage';
import { bombs, goalOfBombs } from './suggest/bombs';
import { linesOf, ownTrial, starterAnswers } from './suggest/messages';

const sizes = [50, 500, 5_000, 50_000];
/** Goals at 5,000 answers; ms, bytes. At 50,000 a key is to take less than 16 ms. */
const goals = { suggest: 5, key: 4, ready: 150, memory: 40e6 } as const;
const keyOfMost = 16;

/** Of peers: they take seconds for what we take milliseconds for. */
function mostQueries(name: string, size: number): number {
  if (name === 'fuse' && size >= 500) return size > 500 ? 3 : 20;
  if (size <= 500) return Infinity;
  return size <= 5_000 ? 60 : 12;
}

interface Queries {
  readonly messages: readonly string[];
  readonly typed: readonly string[];
}

/** What the garbage collector leaves in the page's heap, and beside it in arrays; Chromium's alone tell. */
async function memoryOf(kind: BrowserKind, page: Page): Promise<number | undefined> {
  if (kind !== 'chromium') return undefined;
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const used = (await session.send('Runtime.getHeapUsage')) as unknown as Record<string, number>;
  await session.detach();
  return (used.usedSize ?? NaN) + (used.backingStorageSize ?? 0);
}

function spread(times: readonly number[]) {
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

async function timesOf(
  page: Page,
  what: 'suggest' | 'key' | 'peer',
  queries: readonly string[],
  rounds = 1,
): Promise<number[]> {
  return page.evaluate(
    (name, list, often) => window.speed?.times(name, list, often) ?? [],
    what,
    [...queries],
    rounds,
  );
}

async function ours(kind: BrowserKind, page: Page, size: number, queries: Queries) {
  const before = await memoryOf(kind, page);
  const built = await page.evaluate(() => window.speed?.ours());
  if (!built) throw new Error('the page measured nothing');
  // Once without counting: an engine makes code of what it has seen.
  await timesOf(page, 'suggest', queries.messages);
  await timesOf(page, 'key', queries.typed);
  const suggest = spread(await timesOf(page, 'suggest', queries.messages));
  const key = spread(await timesOf(page, 'key', queries.typed));
  const after = await memoryOf(kind, page);
  const memory = before === undefined || after === undefined ? built.kept : after - before;
  const isGoal = size === 5_000;
  const tell = (figure: string, values: object) =>
    print({ figure: `${size} answers, ${figure}, ${kind}`, ...values, unit: 'ms' });
  tell('suggestion', { ...suggest, ...(isGoal ? goal(suggest.p99, goals.suggest) : {}) });
  const mostOfKey = isGoal ? goals.key : size > 5_000 ? keyOfMost : undefined;
  tell('key', { ...key, ...(mostOfKey === undefined ? {} : goal(key.p99, mostOfKey)) });
  tell('ready from the database', {
    ready: built.ready,
    ...(isGoal ? goal(built.ready, goals.ready) : {}),
  });
  tell('building', { build: built.build, longest: built.longest });
  print({
    figure: `${size} answers, memory, ${kind}`,
    memory,
    kept: built.kept,
    ...(isGoal ? goal(memory, goals.memory) : {}),
    unit: 'bytes',
  });
  await bombed(kind, page, size);
  await page.evaluate(() => window.speed?.drop());
  return { suggest, key };
}

async function bombed(kind: BrowserKind, page: Page, size: number): Promise<void> {
  for (const [name, text] of Object.entries(bombs)) {
    const again = Array.from({ length: 20 }, () => text);
    const suggest = quantile(await timesOf(page, 'suggest', again), 0.99);
    const key = quantile(await timesOf(page, 'key', again), 0.99);
    const figure = `${size} answers, bomb: ${name}, ${kind}`;
    print({ figure, key, suggest, ...goal(Math.max(suggest, key), goalOfBombs), unit: 'ms' });
  }
}

async function besidePeers(kind: BrowserKind, page: Page, size: number, queries: Queries) {
  const us = await ours(kind, page, size, queries);
  for (const name of ['fuse', 'minisearch', 'flexsearch', 'orama']) {
    const before = await memoryOf(kind, page);
    const build = await page.evaluate((one) => window.speed?.peer(one), name);
    const most = mostQueries(name, size);
    const suggest = spread(await timesOf(page, 'peer', queries.messages.slice(0, most)));
    const key = spread(await timesOf(page, 'peer', queries.typed.slice(0, most)));
    const after = await memoryOf(kind, page);
    const memory = before === undefined || after === undefined ? undefined : after - before;
    await page.evaluate(() => window.speed?.drop());
    print({
      figure: `${size} answers, ${name}, ${kind}`,
      suggest,
      timesOursSuggest: against(us.suggest.p50, suggest.p50).ratio,
      key,
      timesOursKey: against(us.key.p50, key.p50).ratio,
      build,
      memory,
      unit: 'ms, bytes',
    });
  }
}

/** What ranking and search take in real browsers, by size of the library, beside others. */
export async function speedBench({ kinds }: BenchOptions): Promise<void> {
  const script = await bundle(path.resolve(import.meta.dirname, 'suggest/speed-page.ts'));
  const answers = starterAnswers();
  const corpus = corpusOf('es') ?? '';
  const queries = {
    messages: ownTrial('dev', 0, 0).messages.map(({ text }) => text),
    typed: linesOf<{ q: string }>('queries.dev.jsonl').map(({ q }) => q),
  };
  for (const kind of kinds) {
    for (const size of sizes) {
      await withScene(kind, async ({ driven }) => {
        const page = await driven.extensionPage('options.html');
        await page.evaluate(script);
        const given = { answers, corpus, size };
        await page.evaluate((all) => window.speed?.prepare(all), given);
        await besidePeers(kind, page, size, queries);
      });
    }
  }
}
