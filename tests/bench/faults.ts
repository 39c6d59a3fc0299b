import path from 'node:path';
import { startTeam } from '@/entrypoints/commands/own-team';
import type { StartOptions } from '../../server/start';
import { lots, Told } from '../endpoint/harness/agent';
import { newPair } from '../endpoint/harness/failover';
import { freePort, newCluster, postgresPrograms } from '../endpoint/harness/postgres';
import { EndpointProcess } from '../endpoint/harness/process';
import { sumsIn } from '../endpoint/harness/sums';
import { temporaryFolder } from '../endpoint/harness/team';
import { LivingAgent, mostUses } from './faults-agent';
import { print } from './figure';
import type { BenchOptions } from './options';

const agentCount = 400;
/** Nobody waits for longer, ms: what is not told by then is missing. */
const mostTime = 15 * 60_000;

/** A database, how many endpoints are on it, and what befalls them: each once a share of the uses is told. */
interface Scenario {
  readonly name: string;
  readonly data: StartOptions['data'];
  readonly endpoints: readonly EndpointProcess[];
  readonly urls: readonly string[];
  readonly faults: readonly (readonly [share: number, befall: () => Promise<unknown>])[];
  readonly remove: () => Promise<void>;
}

async function killed(endpoint: EndpointProcess): Promise<void> {
  await endpoint.end('SIGKILL');
  await endpoint.start();
}

async function endpointsOn(folder: string, count: number, database?: string) {
  const ports = await Promise.all(Array.from({ length: count }, freePort));
  return {
    endpoints: ports.map((port) => new EndpointProcess({ folder, port, database })),
    urls: ports.map((port) => `http://127.0.0.1:${port}`),
  };
}

async function onPGlite(folder: string): Promise<Scenario> {
  const { endpoints, urls } = await endpointsOn(folder, 1);
  const kill = () => Promise.all(endpoints.map(killed));
  const faults = [[0.3, kill] as const, [0.6, kill] as const];
  const remove = () => Promise.resolve();
  return { name: 'PGlite', data: { folder }, endpoints, urls, faults, remove };
}

async function onPostgres(folder: string, programs: string): Promise<Scenario> {
  const cluster = await newCluster(programs);
  const { endpoints, urls } = await endpointsOn(folder, 1, cluster.url);
  const kill = () => Promise.all(endpoints.map(killed));
  const killBoth = async () => {
    await cluster.kill();
    await Promise.all([cluster.start(), ...endpoints.map((one) => one.end('SIGKILL'))]);
    await Promise.all(endpoints.map((one) => one.start()));
  };
  const faults = [[0.3, kill] as const, [0.6, killBoth] as const];
  const { url, remove } = cluster;
  return { name: 'PostgreSQL, itself killed once', data: { url }, endpoints, urls, faults, remove };
}

async function onPair(folder: string, programs: string): Promise<Scenario> {
  const pair = await newPair(programs);
  const { endpoints, urls } = await endpointsOn(folder, 2, pair.url);
  const failOver = async () => {
    await pair.killPrimary();
    await pair.promote();
  };
  const [one, other] = endpoints.map((endpoint) => () => killed(endpoint));
  const faults = [[0.2, one] as const, [0.4, failOver] as const, [0.6, other] as const];
  const name = 'primary killed, standby promoted, two endpoints killed once each';
  return {
    name,
    data: { url: pair.url },
    endpoints,
    urls,
    faults: faults.flatMap(([share, befall]) => (befall ? [[share, befall] as const] : [])),
    remove: pair.remove,
  };
}

/** A token for each agent, made where no limit of requests is in the way. */
async function tokensFor(data: StartOptions['data'], folder: string): Promise<string[]> {
  const { running } = await startTeam({ port: 0, data }, path.join(folder, 'owner-key.json'));
  const keys = await running.library.keys();
  const tokens: string[] = [];
  for (let count = 0; keys && count < agentCount; count += 1) {
    const code = await running.devices.invite(keys.team, 'agent');
    const joined = await running.devices.join(code);
    if (joined) tokens.push(joined.token);
  }
  await running.stop();
  return tokens;
}

async function live(scenario: Scenario, folder: string, rounds: number): Promise<void> {
  const { name, data, endpoints, urls, faults } = scenario;
  const tokens = await tokensFor(data, folder);
  for (const endpoint of endpoints) await endpoint.start();
  const [told, random, began] = [new Told(), lots(), performance.now()];
  const agents = tokens.map(
    (token, index) => new LivingAgent(urls[index % urls.length] ?? '', token, random, told),
  );
  const over = new AbortController();
  const signal = AbortSignal.any([over.signal, AbortSignal.timeout(mostTime)]);
  const lives = agents.map((agent) => agent.live(rounds, signal));
  const expected = (agents.length * rounds * (1 + mostUses)) / 2;
  const befallen = (async () => {
    for (const [share, befall] of faults) {
      await Promise.race([told.reach(share * expected), Promise.all(lives)]);
      await befall();
    }
  })();
  await Promise.all([...lives, befallen]).finally(() => over.abort());
  const untold = agents.reduce((sum, { outbox }) => sum + outbox.length, 0);
  const made = agents.reduce((sum, agent) => sum + agent.made, 0);
  const lasted = (performance.now() - began) / 1000;
  await Promise.all(endpoints.map((endpoint) => endpoint.end('SIGTERM')));
  const sums = await sumsIn(data);
  const { taken, lost, failed, silence } = told;
  const isExact = untold === 0 && sums?.events === made && sums.uses === made;
  const counts = `${made} made, ${sums?.events} events, ${sums?.uses} in the days' sums`;
  const batches = { taken, lost, failed };
  const figure = `each use once, ${agents.length} agents: ${name}`;
  print({
    figure,
    counts,
    untold,
    isExact,
    batches,
    silence,
    lasted,
    unit: 'uses, batches, ms, s',
  });
  if (!isExact) throw new Error(`${figure}: ${counts}, ${untold} untold`);
}

type Begin = (folder: string, programs: string) => Promise<Scenario>;

async function play(begin: Begin, programs: string, rounds: number): Promise<void> {
  const { folder, remove } = temporaryFolder();
  const scenario = await begin(folder, programs);
  try {
    await live(scenario, folder, rounds);
  } finally {
    await Promise.all(scenario.endpoints.map((endpoint) => endpoint.end('SIGKILL').catch(() => 0)));
    await scenario.remove();
    remove();
  }
}

/** Replies are lost, endpoints and databases go down: are there as many uses as were made? */
export async function faultsBench({ rounds }: BenchOptions): Promise<void> {
  const programs = postgresPrograms();
  await play(onPGlite, '', rounds);
  if (!programs) console.error('Falta PostgreSQL: solo se probó con PGlite.');
  else for (const begin of [onPostgres, onPair]) await play(begin, programs, rounds);
}
