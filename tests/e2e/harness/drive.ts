import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, KeyInput, Page } from 'puppeteer-core';
import type { PageApi } from '../pages/whatsapp/page-api';

/** Asks until the answer is truthy and returns it; throws `waited for …` after `timeout` ms. */
export async function until<T>(
  ask: () => T | Promise<T>,
  what: string,
  timeout = 20_000,
): Promise<NonNullable<Exclude<T, false>>> {
  const end = performance.now() + timeout;
  let last: unknown;
  do {
    try {
      const answer = await ask();
      if (answer) return answer as NonNullable<Exclude<T, false>>;
    } catch (error) {
      last = error;
    }
    await wait(10);
  } while (performance.now() < end);
  throw new Error(`waited ${timeout} ms for ${what}`, { cause: last });
}

/** Real keys, one after the other as fast as the driver goes, to whatever has the focus. */
export async function typeKeys(page: Page, text: string, delay = 0): Promise<void> {
  await page.keyboard.type(text, { delay });
}

/** A key or a chord: `Enter`, `Control+Space`, `Control+Shift+Z`. */
export async function press(page: Page, chord: string): Promise<void> {
  // Firefox's driver knows the space bar by its character only.
  const keys = chord.split('+').map((key) => (key === 'Space' ? ' ' : key) as KeyInput);
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.reverse()) await page.keyboard.up(key);
}

/** A real click on the nth conversation of the list, from 0. */
export async function clickChat(page: Page, index: number): Promise<void> {
  const rows = await page.$$('#pane-side [role="row"]');
  const row = rows[index];
  if (!row) throw new Error(`there is no conversation ${index}`);
  await row.click();
}

export type Box = 'compose' | 'search' | 'filter' | 'edit';

/** A real click into a box of the page; all but `compose` need `decoys=1`. */
export async function clickBox(page: Page, box: Box = 'compose'): Promise<void> {
  const compose = '#main footer [contenteditable="true"]';
  await page.click(box === 'compose' ? compose : `[data-decoy="${box}"]`);
}

type Lists = {
  [K in keyof PageApi]: PageApi[K] extends (...args: never) => unknown ? never : K;
}[keyof PageApi];
type Calls = Exclude<keyof PageApi, Lists>;

/** A value of `window.__page`: `await read(page, 'sends')`. */
export async function read<K extends Lists>(page: Page, name: K): Promise<PageApi[K]> {
  return (await page.evaluate((key) => window.__page[key], name)) as PageApi[K];
}

/** Calls a function of `window.__page`: `await call(page, 'reset', 'hola', 4)`. */
export async function call<K extends Calls>(
  page: Page,
  name: K,
  ...args: Parameters<PageApi[K]>
): Promise<Awaited<ReturnType<PageApi[K]>>> {
  const result: unknown = await page.evaluate(
    (key, given) => (window.__page[key] as (...all: unknown[]) => unknown)(...given),
    name,
    args as unknown[],
  );
  return result as Awaited<ReturnType<PageApi[K]>>;
}

/** Empty until the frame has loaded. */
async function addressOf(frame: Frame): Promise<string> {
  // Firefox's driver calls every frame of an extension about:blank; the frame itself knows better.
  return frame
    .evaluate(() => (document.readyState === 'complete' ? location.href : ''))
    .catch(() => '');
}

/** The extension's frame in the page, though it stands in a closed shadow root; waits for it. */
export async function frameOf(page: Page, file = 'picker.html', timeout = 5000): Promise<Frame> {
  return until(
    async () => {
      for (const frame of page.frames()) {
        if (frame === page.mainFrame()) continue;
        if ((await addressOf(frame)).includes(`/${file}`)) return frame;
      }
      return undefined;
    },
    `a frame with ${file}`,
    timeout,
  );
}

/** Who has the keyboard instead, for a failure to print. */
function focusIn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement, visibilityState } = document;
    const at = activeElement?.cloneNode() as Element | undefined;
    return `${visibilityState}, ${document.hasFocus() ? 'with' : 'without'} focus at ${at?.outerHTML ?? 'nothing'}`;
  });
}

/** Resolves when the frame has the keyboard. */
export async function frameFocused(frame: Frame): Promise<void> {
  const isFocused = () => frame.evaluate(() => document.hasFocus());
  await until(isFocused, 'the frame to have focus').catch(async (cause: unknown) => {
    throw new Error(`the page is ${await focusIn(frame.page())}`, { cause });
  });
}

/**
 * Resolves when what is in the frame has been drawn where it stands: a click goes by what is seen, and
 * the browser learns the place of a frame with the next picture.
 */
export async function drawn(frame: Frame): Promise<void> {
  for (const one of [frame.page().mainFrame(), frame]) {
    await one.evaluate(
      () =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
        }),
    );
  }
}

/** Writes what the page looks like now, the extension's frame included, as PNG. */
export async function screenshot(page: Page, file: `${string}.png`): Promise<void> {
  await page.screenshot({ path: file });
}
