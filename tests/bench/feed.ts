import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { builtExtension } from '@/entrypoints/commands/built-extension';
import { call, frameOf, press, typeKeys, until } from '../e2e/harness/drive';
import type { BrowserKind } from '../e2e/harness/find-browser';
import '../e2e/pages/messenger/page-api';
import { countingExtension } from './counting-extension';
import { against, goal, median, print, quantile } from './figure';
import { bothLives, live, reportLives, reportShare, settling, type Life } from './life';
import type { BenchOptions } from './options';
import { profiled } from './own-share';
import { withScene, type Scene } from './stage';

const address = 'https://www.facebook.com/';
/** How often the page makes its post anew, and how often a letter is typed into a comment, ms. */
const rerender = 300;
const typing = 250;
const most = 4000;

/** What our script in a page has made since it was loaded; ms of the page's clock around it. */
interface Told {
  readonly made: Readonly<Record<string, number>>;
  readonly clock: readonly [number, number, number];
}

async function told(page: Page): Promise<Told> {
  const text = await page.evaluate(() => {
    let detail = '';
    addEventListener('bench-told', (event) => (detail = String((event as CustomEvent).detail)), {
      once: true,
    });
    dispatchEvent(new CustomEvent('bench-ask'));
    return detail;
  });
  return JSON.parse(text) as Told;
}

const commentBox = '[data-decoy="edit"]';

/** A comment is written, and the picker's key pressed in vain. */
async function comment(page: Page): Promise<void> {
  await page.click(commentBox);
  await typeKeys(page, 'hola ;cobertura');
  await until(async () => (await call(page, 'decoys')).edit.includes('cobertura'), 'the comment');
  await press(page, 'Control+Space');
  await wait(settling);
}

async function reportMade(page: Page, where: string): Promise<void> {
  const { made } = await told(page);
  const { observers = 0, timers = 0, listeners = 0 } = made;
  const domWrites = await page.evaluate(() => window.__messenger.writes());
  const frames = page.frames().length - 1;
  print({
    figure: `feed ${where}`,
    domWrites,
    frames,
    observers,
    timers,
    listeners,
    unit: 'times',
  });
}

/** What is made where no chat is; and, so that it is seen that the counter counts, in one. */
async function made({ open }: Scene, kind: BrowserKind): Promise<void> {
  const page = await open(`${address}?popups=1`);
  await comment(page);
  await reportMade(page, `made by us without a chat in use, ${kind}`);
  await page.click('[data-chat]');
  await frameOf(page);
  await wait(settling);
  await reportMade(page, `made by us once a chat is in use, ${kind}`);
  await page.close();
}

/** How long our script takes to be compiled and run, beside one of a single line. */
async function evaluation({ open }: Scene, kind: BrowserKind, rounds: number): Promise<void> {
  const [ours, bares]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const page = await open(address);
    const [start, between, end] = (await told(page)).clock;
    bares.push(between - start);
    ours.push(end - between);
    await page.close();
  }
  const of = (values: readonly number[]) => ({
    mean: values.reduce((sum, value) => sum + value, 0) / values.length,
    median: median(values),
    p95: quantile(values, 0.95),
  });
  print({ figure: `feed evaluation, ${kind}`, unisono: of(ours), bare: of(bares), unit: 'ms' });
}

async function settle({ open }: Scene): Promise<Page> {
  const page = await open(`${address}?rerender=${rerender}`);
  await page.click(commentBox);
  await wait(settling);
  return page;
}

/** The agent comments without end, in a page that changes. */
async function comments(page: Page, minutes: number): Promise<void> {
  const end = performance.now() + minutes * 60_000;
  while (performance.now() < end) {
    await typeKeys(page, 'a');
    await wait(typing);
  }
}

async function feedLife(scene: Scene, minutes: number): Promise<Life> {
  const page = await settle(scene);
  return live(scene.driven, page, () => comments(page, minutes));
}

async function ownShare(minutes: number): Promise<void> {
  await withScene('chromium', async (scene) => {
    const page = await settle(scene);
    const seconds = Math.min(minutes, 1) * 60;
    const [share] = await Promise.all([profiled(page, seconds), comments(page, seconds / 60)]);
    reportShare('feed own share, profiled, chromium', share, seconds);
  });
}

function reportSize(kind: BrowserKind): void {
  const content = readFileSync(path.join(builtExtension(kind), 'facebook.js'));
  const gzip = gzipSync(content, { level: 9 }).length;
  const figure = `feed facebook.js, ${kind}`;
  print({
    figure,
    gzip,
    raw: content.length,
    unit: 'bytes',
    ...against(gzip, most),
    ...goal(gzip, most),
  });
}

async function counted(kind: BrowserKind, rounds: number): Promise<void> {
  const counting = await countingExtension(kind);
  try {
    const play = async (scene: Scene) => {
      await made(scene, kind);
      await evaluation(scene, kind, rounds);
    };
    await withScene(kind, play, counting.folder);
  } finally {
    await counting.remove();
  }
}

/** What we are on pages of Facebook without a chat: what is run, made and changed there, and its cost. */
export async function feedBench({ kinds, hosts, rounds, minutes }: BenchOptions): Promise<void> {
  if (!hosts.includes('messenger')) return;
  for (const kind of kinds) {
    reportSize(kind);
    await counted(kind, rounds);
    const { bare, ours } = await bothLives(kind, (scene) => feedLife(scene, minutes));
    reportLives((cost) => `feed ${cost}, ${kind}`, ours, bare);
    if (kind === 'chromium') await ownShare(minutes);
  }
}
