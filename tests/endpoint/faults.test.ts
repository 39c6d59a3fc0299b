import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { EventReply, type Event } from '@/utils/domain/event';
import { Check } from 'typebox/value';
import { openPGlite } from '../../server/store/pglite';
import { freePort, newCluster, postgresPrograms, type Cluster } from './harness/postgres';
import { event, temporaryFolder } from './harness/team';

const root = path.resolve(import.meta.dirname, '../..');

interface Ready {
  readonly url: string;
  readonly joinLink: string;
}

/** The endpoint as a process of its own, that can be killed. */
class Endpoint {
  private child: ChildProcess | undefined;

  constructor(
    private readonly folder: string,
    private readonly port: number,
    private readonly database?: string,
  ) {}

  /** @returns the line that it prints when it is ready */
  start(): Promise<Ready> {
    const command = path.join(root, 'entrypoints/commands/endpoint.ts');
    const key = path.join(this.folder, 'owner-key.json');
    const args = ['--port', String(this.port), '--data', this.folder, '--owner-key', key];
    const child = spawn(process.execPath, ['--import', 'tsx', command, ...args], {
      cwd: root,
      env: {
        ...process.env,
        TSX_TSCONFIG_PATH: path.join(root, 'tsconfig.commands.json'),
        ...(this.database ? { DATABASE_URL: this.database } : {}),
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    this.child = child;
    return new Promise((resolve, reject) => {
      child.stdout.once('data', (line: Buffer) => resolve(JSON.parse(line.toString()) as Ready));
      child.once('exit', (code) => reject(new Error(`the endpoint ended with ${code}`)));
    });
  }

  end(signal: NodeJS.Signals): Promise<number | null> {
    const { child } = this;
    if (!child) throw new Error('it was not started');
    return new Promise((resolve) => {
      child.once('exit', (code) => resolve(code));
      child.kill(signal);
    });
  }
}

/** An agent's browser: keeps what it was not told the fate of, and tells it again. */
class Agent {
  readonly outbox: Event[] = [];

  constructor(
    private readonly url: string,
    private readonly token: string,
    private readonly random: () => number,
  ) {}

  async tell(): Promise<void> {
    const events = this.outbox.slice(0, 50);
    if (events.length === 0) return;
    const reply = await fetch(`${this.url}/v1/events`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ sentAt: Date.now(), events }),
    }).catch(() => undefined);
    const said: unknown = await reply?.json().catch(() => undefined);
    // One reply in twenty never arrives.
    if (!Check(EventReply, said) || this.random() < 0.05) return;
    this.outbox.splice(0, events.length);
  }
}

function lots(): () => number {
  let state = 11;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

async function tokenFrom(url: string, link: string): Promise<string> {
  const reply = await fetch(`${url}/v1/join`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code: link.split('.').at(-1) }),
  });
  return ((await reply.json()) as { token: string }).token;
}

async function inTurns(agents: readonly Agent[], rounds: number): Promise<number> {
  let made = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const agent of agents) {
      agent.outbox.push(event(), event(), event());
      made += 3;
    }
    await Promise.all(agents.map((agent) => agent.tell()));
  }
  return made;
}

const programs = postgresPrograms();

describe.each(['pglite', ...(programs ? ['postgres'] : [])])(
  'a use counts once on %s',
  (engine) => {
    const { folder, remove } = temporaryFolder();
    let cluster: Cluster | undefined;
    afterAll(async () => {
      await cluster?.remove();
      remove();
    });

    it('though replies are lost, the endpoint is killed twice, and its database once', async () => {
      cluster = engine === 'postgres' && programs ? await newCluster(programs) : undefined;
      const endpoint = new Endpoint(folder, await freePort(), cluster?.url);
      const { url, joinLink } = await endpoint.start();
      const { token: owner } = JSON.parse(
        readFileSync(path.join(folder, 'owner-key.json'), 'utf8'),
      ) as { token: string };
      const tokens = [owner, await tokenFrom(url, joinLink)];
      const random = lots();
      const agents = Array.from(
        { length: 40 },
        (_, index) => new Agent(url, tokens[index % 2] ?? owner, random),
      );
      let made = await inTurns(agents, 5);
      for (const isLast of [false, true]) {
        const under = inTurns(agents, 5);
        await endpoint.end('SIGKILL');
        if (isLast) await cluster?.kill();
        made += await under;
        if (isLast) await cluster?.start();
        await endpoint.start();
        made += await inTurns(agents, 2);
      }
      while (agents.some(({ outbox }) => outbox.length > 0)) {
        await Promise.all(agents.map((agent) => agent.tell()));
      }
      const stats = await fetch(`${url}/v1/stats?from=2000-01-01&to=2999-12-31`, {
        headers: { authorization: `Bearer ${owner}` },
      });
      expect(await stats.json()).toMatchObject({ rows: [{ uses: made }] });
      const stopping = performance.now();
      expect(await endpoint.end('SIGTERM')).toBe(0);
      expect(performance.now() - stopping).toBeLessThan(10_000);
      if (engine === 'pglite') {
        const store = await openPGlite(folder);
        const [row] = await store.query<{ events: number }>(
          'select count(*)::integer as events from event',
        );
        await store.close();
        expect(row?.events).toBe(made);
      }
    }, 120_000);
  },
);

describe('the data folder', () => {
  it('is its owner’s alone, and one process’s', async () => {
    const { folder, remove } = temporaryFolder();
    const place = path.join(folder, 'data');
    const store = await openPGlite(place);
    expect(statSync(place).mode & 0o777).toBe(0o700);
    expect(statSync(path.join(place, 'pg')).mode & 0o077).toBe(0);
    await expect(openPGlite(place)).rejects.toThrow(/in use by process/);
    const other = new Endpoint(place, await freePort());
    await expect(other.start()).rejects.toThrow('ended with 3');
    await store.close();
    expect(existsSync(path.join(place, 'lock'))).toBe(false);
    remove();
  });
});
