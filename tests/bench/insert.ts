import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { call, frameFocused, frameOf, press, until } from '../e2e/harness/drive';
import type { BrowserKind } from '../e2e/harness/find-browser';
import { middle, skewOf } from './clocks';
import { against, goal, median, print, statistics } from './figure';
import { samples, type Sample } from './library';
import type { BenchOptions } from './options';
import { converse, selected, withScene } from './stage';

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
  /** The editor was handed the text, and its state held it. */
  readonly handed: number;
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

/** Resolves with the time at which the editor's own state held the text; ask before it happens. */
function arrival(page: Page, text: string): Promise<number> {
  return page.evaluate((wanted) => {
    interface Lexical {
      registerUpdateListener(listener: () => void): () => void;
    }
    const box = document.querySelector<HTMLElement & { __lexicalEditor?: Lexical }>(
      '#main footer [contenteditable="true"]',
    );
    const editor = box?.__lexicalEditor;
    if (!editor) throw new Error('the compose box is none of Lexical');
    return new Promise<number>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('the text did not arrive')), 5000);
      const stop = editor.registerUpdateListener(() => {
        if (!window.__page.state().includes(wanted)) return;
        const arrived = performance.timeOrigin + performance.now();
        clearTimeout(late);
        stop();
        resolve(arrived);
      });
    });
  }, text);
}

async function byPicker(page: Page, frame: Frame, sample: Sample): Promise<Times> {
  await call(page, 'reset', '', 0);
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
  const arriving = arrival(page, sample.text);
  await wait(20);
  await press(page, 'Enter');
  const arrived = await arriving;
  const { pressed = NaN, heard = NaN } = (await frame.evaluate(() => window.bench)) ?? {};
  const { handed = NaN } = (await page.evaluate(() => window.bench)) ?? {};
  return { pressed, heard, handed, arrived };
}

async function bare(page: Page, { text }: Sample): Promise<number> {
  await call(page, 'reset', '', 0);
  await wait(calm);
  return call(page, 'bareInsert', text);
}

async function measure(page: Page, frame: Frame, sample: Sample, rounds: number) {
  const ours: Times[] = [];
  const bares: number[] = [];
  for (let round = -warmUp; round < rounds; round += 1) {
    const times = await byPicker(page, frame, sample);
    const alone = await bare(page, sample);
    if (round < 0) continue;
    ours.push(times);
    bares.push(alone);
  }
  return { ours, bares };
}

function report(
  kind: BrowserKind,
  name: string,
  { ours, bares }: Awaited<ReturnType<typeof measure>>,
  skew: { value: number; error: number },
): void {
  const taken = ours.map(({ pressed, arrived }) => arrived - pressed - skew.value);
  for (const { name: statistic, of } of statistics) {
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
    keyToFrame: median(ours.map(({ pressed, heard }) => heard - pressed)),
    frameToEditor: median(ours.map(({ heard, handed }) => handed - heard - skew.value)),
    editor: median(ours.map(({ handed, arrived }) => arrived - handed)),
    clockError: skew.error,
    unit: 'ms',
  });
}

/** From `Enter` in the picker to the text in the editor's state, beside the bare insertion. */
export async function insertBench({ kinds, rounds, messages }: BenchOptions): Promise<void> {
  for (const kind of kinds) {
    await withScene(kind, async ({ chat }) => {
      for (const { sample, long } of cases) {
        const page = await chat();
        await converse(page, long ? messages : 1, sample.message);
        const frame = await frameOf(page);
        await noteEnter(frame);
        await noteHanded(page);
        const before = await skewOf(page, frame);
        const measured = await measure(page, frame, sample, rounds);
        const after = await skewOf(page, frame);
        print({
          figure: `clock of the page minus the frame's, ${kind}`,
          before,
          after,
          unit: 'ms',
        });
        report(
          kind,
          long ? `${sample.name}, ${messages} messages` : sample.name,
          measured,
          middle(before),
        );
        await page.close();
      }
    });
  }
}
