import type { Frame, Page } from 'puppeteer-core';

/** What must be added to the frame's time to have the page's: it lies between the two, ms. */
export interface Skew {
  readonly low: number;
  readonly high: number;
}

/** Browsers round their clocks to this, ms: Chromium does, Firefox is told here to be finer. */
const grain = 0.1;

/** The best single value, and how far off it may be; rounding alone can turn the bounds around. */
export function middle({ low, high }: Skew): { value: number; error: number } {
  return { value: (low + high) / 2, error: Math.max(0, high - low) / 2 + grain };
}

async function answerPings(page: Page): Promise<void> {
  await page.evaluate(() => {
    addEventListener('message', ({ data, ports: [port] }) => {
      if (data !== 'bench-clock' || !port) return;
      port.onmessage = () => port.postMessage(performance.timeOrigin + performance.now());
    });
  });
}

/**
 * Frame and page are two processes, and each reckons the time of day on its own. The page's answer
 * was given between ping and reply, so that each round gives a lower and an upper bound.
 */
export async function skewOf(page: Page, frame: Frame, pings = 300): Promise<Skew> {
  await answerPings(page);
  return frame.evaluate(async (count) => {
    const { port1, port2 } = new MessageChannel();
    parent.postMessage('bench-clock', '*', [port2]);
    let [low, high] = [-Infinity, Infinity];
    for (let ping = 0; ping < count; ping += 1) {
      const sent = performance.timeOrigin + performance.now();
      const theirs = await new Promise<number>((resolve) => {
        port1.onmessage = ({ data }) => resolve(data as number);
        port1.postMessage(ping);
      });
      const back = performance.timeOrigin + performance.now();
      [low, high] = [Math.max(low, theirs - back), Math.min(high, theirs - sent)];
    }
    port1.close();
    return { low, high };
  }, pings);
}
