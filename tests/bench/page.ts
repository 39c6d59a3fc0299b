import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { frameOf, read, until } from '../e2e/harness/drive';
import type { BrowserKind } from '../e2e/harness/find-browser';
import type { Costs } from './costs';
import { emptyExtension } from './empty-extension';
import { print } from './figure';
import { samples } from './library';
import { chromiumMeter } from './meter-chromium';
import { firefoxMeter } from './meter-firefox';
import type { BenchOptions } from './options';
import { profiled, type Share } from './own-share';
import { converse, withScene, type Scene } from './stage';

const meters = { chromium: chromiumMeter, firefox: firefoxMeter } as const;

/** How often the page makes all its messages anew, ms. */
const rerender = 300;
/** Until page and extension have come to rest after loading, ms. */
const settling = 3000;

interface Life {
  /** ms of processor time in each second. */
  readonly rates: Costs;
  /** Bytes at the end. */
  readonly held: Costs;
  /** Tasks of the page above 50 ms; Firefox does not tell. */
  readonly longTasks: readonly number[];
}

async function settle({ chat }: Scene, messages: number, withUs: boolean): Promise<Page> {
  const page = await chat(`rerender=${rerender}`);
  await converse(page, messages, samples[0]?.message ?? '');
  if (withUs) {
    const frame = await frameOf(page);
    await until(() => frame.$('.hint-take'), 'the hint', 30_000);
  }
  await wait(settling);
  return page;
}

async function live(scene: Scene, options: BenchOptions, withUs: boolean): Promise<Life> {
  const page = await settle(scene, options.messages, withUs);
  const meter = await meters[scene.driven.kind](scene.driven, page);
  const longBefore = (await read(page, 'longTasks')).length;
  const [before, started] = [await meter.spent(), performance.now()];
  await wait(options.minutes * 60_000);
  const [after, ended] = [await meter.spent(), performance.now()];
  const seconds = (ended - started) / 1000;
  const rates = Object.fromEntries(
    Object.entries(after).map(([name, time]) => [name, (time - (before[name] ?? 0)) / seconds]),
  );
  const longTasks = (await read(page, 'longTasks')).slice(longBefore);
  return { rates, held: await meter.held(), longTasks: longTasks.map(({ duration }) => duration) };
}

function compare(kind: BrowserKind, unit: string, ours: Costs, bare: Costs): void {
  for (const [name, unisono] of Object.entries(ours)) {
    // The frame is not there without us.
    const without = bare[name] ?? 0;
    print({
      figure: `page ${name}, ${kind}`,
      unisono,
      bare: without,
      difference: unisono - without,
      unit,
      ...(without > 0 ? { ratio: without / unisono } : {}),
    });
  }
}

function reportLongTasks(kind: BrowserKind, ours: Life, bare: Life): void {
  if (kind === 'firefox') return;
  print({
    figure: `page tasks over 50 ms, ${kind}`,
    unisono: ours.longTasks.length,
    bare: bare.longTasks.length,
    longest: Math.max(0, ...ours.longTasks),
    longestBare: Math.max(0, ...bare.longTasks),
    unit: 'tasks',
  });
}

function reportShare(kind: BrowserKind, share: Share, seconds: number): void {
  print({
    figure: `page own share, profiled, ${kind}`,
    unisono: share.ours / seconds,
    page: share.all / seconds,
    unit: 'ms/s',
    percent: (100 * share.ours) / share.all,
    percentOfTime: share.ours / seconds / 10,
  });
}

async function withNothing(kind: BrowserKind, play: (scene: Scene) => Promise<void>) {
  const nothing = await emptyExtension();
  try {
    await withScene(kind, play, nothing.folder);
  } finally {
    await nothing.remove();
  }
}

/** What a page costs that makes its messages anew all the time, with us in it and without. */
export async function pageBench(options: BenchOptions): Promise<void> {
  for (const kind of options.kinds) {
    const lives: Life[] = [];
    const liveIn = (withUs: boolean) => async (scene: Scene) =>
      void lives.push(await live(scene, options, withUs));
    await withNothing(kind, liveIn(false));
    await withScene(kind, liveIn(true));
    const [bare, ours] = lives;
    if (!bare || !ours) throw new Error('a life is missing');
    compare(kind, 'ms/s', ours.rates, bare.rates);
    compare(kind, 'bytes', ours.held, bare.held);
    reportLongTasks(kind, ours, bare);
    if (kind === 'firefox') continue;
    // By itself, since being profiled costs as well.
    await withScene(kind, async (scene) => {
      const page = await settle(scene, options.messages, true);
      const seconds = Math.min(options.minutes, 1) * 60;
      reportShare(kind, await profiled(page, seconds), seconds);
    });
  }
}
