import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { frameOf, until } from '../e2e/harness/drive';
import type { BrowserKind } from '../e2e/harness/find-browser';
import { print } from './figure';
import { hostsOf, type BenchHost } from './hosts';
import { samples } from './library';
import { bothLives, live, reportLives, reportShare, settling, type Life } from './life';
import type { BenchOptions } from './options';
import { profiled } from './own-share';
import { converse, withScene, type Scene } from './stage';

/** How often the page makes all its messages anew, ms. */
const rerender = 300;

interface PageLife extends Life {
  /** Tasks of the page above 50 ms; Firefox does not tell. */
  readonly longTasks: readonly number[];
}

async function settle(
  { chat }: Scene,
  host: BenchHost,
  messages: number,
  withUs: boolean,
): Promise<Page> {
  const page = await chat(host, `rerender=${rerender}`);
  await converse(host, page, messages, samples[0]?.message ?? '');
  if (withUs) {
    const frame = await frameOf(page);
    await until(() => frame.$('.hint-take'), 'the hint', 30_000);
  }
  await wait(settling);
  return page;
}

async function pageLife(
  scene: Scene,
  host: BenchHost,
  { messages, minutes }: BenchOptions,
  withUs: boolean,
): Promise<PageLife> {
  const page = await settle(scene, host, messages, withUs);
  const longBefore = (await host.longTasks(page)).length;
  let longTasks: number[] = [];
  const life = await live(scene.driven, page, async () => {
    await wait(minutes * 60_000);
    longTasks = (await host.longTasks(page)).slice(longBefore).map(({ duration }) => duration);
  });
  return { ...life, longTasks };
}

function reportLongTasks(where: string, ours: PageLife, bare: PageLife): void {
  print({
    figure: `page tasks over 50 ms, ${where}`,
    unisono: ours.longTasks.length,
    bare: bare.longTasks.length,
    longest: Math.max(0, ...ours.longTasks),
    longestBare: Math.max(0, ...bare.longTasks),
    unit: 'tasks',
  });
}

/** By itself, since being profiled costs as well. */
async function ownShare(where: string, host: BenchHost, options: BenchOptions): Promise<void> {
  await withScene('chromium', async (scene) => {
    const page = await settle(scene, host, options.messages, true);
    const seconds = Math.min(options.minutes, 1) * 60;
    reportShare(`page own share, profiled, ${where}`, await profiled(page, seconds), seconds);
  });
}

async function pageIn(kind: BrowserKind, host: BenchHost, options: BenchOptions): Promise<void> {
  const where = `${host.id}, ${kind}`;
  const { bare, ours } = await bothLives(kind, (scene, withUs) =>
    pageLife(scene, host, options, withUs),
  );
  reportLives((cost) => `page ${cost}, ${where}`, ours, bare);
  if (kind === 'firefox') return;
  reportLongTasks(where, ours, bare);
  await ownShare(where, host, options);
}

/** What a page costs that makes its messages anew all the time, with us in it and without. */
export async function pageBench(options: BenchOptions): Promise<void> {
  for (const kind of options.kinds) {
    for (const host of hostsOf(options.hosts)) await pageIn(kind, host, options);
  }
}
