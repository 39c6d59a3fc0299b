import type { CDPSession, Frame, Page } from 'puppeteer-core';
import type { Driven } from '../e2e/harness/browsers';
import type { Costs, Meter } from './costs';

const tasks = ['TaskDuration', 'ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'] as const;

type Metrics = ReadonlyMap<string, number>;

/** The frame of an extension lives in a process of its own; puppeteer keeps that session to itself. */
function sessionOf(frame: Frame): CDPSession {
  const { client } = frame as unknown as { client?: CDPSession };
  if (typeof client?.send !== 'function')
    throw new Error('puppeteer no longer has frame.client: update meter-chromium.ts');
  return client;
}

async function metricsOf(session: CDPSession): Promise<Metrics> {
  const { metrics } = await session.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

async function heapOf(session: CDPSession): Promise<number> {
  // Twice: what the first round lets go of is garbage only then.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await metricsOf(session)).get('JSHeapUsedSize') ?? NaN;
}

/** Processor time by kind of process; both extension and page are renderers. */
async function processTimes(driven: Driven): Promise<Costs> {
  const session = await driven.browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const times: Record<string, number> = {};
  for (const { type, cpuTime } of processInfo) {
    const kind = `processor time, ${type === 'renderer' ? 'renderers' : 'other processes'}`;
    times[kind] = (times[kind] ?? 0) + cpuTime * 1000;
  }
  return times;
}

/** Processor time, not time of day, so that a busy machine does not count. */
export async function chromiumMeter(driven: Driven, page: Page): Promise<Meter> {
  const ownFrame = page.frames().find((frame) => frame !== page.mainFrame());
  const main = await page.createCDPSession();
  const sessions = { page: main, ...(ownFrame ? { frame: sessionOf(ownFrame) } : {}) };
  for (const session of Object.values(sessions)) {
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  }
  return {
    spent: async () => {
      const costs: Record<string, number> = {};
      for (const [name, session] of Object.entries(sessions)) {
        const metrics = await metricsOf(session);
        for (const task of tasks) costs[`${task}, ${name}`] = (metrics.get(task) ?? NaN) * 1000;
      }
      return { ...costs, ...(await processTimes(driven)) };
    },
    held: async () => {
      const heaps: Record<string, number> = {};
      for (const [name, session] of Object.entries(sessions)) {
        heaps[`heap, ${name}`] = await heapOf(session);
      }
      return heaps;
    },
  };
}
