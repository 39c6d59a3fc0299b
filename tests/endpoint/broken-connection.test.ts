import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgres } from '../../server/store/postgres';
import { newCluster, postgresPrograms, type Cluster } from './harness/postgres';

const programs = postgresPrograms();
const mark = 'breaks off';

/** A way to the database that breaks off when it first sees the mark. */
function brittle(port: number): Server {
  let isWhole = true;
  return createServer((client) => {
    const database = connect(port, '127.0.0.1');
    for (const end of [client, database]) end.on('error', () => undefined);
    client.on('close', () => database.destroy());
    database.on('close', () => client.destroy());
    database.pipe(client);
    client.on('data', (chunk) => {
      if (!isWhole || !chunk.includes(mark)) return void database.write(chunk);
      isWhole = false;
      client.end();
      return undefined;
    });
  });
}

describe.skipIf(!programs)('a connection that breaks off', () => {
  let cluster: Cluster;
  let server: Server;

  beforeAll(async () => {
    cluster = await newCluster(programs ?? '');
    server = brittle(Number(new URL(cluster.url).port));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });

  afterAll(async () => {
    server.close();
    await cluster.remove();
  });

  it('in its first statement is an error, and never nothing found', async () => {
    const { port } = server.address() as AddressInfo;
    const hosts = `127.0.0.1:${port},127.0.0.1:${port}`;
    const store = await openPostgres(`postgres://postgres@${hosts}/postgres`);
    // The connection that there is has work: what follows is the first statement of another.
    const busy = store.query('select pg_sleep(0.5)');
    const first = store.query(`select '${mark}' as found`).then(
      (rows) => rows,
      () => 'an error',
    );
    // Others use the same connections, each of them more than once.
    for (let turn = 0; turn < 3; turn += 1) {
      const others = Array.from({ length: 8 }, () => store.query('select 1 as one'));
      await Promise.allSettled(others);
    }
    expect(await first).toBe('an error');
    await busy;
    await store.close();
  });
});
