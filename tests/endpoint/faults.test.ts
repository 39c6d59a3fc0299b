import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openPGlite } from '../../server/store/pglite';
import { Agent, firstTokens, inTurns, lots, tellAll } from './harness/agent';
import { newPair, type Pair } from './harness/failover';
import { freePort, newCluster, postgresPrograms, type Cluster } from './harness/postgres';
import { EndpointProcess } from './harness/process';
import { sumsIn } from './harness/sums';
import { temporaryFolder } from './harness/team';

const programs = postgresPrograms();

function agentsAt(urls: readonly string[], tokens: readonly string[]): Agent[] {
  const random = lots();
  return Array.from(
    { length: 40 },
    (_, index) =>
      new Agent(
        urls[Math.floor(index / 2) % urls.length] ?? '',
        tokens[index % tokens.length] ?? '',
        random,
      ),
  );
}

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
      const database = cluster?.url;
      const endpoint = new EndpointProcess({ folder, port: await freePort(), database });
      const ready = await endpoint.start();
      const tokens = await firstTokens(ready, folder);
      const agents = agentsAt([ready.url], tokens);
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
      await tellAll(agents);
      const stats = await fetch(`${ready.url}/v1/stats?from=2000-01-01&to=2999-12-31`, {
        headers: { authorization: `Bearer ${tokens[0]}` },
      });
      expect(await stats.json()).toMatchObject({ rows: [{ uses: made }] });
      const stopping = performance.now();
      expect(await endpoint.end('SIGTERM')).toBe(0);
      expect(performance.now() - stopping).toBeLessThan(10_000);
      expect(await sumsIn(database ? { url: database } : { folder })).toEqual({
        events: made,
        uses: made,
      });
    }, 120_000);
  },
);

describe.skipIf(!programs)('a use counts once on a primary with its standby', () => {
  const { folder, remove } = temporaryFolder();
  let pair: Pair | undefined;
  afterAll(async () => {
    await pair?.remove();
    remove();
  });

  it('though the primary goes down, and one of two endpoints is killed', async () => {
    pair = await newPair(programs ?? '');
    const of = { folder, database: pair.url };
    const [one, other] = [
      new EndpointProcess({ ...of, port: await freePort() }),
      new EndpointProcess({ ...of, port: await freePort() }),
    ];
    const ready = await one.start();
    const { url } = await other.start();
    const agents = agentsAt([ready.url, url], await firstTokens(ready, folder));
    let made = await inTurns(agents, 3);
    const under = inTurns(agents, 5);
    await pair.killPrimary();
    await pair.promote();
    made += await under;
    const after = inTurns(agents, 3);
    await one.end('SIGKILL');
    made += await after;
    await one.start();
    await tellAll(agents);
    expect(await sumsIn({ url: pair.url })).toEqual({ events: made, uses: made });
    expect([await one.end('SIGTERM'), await other.end('SIGTERM')]).toEqual([0, 0]);
  }, 120_000);
});

describe('the data folder', () => {
  it('is its owner’s alone, and one process’s', async () => {
    const { folder, remove } = temporaryFolder();
    const place = path.join(folder, 'data');
    const store = await openPGlite(place);
    expect(statSync(place).mode & 0o777).toBe(0o700);
    expect(statSync(path.join(place, 'pg')).mode & 0o077).toBe(0);
    await expect(openPGlite(place)).rejects.toThrow(/in use by process/);
    const other = new EndpointProcess({ folder: place, port: await freePort() });
    await expect(other.start()).rejects.toThrow('ended with 3');
    await store.close();
    expect(existsSync(path.join(place, 'lock'))).toBe(false);
    remove();
  });
});
