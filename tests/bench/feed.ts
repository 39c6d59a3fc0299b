import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { builtExtension } from '@/entrypoints/commands/built-extension';
import { typeKeys } from '../e2e/harness/drive';
import type { BrowserKind } from '../e2e/harness/find-browser';
import { commentBox, feed, reportCounted } from './feed-counted';
import { against, goal, print } from './figure';
import { bothLives, live, reportLives, reportShare, settling, type Life } from './life';
import type { BenchOptions } from './options';
import { profiled } from './own-share';
import { withScene, type Scene } from './stage';

/** How often the page makes its post anew, and how often a letter is typed into a comment, ms. */
const rerender = 300;
const typing = 250;
const most = 4000;

async function settle({ open }: Scene): Promise<Page> {
  const page = await open(`${feed}?rerender=${rerender}`);
  await page.click(commentBox);
  await wait(settling);
  return page;
}

/** The agent comments without end, in a page that changes. */
async function comments(page: Page, minutes: number): Promise<void> {
  const end = performance.now() + minutes * 60_000;
  while (performance.now() < end) {
    await typeKeys(page, 'a');
    await wait(typing);
  }
}

async function feedLife(scene: Scene, minutes: number): Promise<Life> {
  const page = await settle(scene);
  return live(scene.driven, page, () => comments(page, minutes));
}

async function ownShare(minutes: number): Promise<void> {
  await withScene('chromium', async (scene) => {
    const page = await settle(scene);
    const seconds = Math.min(minutes, 1) * 60;
    const [share] = await Promise.all([profiled(page, seconds), comments(page, seconds / 60)]);
    reportShare('feed own share, profiled, chromium', share, seconds);
  });
}

function reportSize(kind: BrowserKind): void {
  const content = readFileSync(path.join(builtExtension(kind), 'facebook.js'));
  const gzip = gzipSync(content, { level: 9 }).length;
  const figure = `feed facebook.js, ${kind}`;
  print({
    figure,
    gzip,
    raw: content.length,
    unit: 'bytes',
    ...against(gzip, most),
    ...goal(gzip, most),
  });
}

/** What we are on pages of Facebook without a chat: what is run, made and changed there, and its cost. */
export async function feedBench({ kinds, hosts, rounds, minutes }: BenchOptions): Promise<void> {
  if (!hosts.includes('messenger')) return;
  for (const kind of kinds) {
    reportSize(kind);
    await reportCounted(kind, rounds);
    const { bare, ours } = await bothLives(kind, (scene) => feedLife(scene, minutes));
    reportLives((cost) => `feed ${cost}, ${kind}`, ours, bare);
    if (kind === 'chromium') await ownShare(minutes);
  }
}
