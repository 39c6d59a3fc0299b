import type { Page } from 'puppeteer-core';
import type { LibrarySummary } from '@/utils/messaging/protocol';
import type { TeamStatus } from '@/utils/domain/team-status';
import { newTeamAt, temporaryFolder, type Team } from '../../endpoint/harness/team';
import { askBackground } from '../harness/ask-background';
import type { Driven } from '../harness/browsers';
import { startProxy, type Passing, type Proxy } from '../harness/proxy';
import type { Attack, Content, Scene } from './attack';
import { attacks } from './attacks';
import { Field, type Ground } from './ground';
import { lotsOf } from './lots';

export interface Tally {
  tried: number;
  /** Of them, how many changed anything of what is in use. */
  accepted: number;
  /** Honest releases that were taken in between: what is refused is not refused for want of listening. */
  taken: number;
  /** One line for each try that ended otherwise than it should. */
  readonly wrong: string[];
}

interface Synced {
  readonly status: TeamStatus | undefined;
  readonly summary: LibrarySummary;
  readonly inUse: string;
}

interface Answered {
  readonly status?: { readonly ok: boolean; readonly value: TeamStatus | undefined };
  readonly summary?: { readonly ok: boolean; readonly value: LibrarySummary };
}

function serve({ response }: Passing, content: Content): void {
  // As the endpoint says itself; without it no browser would even look at the rest.
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-expose-headers', 'date, retry-after');
  if (typeof content === 'function') return content(response);
  if (content === undefined) response.writeHead(404);
  response.end(content);
}

/** The next release as a static host would serve it, but for what an attack does to it. */
function theatre(next: Ground['next'], scene: Scene): Proxy['interfere'] {
  return (passing) => {
    const [, path] = /^\/lib\/(.+)$/.exec(passing.path) ?? [];
    if (path === undefined) return false;
    const honest = path === 'manifest.json' ? JSON.stringify(next.signed) : next.files.get(path);
    if (!scene.has(path) && honest === undefined) return false;
    serve(passing, scene.has(path) ? scene.get(path) : honest);
    return true;
  };
}

/** A browser that is a member of a team, with an attacker between it and the endpoint. */
export class Siege {
  readonly tally: Tally = { tried: 0, accepted: 0, taken: 0, wrong: [] };
  private readonly lots = lotsOf(20_261_128);
  /** What the browser says of the library in use, word for word. */
  private inUse = '';

  private constructor(
    readonly team: Team,
    private readonly proxy: Proxy,
    private readonly field: Field,
    private readonly page: Page,
    private ground: Ground,
    private readonly removeFolder: () => void,
  ) {}

  /** A new team with two releases, joined by the browser. */
  static async begin({ extensionPage }: Driven): Promise<Siege> {
    const { folder, remove } = temporaryFolder();
    const team = await newTeamAt({ folder });
    const proxy = await startProxy(() => team.running.url);
    const field = new Field(team);
    await field.publish();
    await field.publish();
    const page = await extensionPage('options.html');
    const link = await team.running.linkFor(team.keys.team, 'agent');
    const data = { link: link.replace(team.running.url, proxy.url), shares: true };
    const joined = await askBackground(page, 'team/join', data);
    if (!joined.ok) throw new Error(`not joined: ${joined.error}`);
    const siege = new Siege(team, proxy, field, page, await field.ground(), remove);
    siege.inUse = (await siege.sync()).inUse;
    return siege;
  }

  /** Number of the release in use. */
  get version(): number {
    return this.ground.inUse.manifest.version;
  }

  /** Attacks in turns. Once one is taken, what follows would say nothing. */
  async storm(tries: number): Promise<void> {
    const possible = attacks.filter(({ isPossible = () => true }) => isPossible(this.ground));
    for (let n = 0; n < tries && this.tally.accepted === 0; n += 1) {
      const attack = possible[n % possible.length];
      if (attack) await this.attack(attack);
    }
  }

  async attack(attack: Attack): Promise<void> {
    const { ground, proxy, tally, lots } = this;
    const scene = await attack.scene(ground, lots);
    proxy.interfere = theatre(ground.next, scene);
    const { status, inUse: after } = await this.sync();
    proxy.interfere = undefined;
    const before = this.inUse;
    tally.tried += 1;
    const { release, trouble } = status ?? {};
    const isTaken = after !== before || release !== this.version;
    if (isTaken) tally.accepted += 1;
    if (isTaken || !attack.expects.includes(trouble)) {
      const what = isTaken ? `taken, ${before} became ${after}` : `says ${trouble}`;
      tally.wrong.push(`${tally.tried} ${attack.name}: ${what}`);
    }
  }

  /** The owner publishes, under new keys or the old ones, and the browser is to have it. */
  async publish(keys: 'new keys' | 'same keys'): Promise<void> {
    if (keys === 'new keys') await this.field.rotate();
    const version = await this.field.publish();
    const { status, summary, inUse } = await this.sync();
    this.ground = await this.field.ground();
    this.inUse = inUse;
    const used = summary.version;
    if (status?.release === version && used === version && !status.trouble) this.tally.taken += 1;
    else this.tally.wrong.push(`version ${version} not taken: ${JSON.stringify(status)}`);
  }

  /** As the options page does; the alarm is not to come in between with half of another attack. */
  private async sync(): Promise<Synced> {
    const said = await this.page.evaluate(async () => {
      const { alarms, runtime } = window.browser ?? window.chrome;
      await alarms.clear('sync');
      const status = await runtime.sendMessage({ name: 'team/sync', data: null });
      return {
        status,
        summary: await runtime.sendMessage({ name: 'library/summary', data: null }),
      };
    });
    const { status, summary } = said as Answered;
    if (!status?.ok || !summary?.ok) throw new Error(JSON.stringify(said));
    const { value } = summary;
    return { status: status.value, summary: value, inUse: JSON.stringify(value) };
  }

  async end(): Promise<void> {
    await this.page.close();
    await this.proxy.close();
    await this.team.running.stop();
    this.removeFolder();
  }
}
