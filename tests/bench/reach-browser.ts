import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { askBackground } from '../e2e/harness/ask-background';
import type { Driven } from '../e2e/harness/browsers';
import { addFrame, recordUse } from '../e2e/kills/uses';
import type { Team } from '../endpoint/harness/team';
import type { Reached } from './reach-client';

async function hasInPage(page: Page, version: number): Promise<number> {
  return page.evaluate(async (wanted) => {
    const { runtime } = window.browser ?? window.chrome;
    // Two minutes and a half: longer than any alarm.
    for (let n = 0; n < 3_000; n += 1) {
      const reply = await runtime.sendMessage({ name: 'library/summary', data: null });
      const { value } = reply as { value?: { version: number; source: string } };
      if (value?.source === 'team' && value.version === wanted) return Date.now();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`version ${wanted} did not come`);
  }, version);
}

/** A real browser, a member of the team from now on. */
export class BrowserClient implements Reached {
  private constructor(
    readonly name: string,
    private readonly page: Page,
    private readonly team: Team,
  ) {}

  static async open(driven: Driven, team: Team): Promise<BrowserClient> {
    const page = await driven.extensionPage('options.html');
    await addFrame(page);
    return new BrowserClient(driven.kind, page, team);
  }

  /** @returns ms that joining took, the first library in use and all */
  async join(): Promise<number> {
    const link = await this.team.running.linkFor(this.team.keys.team, 'agent');
    const started = performance.now();
    const joined = await askBackground(this.page, 'team/join', { link, shares: true });
    if (!joined.ok) throw new Error(`not joined: ${joined.error}`);
    return performance.now() - started;
  }

  async leave(): Promise<void> {
    await askBackground(this.page, 'team/leave');
  }

  /** @returns ms that a look took */
  async sync(): Promise<number> {
    const started = performance.now();
    await askBackground(this.page, 'team/sync');
    return performance.now() - started;
  }

  async use(): Promise<void> {
    await recordUse(this.page, {
      id: randomUUID(),
      answer: 'a1',
      version: 1,
      host: 'whatsapp',
      day: new Date().toISOString().slice(0, 10),
      way: 'suggestion',
      rank: 1,
    });
  }

  has(version: number): Promise<number> {
    return hasInPage(this.page, version);
  }
}
