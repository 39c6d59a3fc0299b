import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import type { Driven } from '../e2e/harness/browsers';
import { inFirefoxItself } from '../e2e/harness/firefox-system';
import type { Costs, Meter } from './costs';

/** As much of Firefox's own account of its processes as we read; times in ns, memory in bytes. */
interface ProcessInfo {
  readonly pid: number;
  readonly type: string;
  /** Addresses of the documents in it. */
  readonly documents: readonly string[];
  readonly cpuTime: number;
  readonly memory: number;
  readonly threads: readonly { readonly tid: number; readonly cpuTime: number }[];
}

async function processes(browser: Browser): Promise<ProcessInfo[]> {
  // By name: what else Firefox tells of a process cannot be made JSON.
  const asked = `ChromeUtils.requestProcInfo().then((all) => JSON.stringify(
    [all, ...all.children].map(({ pid, type, windows, cpuTime, memory, threads }) => ({
      pid, type, cpuTime, memory,
      documents: (windows ?? []).map(({ documentURI }) => documentURI?.spec ?? ''),
      threads: threads.map(({ tid, cpuTime }) => ({ tid, cpuTime })),
    }))))`;
  return JSON.parse(String(await inFirefoxItself(browser, asked))) as ProcessInfo[];
}

/**
 * The process of the page, that of the extension's background, and all others. The driver has
 * Firefox keep sites together, so that our frame is in the process of the page.
 */
function nameOf({ type, documents }: ProcessInfo, site: string): string {
  if (documents.some((address) => address.startsWith(`${site}/`))) return 'page';
  return type === 'extension' ? 'extension' : 'other processes';
}

function summed(all: readonly ProcessInfo[], value: (one: ProcessInfo) => Costs): Costs {
  const sums: Record<string, number> = {};
  for (const one of all) {
    for (const [name, part] of Object.entries(value(one))) sums[name] = (sums[name] ?? 0) + part;
  }
  return sums;
}

function timesOf(process: ProcessInfo, site: string): Costs {
  const name = nameOf(process, site);
  // On Linux the first thread has the number of its process; in a page's process it runs the page.
  const main = process.threads.find(({ tid }) => tid === process.pid);
  const ms = (time: number) => time / 1e6;
  return {
    [`processor time, ${name}`]: ms(process.cpuTime),
    ...(main && name !== 'other processes' ? { [`main thread, ${name}`]: ms(main.cpuTime) } : {}),
  };
}

/** What can be had of Firefox: processor time of processes and main threads, memory of processes. */
export function firefoxMeter({ browser }: Driven, page: Page): Promise<Meter> {
  const site = new URL(page.url()).origin;
  return Promise.resolve({
    spent: async () => summed(await processes(browser), (one) => timesOf(one, site)),
    held: async () => {
      // As the button of about:memory does it, in every process.
      await inFirefoxItself(browser, `Services.obs.notifyObservers(null, 'child-mmu-request')`);
      await wait(2000);
      return summed(await processes(browser), (one) => ({
        [`memory, ${nameOf(one, site)}`]: one.memory,
      }));
    },
  });
}
