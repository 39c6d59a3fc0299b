import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { frameFocused, frameOf, press, until } from '../e2e/harness/drive';
import { resultOf, type Begun } from './begun';
import { middle, skewOf } from './clocks';
import { against, goal, least, print, statistics } from './figure';
import { hostsOf, type BenchHost } from './hosts';
import { samples } from './library';
import type { BenchOptions } from './options';
import { converse, withScene, type Scene } from './stage';

const warmUp = 3;
/** Longer than our script lets a changed page rest before it looks, ms. */
const calm = 250;
/** Higher than the hint, lower than any picker, CSS pixels. */
const picker = 100;

/** One way in which a picker is opened. */
interface Opening {
  readonly name: string;
  /** What is in the compose box. */
  readonly typed: string;
  readonly backgroundStopped: boolean;
  /** The customer writes right before the key is pressed, so that the answers must be fetched. */
  readonly newMessage: boolean;
  /** Many messages in the conversation instead of few. */
  readonly long: boolean;
  readonly rounds: (asked: number) => number;
  /** Of p95, ms; absent where none is set. */
  readonly most?: number;
}

const few = (asked: number) => Math.max(3, Math.round(asked * 0.3));
const warm = { typed: '', backgroundStopped: false, newMessage: false, long: false };

const openings: readonly Opening[] = [
  { ...warm, name: 'warm', rounds: (asked) => asked, most: 60 },
  { ...warm, name: 'warm, box not empty', typed: 'Buenas', rounds: (asked) => asked, most: 60 },
  { ...warm, name: 'warm, long conversation', long: true, rounds: (asked) => asked, most: 60 },
  { ...warm, name: 'warm, message just in', newMessage: true, rounds: (asked) => asked },
  { ...warm, name: 'background stopped', backgroundStopped: true, rounds: few, most: 200 },
  {
    ...warm,
    name: 'background stopped, message just in',
    backgroundStopped: true,
    newMessage: true,
    rounds: few,
    most: 200,
  },
];

/** ms since the key came into being. */
interface Times {
  /** The limit: the second frame of the display after a key that nobody does anything about. */
  readonly bare: number;
  /** The rows are there and the frame has the picker's place: nothing can be seen earlier. */
  readonly ready: number;
  /** Frame and page have both begun the frame after the one that showed it: it is seen by now. */
  readonly seen: number;
}

/** ms since 1970, each by the clock of where it was taken. */
interface Moments {
  readonly ready: number;
  readonly seen: number;
}

/** When the frame has rows, and again two frames of the display later. */
function rowsIn(frame: Frame): Promise<Begun<Moments>> {
  return frame.evaluateHandle((least) => {
    const result = (async () => {
      await new Promise<void>((resolve) => {
        new MutationObserver((_changes, observer) => {
          if (!document.querySelector('[role="option"]')) return;
          observer.disconnect();
          resolve();
        }).observe(document.body, { childList: true, subtree: true });
      });
      const ready = performance.timeOrigin + performance.now();
      for (;;) {
        const row = document.querySelector('[role="option"]')?.getBoundingClientRect();
        if (innerHeight >= least && row && row.height > 0 && row.bottom <= innerHeight) break;
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return { ready, seen: performance.timeOrigin + performance.now() };
    })();
    return { result };
  }, picker);
}

/** The same of our element in the page, visible and as high as a picker. */
function placeIn(page: Page): Promise<Begun<Moments>> {
  return page.evaluateHandle((least) => {
    const ours = [...document.documentElement.children].find(({ localName }) =>
      /^u-[0-9a-f]{8}$/.test(localName),
    );
    if (!(ours instanceof HTMLElement)) throw new Error('our element is not in the page');
    const result = (async () => {
      await new Promise<void>((resolve) => {
        new MutationObserver((_changes, observer) => {
          const { visibility, height } = ours.style;
          if (visibility !== 'visible' || Number.parseFloat(height) < least) return;
          observer.disconnect();
          resolve();
        }).observe(ours, { attributes: true });
      });
      const ready = performance.timeOrigin + performance.now();
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return { ready, seen: performance.timeOrigin + performance.now() };
    })();
    return { result };
  }, picker);
}

/** Two frames of the display after `Shift`, which our script passes by. */
async function twoFrames(page: Page): Promise<number> {
  const shown = await page.evaluateHandle(() => {
    const result = (async () => {
      const pressed = await new Promise<number>((resolve) => {
        addEventListener('keydown', ({ timeStamp }) => resolve(timeStamp), { once: true });
      });
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return performance.now() - pressed;
    })();
    return { result };
  });
  await press(page, 'Shift');
  return resultOf(shown);
}

/** Where the picker is opened. */
interface Place {
  readonly scene: Scene;
  readonly host: BenchHost;
  readonly page: Page;
  readonly frame: Frame;
  /** What must be added to the frame's time to have the page's, ms. */
  readonly skew: number;
}

async function once(place: Place, opening: Opening, round: number): Promise<Times> {
  const { scene, host, page, frame, skew } = place;
  await host.reset(page, opening.typed, opening.typed.length);
  await wait(calm + Math.random() * 50);
  const [rows, placed] = [await rowsIn(frame), await placeIn(page)];
  if (opening.backgroundStopped) await scene.driven.stopBackground();
  const message = samples[round & 1]?.message ?? '';
  if (opening.newMessage) await host.receive(page, message);
  await press(page, 'Control+Space');
  const [inFrame, inPage] = await Promise.all([resultOf(rows), resultOf(placed)]);
  const { pressed = NaN } = (await page.evaluate(() => window.bench)) ?? {};
  await frameFocused(frame);
  await press(page, 'Escape');
  await until(async () => !(await frame.$('[role="combobox"]')), 'the picker to close');
  await wait(calm);
  return {
    bare: await twoFrames(page),
    ready: Math.max(inFrame.ready + skew, inPage.ready) - pressed,
    seen: Math.max(inFrame.seen + skew, inPage.seen) - pressed,
  };
}

function report(where: string, { name, most }: Opening, all: Times[], error: number): void {
  const valuesOf = (part: keyof Times) => all.map((times) => times[part]);
  for (const { name: statistic, of } of [...statistics, least]) {
    const [unisono, bare] = [of(valuesOf('seen')), of(valuesOf('bare'))];
    print({
      figure: `open ${name}, ${where}, ${statistic}`,
      unisono,
      notBefore: of(valuesOf('ready')),
      bare,
      clockError: error,
      times: all.length,
      unit: 'ms',
      ...against(unisono, bare),
      ...(most === undefined || statistic !== 'p95' ? {} : goal(unisono, most)),
    });
  }
}

async function openIn(
  scene: Scene,
  host: BenchHost,
  opening: Opening,
  { rounds, messages }: BenchOptions,
): Promise<{ all: Times[]; error: number }> {
  const page = await scene.chat(host);
  await converse(host, page, opening.long ? messages : 1, samples[0]?.message ?? '');
  const frame = await frameOf(page);
  await until(() => frame.$('.hint-take'), 'the hint', 30_000);
  const { value: skew, error } = middle(await skewOf(page, frame));
  const all: Times[] = [];
  const last = opening.rounds(rounds);
  for (let round = -warmUp; round < last; round += 1) {
    const times = await once({ scene, host, page, frame, skew }, opening, round);
    if (round >= 0) all.push(times);
  }
  await page.close();
  return { all, error };
}

/** From `Ctrl+Space` in the compose box until the suggestions are seen. */
export async function openBench(options: BenchOptions): Promise<void> {
  for (const kind of options.kinds) {
    await withScene(kind, async (scene) => {
      for (const host of hostsOf(options.hosts)) {
        for (const opening of openings) {
          const { all, error } = await openIn(scene, host, opening, options);
          report(`${host.id}, ${kind}`, opening, all, error);
        }
      }
    });
  }
}
