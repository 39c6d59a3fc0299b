import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { call, frameOf, press, typeKeys, until } from '../e2e/harness/drive';
import type { BrowserKind } from '../e2e/harness/find-browser';
import '../e2e/pages/messenger/page-api';
import { countingExtension } from './counting-extension';
import { against, print, statistics } from './figure';
import { settling } from './life';
import { withScene, type Scene } from './stage';

/** A page of Facebook without a chat. */
export const feed = 'https://www.facebook.com/';
export const commentBox = '[data-decoy="edit"]';

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

/** ms of the page's clock. */
interface Evaluation {
  readonly nothing: number;
  readonly script: number;
}

/** The least that an extension is which its background can speak to: the limit of ours. */
const listener = '(globalThis.browser ?? chrome).runtime.onMessage.addListener(() => undefined);';

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

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
  const page = await open(`${feed}?popups=1`);
  await comment(page);
  await reportMade(page, `made by us without a chat in use, ${kind}`);
  await page.click('[data-chat]');
  await frameOf(page);
  await wait(settling);
  await reportMade(page, `made by us once a chat is in use, ${kind}`);
  await page.close();
}

/** How long our script takes to be compiled and run, and one of a single line, ms. */
async function evaluation({ open }: Scene, rounds: number): Promise<Evaluation[]> {
  const all: Evaluation[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await open(feed);
    const [start, between, end] = (await told(page)).clock;
    all.push({ nothing: between - start, script: end - between });
    await page.close();
  }
  return all;
}

function reportEvaluation(kind: BrowserKind, ours: Evaluation[], listening: Evaluation[]): void {
  const scripts = ours.map(({ script }) => script);
  const limits = listening.map(({ script }) => script);
  const nothings = ours.map(({ nothing }) => nothing);
  for (const { name, of } of [...statistics, { name: 'mean', of: mean }]) {
    print({
      figure: `feed evaluation, ${kind}, ${name}`,
      unisono: of(scripts),
      bare: of(limits),
      oneLine: of(nothings),
      unit: 'ms',
      ...against(of(scripts), of(limits)),
    });
  }
}

async function withCounting<T>(
  kind: BrowserKind,
  instead: Readonly<Record<string, string>>,
  play: (scene: Scene) => Promise<T>,
): Promise<T> {
  const { folder, remove } = await countingExtension(kind, instead);
  return withScene(kind, play, folder).finally(remove);
}

/** What our script makes on a feed, and how long it takes there to be compiled and run. */
export async function reportCounted(kind: BrowserKind, rounds: number): Promise<void> {
  const ours = await withCounting(kind, {}, async (scene) => {
    await made(scene, kind);
    return evaluation(scene, rounds);
  });
  const listening = await withCounting(kind, { 'facebook.js': listener }, (scene) =>
    evaluation(scene, rounds),
  );
  reportEvaluation(kind, ours, listening);
}
