import { setMaxListeners } from 'node:events';
import http from 'node:http';
import type { Library } from '@/utils/domain/library';
import { recordsOf } from '@/utils/domain/release/records';
import type { Before } from '@/utils/publishing/release';
import { launch, type Driven } from '../e2e/harness/browsers';
import { builtFor, starter } from '../e2e/support';
import { newTeamAt, temporaryFolder, type Team } from '../endpoint/harness/team';
import { goal, median, print } from './figure';
import type { BenchOptions } from './options';
import { BrowserClient } from './reach-browser';
import { SimulatedClient, type Reached } from './reach-client';
import { largeLibrary } from './suggest/large';
import { ownTrial } from './suggest/messages';

const [answers, clients] = [1_000, 20];
/** ms between two uses of an agent who is active. */
const busy = 3_000;

function thousand(): Library {
  const lines = ownTrial('dev', 0, 0).messages.map(({ text }) => text);
  // A body is cut off anywhere, and half a placeholder is none.
  const plain = starter.answers.map((answer) => ({
    ...answer,
    body: answer.body.replace(/\{\{[^}]*\}\}/g, 'esto'),
  }));
  const made = largeLibrary(plain, lines, answers);
  return { format: 'library/1', name: 'Mil respuestas', language: 'es', answers: made };
}

/** Publishes a library of which one answer is another each time. */
class Publisher {
  private before: Before | undefined;
  private readonly library = thousand();

  constructor(private readonly team: Team) {}

  /** @returns its number, and when the endpoint said that it is in force */
  async publish(): Promise<{ version: number; at: number }> {
    const version = (this.before?.manifest.version ?? 0) + 1;
    const all = this.library.answers.map((answer, index) =>
      index === 500 ? { ...answer, body: `${answer.body} Edición ${version}.` } : answer,
    );
    const library = { ...this.library, answers: all };
    const made = await this.team.release(library, this.before);
    const reply = await this.team.publish(made);
    if (reply.status !== 200) throw new Error(await reply.text());
    const records = recordsOf(library, this.before?.records);
    this.before = { manifest: made.manifest, records };
    return { version, at: Date.now() };
  }
}

/** Bytes on the wire: of the body, and of what HTTP puts before it. */
function bytesOf(url: string, encoding: 'br' | 'gzip'): Promise<{ body: number; head: number }> {
  return new Promise((resolve, reject) => {
    http
      .get(url, { headers: { 'accept-encoding': encoding } }, (reply) => {
        let body = 0;
        reply.on('data', (chunk: Buffer) => (body += chunk.length));
        reply.on('end', () => {
          const lines = reply.rawHeaders.join('').length + reply.rawHeaders.length * 2;
          resolve({ body, head: lines + 'HTTP/1.1 200 OK\r\n\r\n'.length });
        });
      })
      .once('error', reject);
  });
}

async function wire(url: string, version: number): Promise<void> {
  for (const encoding of ['br', 'gzip'] as const) {
    const size = (path: string) => bytesOf(`${url}/lib/${path}`, encoding);
    const manifest = await size('manifest.json');
    const delta = await size(`d/${version - 1}-${version}.ndjson`);
    const whole = await size(`v/${version}.ndjson`);
    const one = manifest.body + delta.body;
    print({
      figure: `one answer of ${answers} changed, ${encoding}`,
      manifest: manifest.body,
      delta: delta.body,
      together: one,
      ...goal(one, 1_024),
      withHeaders: one + manifest.head + delta.head,
      unit: 'bytes',
    });
    const first = manifest.body + whole.body;
    print({
      figure: `first load of ${answers}, ${encoding}`,
      first,
      ...goal(first, 150 * 1_024),
      unit: 'bytes',
    });
  }
}

/** The first who asks for a file waits until it is compressed: that is the endpoint’s time, not the browser’s. */
async function packed(publisher: Publisher, url: string): Promise<void> {
  const { version } = await publisher.publish();
  for (const path of [`v/${version}`, `d/${version - 1}-${version}`]) {
    await bytesOf(`${url}/lib/${path}.ndjson`, 'br');
  }
}

async function applied(browser: BrowserClient, publisher: Publisher, url: string): Promise<void> {
  const [first, next]: [number[], number[]] = [[], []];
  for (let n = 0; n < 5; n += 1) {
    // A browser that left and has the release in use still loads nothing: it needs another.
    await browser.leave();
    await packed(publisher, url);
    first.push(await browser.join());
    await packed(publisher, url);
    next.push(await browser.sync());
  }
  const load = median(first);
  print({
    figure: `joining and first load of ${answers}, ${browser.name}`,
    load,
    ...goal(load, 300),
    unit: 'ms',
  });
  print({ figure: `one of ${answers} changed, ${browser.name}`, apply: median(next), unit: 'ms' });
}

async function reach(name: string, all: readonly Reached[], publisher: Publisher, most: number) {
  const { version, at } = await publisher.publish();
  const times = await Promise.all(
    all.map(async (one) => ({ name: one.name, seconds: ((await one.has(version)) - at) / 1000 })),
  );
  const seconds = times.map((one) => one.seconds);
  const ofBrowsers = times.filter((one) => one.name !== 'simulated');
  const last = Math.max(...seconds);
  print({
    figure: `publication to ${all.length}, ${name}`,
    median: median(seconds),
    last,
    ...goal(last, most),
    ...Object.fromEntries(ofBrowsers.map((one) => [one.name, one.seconds])),
    unit: 's',
  });
}

/** Everybody uses something now and then, each in their own time, until `signal` aborts. */
function work(all: readonly Reached[], signal: AbortSignal): void {
  for (const one of all) {
    const begin = setTimeout(() => {
      const again = setInterval(() => void one.use(), busy);
      signal.addEventListener('abort', () => clearInterval(again));
    }, Math.random() * busy);
    signal.addEventListener('abort', () => clearTimeout(begin));
  }
}

async function play(team: Team, browsers: readonly Driven[], rounds: number): Promise<void> {
  const publisher = new Publisher(team);
  await publisher.publish();
  const { version } = await publisher.publish();
  await wire(team.running.url, version);
  const real = await Promise.all(browsers.map((one) => BrowserClient.open(one, team)));
  for (const one of real) await applied(one, publisher, team.running.url);
  const simulated: SimulatedClient[] = [];
  while (simulated.length + real.length < clients) {
    const member = await team.join('agent');
    simulated.push(new SimulatedClient('simulated', team.running.url, team.keys, member));
  }
  await Promise.all(simulated.map((one) => one.sync()));
  const all = [...real, ...simulated];
  const ending = new AbortController();
  setMaxListeners(0, ending.signal);
  for (const one of simulated) one.live(ending.signal);
  for (let n = 0; n < rounds; n += 1) await reach('nobody uses anything', all, publisher, 60);
  work(all, ending.signal);
  for (let n = 0; n < rounds; n += 1) await reach(`a use every 3 s`, all, publisher, 5);
  ending.abort();
}

/** From the reply to the owner until the last of 20 has the library in use; its bytes, its milliseconds. */
export async function reachBench({ kinds, rounds }: BenchOptions): Promise<void> {
  const { folder, remove } = temporaryFolder();
  const team = await newTeamAt({ folder });
  const browsers: Driven[] = [];
  try {
    for (const kind of kinds) {
      browsers.push(await launch(kind, { extension: builtFor(kind), port: 0, lang: 'es' }));
    }
    await play(team, browsers, Math.min(rounds, 5));
  } finally {
    for (const one of browsers) await one.close();
    await team.running.stop();
    remove();
  }
}
