import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import type { Use } from '@/utils/domain/use';
import { newTeamAt, temporaryFolder, type Team } from '../../endpoint/harness/team';
import { Field } from '../attacks/ground';
import { drawn, lotsOf } from '../attacks/lots';
import { askBackground } from '../harness/ask-background';
import type { Driven } from '../harness/browsers';
import { until } from '../harness/drive';
import { startProxy, type Proxy } from '../harness/proxy';
import { killerOf } from './kill-background';
import { moments, type Moment } from './moments';
import { setTrap } from './trap';
import { addFrame, recordUse } from './uses';

export interface KillTally {
  /** While a sync was under way, by moment. */
  readonly kills: Record<string, number>;
  /** Of them, how many had the connection that was held hang up: the others had it already. */
  severed: number;
  /** Rounds in which the moment did not come. */
  missed: number;
  /** Replies that the browser never got. */
  lost: number;
  made: number;
}

/** What everybody has at the end. */
export interface Counts {
  readonly made: number;
  readonly events: number;
  readonly uses: number;
  readonly browser: number;
  /** Ids that the endpoint has and nobody made, and the other way round. */
  readonly strange: number;
}

/** A browser that is a member of a team and whose background does not live long. */
export class Kills {
  readonly tally: KillTally = { kills: {}, severed: 0, missed: 0, lost: 0, made: 0 };
  private readonly made = new Set<string>();
  private readonly lots = lotsOf(20_261_129);
  private version = 1;

  private constructor(
    private readonly team: Team,
    private readonly proxy: Proxy,
    private readonly field: Field,
    private readonly killBackground: () => Promise<void>,
    private readonly page: Page,
    private readonly removeFolder: () => void,
  ) {}

  static async begin(driven: Driven): Promise<Kills> {
    const { folder, remove } = temporaryFolder();
    const team = await newTeamAt({ folder });
    const proxy = await startProxy(() => team.running.url);
    const field = new Field(team);
    await field.publish();
    const page = await driven.extensionPage('options.html');
    const link = await team.running.linkFor(team.keys.team, 'agent');
    const data = { link: link.replace(team.running.url, proxy.url), shares: true };
    const joined = await askBackground(page, 'team/join', data);
    if (!joined.ok) throw new Error(`not joined: ${joined.error}`);
    await addFrame(page);
    const kill = await killerOf(driven, page);
    return new Kills(team, proxy, field, kill, page, remove);
  }

  /** So many kills while a sync is under way, each with uses made before. */
  async storm(kills: number): Promise<void> {
    for (let done = 0, tries = 0; done < kills && tries < 2 * kills; tries += 1) {
      if (await this.kill(drawn(moments, this.lots))) done += 1;
    }
  }

  private async use(): Promise<void> {
    const use: Use = {
      id: randomUUID(),
      answer: drawn(['cobertura-wifi', 'acuerdo-equipos'], this.lots),
      version: 1,
      host: drawn(['whatsapp', 'gmail', 'messenger'], this.lots),
      day: new Date().toISOString().slice(0, 10),
      way: 'suggestion',
      rank: 1 + this.lots(5),
    };
    if (!(await recordUse(this.page, use))) throw new Error('a use was not counted');
    this.made.add(use.id);
    this.tally.made = this.made.size;
  }

  /** @returns whether the moment came */
  private async kill(moment: Moment): Promise<boolean> {
    const { tally, lots, proxy } = this;
    for (let many = 1 + lots(3); many > 0; many -= 1) await this.use();
    if (moment.needsRelease) this.version = await this.field.publish();
    const trap = setTrap(proxy, moment, {
      isPassed: lots(2) === 0,
      isLost: ({ path }) => {
        const isLost = path === '/v1/events' && lots(20) === 0;
        if (isLost) tally.lost += 1;
        return isLost;
      },
    });
    const sync = askBackground(this.page, 'team/sync').then(
      () => 'ended' as const,
      () => 'ended' as const,
    );
    const came = await Promise.race([trap.sprung.then(() => 'came' as const), sync]);
    // A use may be on its way at that very moment.
    const last = lots(4) === 0 ? this.use() : Promise.resolve();
    await this.killBackground();
    if (came === 'came' && moment.when !== 'heard') {
      await until(trap.isSevered, 'the connection to be gone', 2_000).then(
        () => (tally.severed += 1),
        () => undefined,
      );
    }
    trap.release();
    await last;
    if (came === 'came') tally.kills[moment.name] = (tally.kills[moment.name] ?? 0) + 1;
    else tally.missed += 1;
    return came === 'came';
  }

  /** Once nothing kills any more and all is told. Throws where that is never. */
  async counts(): Promise<Counts> {
    this.proxy.interfere = undefined;
    this.proxy.handOn = undefined;
    const isDone = async () => {
      const status = await askBackground(this.page, 'team/sync');
      return status?.unsent === 0 && status.release === this.version && !status.trouble;
    };
    await until(isDone, 'all to be told', 20_000);
    const { store } = this.team.running;
    const [row] = await store.query<{ uses: number }>(
      'select coalesce(sum(uses), 0)::integer as uses from daily',
    );
    const ids = (await store.query<{ id: string }>('select id::text from event')).map(
      ({ id }) => id,
    );
    const kept = await askBackground(this.page, 'uses/export');
    const both = ids.filter((id) => this.made.has(id)).length;
    return {
      made: this.made.size,
      events: ids.length,
      uses: row?.uses ?? 0,
      browser: kept.length,
      strange: ids.length - both + (this.made.size - both),
    };
  }

  /** Number of the release that the browser is to have. */
  get release(): number {
    return this.version;
  }

  async end(): Promise<void> {
    await this.page.close();
    await this.proxy.close();
    await this.team.running.stop();
    this.removeFolder();
  }
}
