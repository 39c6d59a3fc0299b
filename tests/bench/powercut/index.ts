import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { root } from '@/entrypoints/commands/shell';
import { lots } from '../../endpoint/harness/agent';
import { freePort } from '../../endpoint/harness/postgres';
import { EndpointProcess } from '../../endpoint/harness/process';
import { temporaryFolder } from '../../endpoint/harness/team';
import { print } from '../figure';
import type { BenchOptions } from '../options';
import { copied, formatted, hasDisks, mounted, remove, type Disk } from './disk';
import type { Found } from './reader';
import { batchSize, Writer } from './writer';

const writers = 6;
/** The cut comes at some moment within, ms after writing began. */
const longest = 6_000;
/** What opening takes at most, ms. */
const patience = 120_000;

class Tally {
  cuts = 0;
  opened = 0;
  keys = 0;
  taken = 0;
  lost = 0;
  torn = 0;

  figures() {
    const { cuts, opened, keys, taken, lost, torn } = this;
    return { cuts, opened, keys, taken, lost, torn };
  }

  add(taken: ReadonlySet<string>, found: Found | undefined): void {
    this.cuts += 1;
    console.error(`corte ${this.cuts}: ${taken.size} lotes, ${found ? 'abre' : 'no abre'}`);
    this.taken += taken.size;
    if (!found) {
      this.lost += taken.size;
      return;
    }
    this.opened += 1;
    this.keys += found.hasKey && found.teams === 1 ? 1 : 0;
    this.lost += [...taken].filter((name) => !(name in found.batches)).length;
    this.torn += Object.values(found.batches).filter((one) =>
      one.some((n) => n !== batchSize),
    ).length;
  }
}

/** What the endpoint would find; `undefined` where the database cannot be opened any more. */
async function read(folder: string): Promise<Found | undefined> {
  const reader = path.join(import.meta.dirname, 'reader.ts');
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', reader, folder],
      {
        cwd: root,
        timeout: patience,
        maxBuffer: 64 * 1024 * 1024,
        env: { ...process.env, TSX_TSCONFIG_PATH: path.join(root, 'tsconfig.commands.json') },
      },
    );
    return JSON.parse(stdout) as Found;
  } catch {
    return undefined;
  }
}

const ownerOf = (folder: string) =>
  (JSON.parse(readFileSync(path.join(folder, 'owner-key.json'), 'utf8')) as { token: string })
    .token;

/** Tokens of agents that the owner has invited. */
async function tokensAt(url: string, owner: string): Promise<string[]> {
  const post = async <Reply>(at: string, body: object, token?: string) => {
    const headers = {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    };
    const reply = await fetch(url + at, { method: 'POST', headers, body: JSON.stringify(body) });
    return (await reply.json()) as Reply;
  };
  const join = async () => {
    const { link } = await post<{ link: string }>('/v1/invitations', { role: 'agent' }, owner);
    return (await post<{ token: string }>('/v1/join', { code: link.split('.').at(-1) })).token;
  };
  return Promise.all(Array.from({ length: writers }, join));
}

/** Uses are told for so long, ms, until the power goes; nothing where it goes as soon as it can. */
async function cut(disk: Disk, image: string, command: string | undefined, ms: number) {
  const folder = path.join(disk.folder, 'data');
  const endpoint = new EndpointProcess({ folder, port: await freePort(), command });
  const taken = new Set<string>();
  const over = new AbortController();
  let number = 0;
  let running: Promise<unknown> = Promise.resolve();
  try {
    const { url } = await endpoint.start();
    if (ms > 0) {
      const tokens = await tokensAt(url, ownerOf(folder));
      const names = () => `b${(number += 1)}`;
      const all = tokens.map((token) => new Writer(url, token, names, taken));
      running = Promise.all(all.map((writer) => writer.run(over.signal)));
      await wait(ms);
    }
    endpoint.freeze();
    await copied(disk, image);
  } finally {
    await endpoint.end('SIGKILL');
    over.abort();
    await running;
  }
  return taken;
}

async function round(folder: string, command: string | undefined, ms: number, tally: Tally) {
  const disk = await mounted(await formatted(path.join(folder, 'disk.img')));
  const image = path.join(folder, 'after.img');
  let taken: Set<string>;
  try {
    taken = await cut(disk, image, command, ms);
  } finally {
    await remove(disk);
  }
  const after = await mounted(image);
  try {
    tally.add(taken, await read(path.join(after.folder, 'data')));
  } finally {
    await remove(after);
  }
}

/** The power goes while uses are stored: does the database open, and is everything there that was taken? */
export async function powercutBench({ rounds, stock }: BenchOptions): Promise<void> {
  const { folder, remove: clear } = temporaryFolder();
  if (!(await hasDisks(folder))) {
    clear();
    return void console.error(
      'Para cortar la luz hacen falta root y dispositivos loop: no se midió.',
    );
  }
  const command = stock ? path.join(import.meta.dirname, 'stock.ts') : undefined;
  const [first, tally, draw] = [new Tally(), new Tally(), lots()];
  try {
    await round(folder, command, 0, first);
    for (let count = 0; count < rounds; count += 1) {
      await round(folder, command, 100 + draw() * longest, tally);
    }
  } finally {
    clear();
  }
  const store = stock ? 'PGlite as it comes' : 'the endpoint on PGlite';
  print({
    figure: `power cut right after the first start, ${store}`,
    ...first.figures(),
    unit: 'batches of 50',
  });
  print({
    figure: `power cuts while writing, ${store}`,
    ...tally.figures(),
    unit: 'batches of 50',
  });
  const isWhole = [first, tally].every(
    ({ cuts, opened, keys, lost, torn }) => opened === cuts && keys === cuts && lost + torn === 0,
  );
  if (!stock && !isWhole) throw new Error('something that was taken is not there');
}
