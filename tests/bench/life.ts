import type { Page } from 'puppeteer-core';
import type { Costs, Meter, MeterOf } from './costs';
import { emptyExtension } from './empty-extension';
import { print } from './figure';
import type { Driven } from '../e2e/harness/browsers';
import type { BrowserKind } from '../e2e/harness/find-browser';
import { chromiumMeter } from './meter-chromium';
import { firefoxMeter } from './meter-firefox';
import type { Share } from './own-share';
import { withScene, type Scene } from './stage';

/** Until page and extension have come to rest after loading, ms. */
export const settling = 3000;

/** What some time in a page has cost. */
export interface Life {
  /** ms of processor time in each second. */
  readonly rates: Costs;
  /** Bytes at the end. */
  readonly held: Costs;
}

const meters: Readonly<Record<BrowserKind, MeterOf>> = {
  chromium: chromiumMeter,
  firefox: firefoxMeter,
};

async function ratesOf(meter: Meter, act: () => Promise<void>): Promise<Costs> {
  const [before, started] = [await meter.spent(), performance.now()];
  await act();
  const [after, ended] = [await meter.spent(), performance.now()];
  const seconds = (ended - started) / 1000;
  return Object.fromEntries(
    Object.entries(after).map(([name, time]) => [name, (time - (before[name] ?? 0)) / seconds]),
  );
}

/** Lives in a page while `act` lasts. */
export async function live(driven: Driven, page: Page, act: () => Promise<void>): Promise<Life> {
  const meter = await meters[driven.kind](driven, page);
  const rates = await ratesOf(meter, act);
  return { rates, held: await meter.held() };
}

/** Lives the same with an extension that does nothing, and with us. */
export async function bothLives<T>(
  kind: BrowserKind,
  one: (scene: Scene, withUs: boolean) => Promise<T>,
): Promise<{ bare: T; ours: T }> {
  const nothing = await emptyExtension();
  const bare = await withScene(kind, (scene) => one(scene, false), nothing.folder).finally(() =>
    nothing.remove(),
  );
  return { bare, ours: await withScene(kind, (scene) => one(scene, true)) };
}

function compare(nameOf: (cost: string) => string, unit: string, ours: Costs, bare: Costs): void {
  for (const [name, unisono] of Object.entries(ours)) {
    // The frame is not there without us.
    const without = bare[name] ?? 0;
    print({
      figure: nameOf(name),
      unisono,
      bare: without,
      difference: unisono - without,
      unit,
      ...(without > 0 ? { ratio: without / unisono } : {}),
    });
  }
}

/** @param nameOf the name of the figure for one of the costs */
export function reportLives(nameOf: (cost: string) => string, ours: Life, bare: Life): void {
  compare(nameOf, 'ms/s', ours.rates, bare.rates);
  compare(nameOf, 'bytes', ours.held, bare.held);
}

export function reportShare(figure: string, share: Share, seconds: number): void {
  print({
    figure,
    unisono: share.ours / seconds,
    page: share.all / seconds,
    unit: 'ms/s',
    percent: (100 * share.ours) / share.all,
    percentOfTime: share.ours / seconds / 10,
  });
}
