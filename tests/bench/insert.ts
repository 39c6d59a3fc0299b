import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { frameFocused, frameOf, press, until } from '../e2e/harness/drive';
import type { BrowserKind } from '../e2e/harness/find-browser';
import { resultOf } from './begun';
import { middle, skewOf, type Skew } from './clocks';
import { against, goal, least, median, print, statistics } from './figure';
import { hostsOf, type BenchHost } from './hosts';
import { samples, type Sample } from './library';
import type { BenchOptions } from './options';
import { converse, selected, withScene, type Scene } from './stage';

/** Rounds that are done first and not counted. */
const warmUp = 3;
/** What is inserted, and how many messages the customer has written before. */
const cases = [
  ...samples.map((sample) => ({ sample, long: false })),
  ...samples.slice(0, 1).map((sample) => ({ sample, long: true })),
];
/** Longer than our script lets a changed page rest before it looks, ms. */
const calm = 250;
const goals = { p95: 33, medianOverBare: 5 };

/** Times of one insertion, ms since 1970, each by the clock of where it was taken. */
interface Times {
  /** The `Enter` came into being, and the frame heard it. */
  readonly pressed: number;
  readonly heard: number;
  /** The editor was handed the text; absent where the page is not told. */
  readonly handed: number | undefined;
  /** The editor held the text. */
  readonly arrived: number;
}

async function noteEnter(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    addEventListener(
      'keydown',
      (event) => {
        if (!event.isTrusted || event.key !== 'Enter') return;
        const { timeOrigin } = performance;
        const heard = timeOrigin + performance.now();
        window.bench = { pressed: timeOrigin + event.timeStamp, heard };
      },
      { capture: true },
    );
  });
}

async function noteHanded(page: Page): Promise<void> {
  await page.evaluate(() => {
    addEventListener(
      'beforeinput',
      (event) => {
        if (event.isTrusted || event.inputType !== 'insertReplacementText') return;
        window.bench = { handed: performance.timeOrigin + performance.now() };
      },
      { capture: true },
    );
  });
}

/** Where the insertions are made. */
interface Place {
  readonly host: BenchHost;
  readonly page: Page;
  readonly frame: Frame;
}

async function byPicker({ host, page, frame }: Place, sample: Sample): Promise<Times> {
  await host.reset(page, '', 0);
  await wait(calm);
  await press(page, 'Control+Space');
  await frameFocused(frame);
  await until(async () => (await selected(frame)).includes(sample.title), 'the answer').catch(
    async (cause: unknown) => {
      const shown = await frame.evaluate(() => document.body.innerText);
      throw new Error(`the picker shows ${JSON.stringify(shown)}`, { cause });
    },
  );
  // A person reads; by chance, so that no frame of the display is favoured.
  await wait(calm / 2 + Math.random() * 50);
  const arriving = await host.arrival(page, host.content(sample).text);
  await press(page, 'Enter');
  const arrived = await resultOf(arriving);
  const { pressed = NaN, heard = NaN } = (await frame.evaluate(() => window.bench)) ?? {};
  const { handed } = (await page.evaluate(() => window.bench)) ?? {};
  return { pressed, heard, handed, arrived };
}

async function bare({ host, page }: Place, sample: Sample): Promise<number> {
  await host.reset(page, '', 0);
  await wait(calm);
  return host.bare(page, host.content(sample));
}

async function measure(place: Place, sample: Sample, rounds: number) {
  const ours: Times[] = [];
  const bares: number[] = [];
  for (let round = -warmUp; round < rounds; round += 1) {
    const times = await byPicker(place, sample);
    const alone = await bare(place, sample);
    if (round < 0) continue;
    ours.push(times);
    bares.push(alone);
  }
  return { ours, bares };
}

/** The parts of the way; the frame's clock is `skew` behind the page's. */
function partsOf(ours: readonly Times[], skew: number): Record<string, number> {
  const medianOf = (part: (times: Times) => number) => median(ours.map(part));
  const keyToFrame = medianOf(({ pressed, heard }) => heard - pressed);
  if (ours.some(({ handed }) => handed === undefined))
    return { keyToFrame, frameToText: medianOf(({ heard, arrived }) => arrived - heard - skew) };
  return {
    keyToFrame,
    frameToEditor: medianOf(({ heard, handed = NaN }) => handed - heard - skew),
    editor: medianOf(({ handed = NaN, arrived }) => arrived - handed),
  };
}

function report(
  kind: BrowserKind,
  name: string,
  { ours, bares }: Awaited<ReturnType<typeof measure>>,
  skew: { value: number; error: number },
): void {
  const taken = ours.map(({ pressed, arrived }) => arrived - pressed - skew.value);
  for (const { name: statistic, of } of [...statistics, least]) {
    const [unisono, limit] = [of(taken), of(bares)];
    const most = statistic === 'p95' ? goals.p95 : limit + goals.medianOverBare;
    print({
      figure: `insert ${name}, ${kind}, ${statistic}`,
      unisono,
      bare: limit,
      difference: unisono - limit,
      unit: 'ms',
      ...against(unisono, limit),
      ...goal(unisono, most),
    });
  }
  print({
    figure: `insert ${name}, ${kind}, medians of its parts`,
    ...partsOf(ours, skew.value),
    clockError: skew.error,
    unit: 'ms',
  });
}

async function insertIn(
  { chat }: Scene,
  host: BenchHost,
  { sample, long }: (typeof cases)[number],
  { rounds, messages }: BenchOptions,
): Promise<{ measured: Awaited<ReturnType<typeof measure>>; skew: Skew }> {
  const page = await chat(host);
  await converse(host, page, long ? messages : 1, sample.message);
  const frame = await frameOf(page);
  await noteEnter(frame);
  await noteHanded(page);
  const skew = await skewOf(page, frame);
  const measured = await measure({ host, page, frame }, sample, rounds);
  await page.close();
  return { measured, skew };
}

/** From `Enter` in the picker to the text in the editor's state, beside the bare insertion. */
export async function insertBench(options: BenchOptions): Promise<void> {
  for (const kind of options.kinds) {
    await withScene(kind, async (scene) => {
      for (const host of hostsOf(options.hosts)) {
        for (const one of cases) {
          const { measured, skew } = await insertIn(scene, host, one, options);
          const messages = one.long ? `, ${options.messages} messages` : '';
          report(kind, `${one.sample.name}${messages}, ${host.id}`, measured, middle(skew));
        }
      }
    });
  }
}
