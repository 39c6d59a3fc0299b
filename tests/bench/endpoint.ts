import postgres from 'postgres';
import { openPGlite } from '../../server/store/pglite';
import { newCluster, postgresPrograms } from '../endpoint/harness/postgres';
import { temporaryFolder } from '../endpoint/harness/team';
import { childOf, innermost, loadOf, peakOf, scriptOf } from './endpoint/children';
import { copyRate, jsonServerRate } from './endpoint/peers';
import type { Served } from './endpoint/serve';
import { goal, print } from './figure';

const batch = 50;
const connections = 16;
const [seconds, warmUp] = [6, 2];

/** A goal where more is better. */
function atLeast(ratio: number, least: number) {
  return { ratio, goal: least, met: ratio >= least };
}

/** How many of these events the store has. */
type Stored = (ids: readonly string[]) => Promise<number>;

interface Rates {
  /** Requests a second. */
  readonly requests: number;
  /** Events a second. */
  readonly events: number;
}

async function most(name: string, served: Served): Promise<Rates> {
  const order = { ...served, batch, seconds, warmUp, connections };
  const { perSecond, p50, p99, refused, lost } = await loadOf(order).done;
  const events = perSecond * batch;
  print({
    figure: `endpoint, most, ${name}`,
    events,
    p50,
    p99,
    refused,
    lost,
    unit: 'events/s, ms',
  });
  return { requests: perSecond, events };
}

async function half(name: string, served: Served, rate: number): Promise<void> {
  const order = { ...served, batch, seconds, warmUp, connections: 256, rate };
  const { perSecond, p50, p99, refused, lost } = await loadOf(order).done;
  const told = { events: perSecond * batch, p50, p99, refused, lost };
  print({
    figure: `endpoint, half of it, ${name}`,
    ...told,
    unit: 'events/s, ms',
    ...goal(p99, 50),
  });
}

/** What agents send who are not busy: few uses at a time, from many. */
async function small(name: string, served: Served): Promise<void> {
  for (const batch of [1, 6]) {
    const order = { ...served, batch, seconds, warmUp, connections: 64 };
    const { perSecond, p50, p99, refused, lost } = await loadOf(order).done;
    const told = { requests: perSecond, events: perSecond * batch, p50, p99, refused, lost };
    const figure = `endpoint, ${batch} to a request, ${name}`;
    print({ figure, ...told, unit: 'requests/s, events/s, ms' });
  }
}

async function floor(kind: 'echo' | 'nothing', name: string): Promise<void> {
  const server = scriptOf('serve.ts', kind);
  await most(name, JSON.parse(await server.line()) as Served);
  await server.end('SIGTERM');
}

/** The most, half of it, and an end in the middle of it. */
async function engine(name: 'pglite' | 'postgres', place: string, stored: Stored): Promise<Rates> {
  const server = scriptOf('serve.ts', name, place);
  const served = JSON.parse(await server.line()) as Served;
  const rates = await most(name, served);
  await half(name, served, rates.requests / 2);
  await small(name, served);
  const load = loadOf({ ...served, batch, seconds: 60, warmUp: 0, connections });
  await load.begun;
  const took = await server.end('SIGTERM');
  const { acknowledged } = await load.done;
  const missing = acknowledged.length - (await stored(acknowledged));
  const told = { took, acknowledged: acknowledged.length, missing };
  print({
    figure: `endpoint, SIGTERM under load, ${name}`,
    ...told,
    unit: 'ms',
    ...goal(took, 1_000),
  });
  return rates;
}

const howMany = 'select count(*)::integer as stored from event where id = any($1::text[]::uuid[])';

async function onPGlite(): Promise<Rates> {
  const { folder, remove } = temporaryFolder();
  const rates = await engine('pglite', folder, async (ids) => {
    const store = await openPGlite(folder);
    const [row] = await store.query<{ stored: number }>(howMany, [ids]);
    await store.close();
    return row?.stored ?? 0;
  });
  remove();
  return rates;
}

async function onPostgres(url: string): Promise<Rates> {
  return engine('postgres', url, async (ids) => {
    const sql = postgres(url, { max: 1 });
    const [row] = await sql.unsafe<{ stored: number }[]>(howMany, [[...ids]]);
    const [size] = await sql<{ bytes: number }[]>`
      select (pg_total_relation_size('event')::float / greatest(1, count(*)))::float as bytes from event`;
    print({
      figure: 'a use on the disk, with its indexes',
      bytes: size?.bytes ?? 0,
      unit: 'bytes',
    });
    await sql.end();
    return row?.stored ?? 0;
  });
}

/** As somebody does it the first time: an empty folder, until the line with the links. */
async function firstStart(): Promise<void> {
  const { folder, remove } = temporaryFolder();
  const from = performance.now();
  const args = ['run', '--silent', 'endpoint', '--', '--port', '0', '--data', folder];
  const child = childOf('npm', args);
  await child.line();
  const took = performance.now() - from;
  const peak = peakOf(child.pid) / 1e6;
  process.kill(innermost(child.pid), 'SIGTERM');
  await child.end('SIGCONT');
  remove();
  print({ figure: 'endpoint, first start', took, unit: 'ms', ...goal(took, 3_000) });
  print({ figure: 'endpoint, first start, peak memory', peak, unit: 'MB', ...goal(peak, 250) });
}

/** The team's endpoint over HTTP, beside what the machine and others can do. */
export async function endpointBench(): Promise<void> {
  await firstStart();
  await floor('echo', 'Node alone, body back');
  await floor('nothing', 'all but the store');
  const pglite = await onPGlite();
  const json = await jsonServerRate(seconds);
  print({ figure: 'json-server 0.17.4, one event a request', events: json, unit: 'events/s' });
  if (typeof json === 'number') {
    const ratio = { ...atLeast(pglite.events / json, 100), unit: 'ratio' };
    print({ figure: 'endpoint on pglite / json-server', ...ratio });
  }
  const programs = postgresPrograms();
  if (!programs) return print({ figure: 'endpoint, postgres: none installed here', unit: 'none' });
  const cluster = await newCluster(programs);
  try {
    const server = await onPostgres(cluster.url);
    const copy = await copyRate(cluster.url);
    print({ figure: 'COPY into a table with the same key', events: copy, unit: 'events/s' });
    const unit = 'ratio';
    print({ figure: 'endpoint on postgres / COPY', ...atLeast(server.events / copy, 0.3), unit });
    print({ figure: 'endpoint on pglite / COPY', ...atLeast(pglite.events / copy, 0.1), unit });
  } finally {
    await cluster.remove();
  }
}
