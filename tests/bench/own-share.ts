import { setTimeout as wait } from 'node:timers/promises';
import type { Page, Protocol } from 'puppeteer-core';

/** ms of the page's main thread that were spent in scripts: by us, with all that we called, and by all. */
export interface Share {
  readonly ours: number;
  readonly all: number;
}

type Node = Protocol.Profiler.ProfileNode;

const notScript = new Set(['(idle)', '(root)', '(program)']);

/** Which nodes of the profile stand in one of our scripts, or were called from there. */
function oursAmong(nodes: readonly Node[]): Set<number> {
  const ours = new Set<number>();
  // A parent stands before its children.
  for (const { id, callFrame, children = [] } of nodes) {
    if (callFrame.url.startsWith('chrome-extension:')) ours.add(id);
    if (ours.has(id)) for (const child of children) ours.add(child);
  }
  return ours;
}

/** Samples Chromium's main thread for so many seconds. */
export async function profiled(page: Page, seconds: number): Promise<Share> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  await wait(seconds * 1000);
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  const { nodes, samples = [], timeDeltas = [] } = profile;
  const ours = oursAmong(nodes);
  const names = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.functionName]));
  const share = { ours: 0, all: 0 };
  for (const [place, id] of samples.entries()) {
    // A delta is the time since the sample before; it belongs to that one.
    const ms = (timeDeltas[place + 1] ?? 0) / 1000;
    if (notScript.has(names.get(id) ?? '')) continue;
    share.all += ms;
    if (ours.has(id)) share.ours += ms;
  }
  return share;
}
