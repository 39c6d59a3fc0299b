import { randomUUID } from 'node:crypto';
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import postgres from 'postgres';

/** Where Debian puts PostgreSQL's programs; the newest. */
export function postgresPrograms(): string | undefined {
  const versions = '/usr/lib/postgresql';
  if (!existsSync(versions)) return undefined;
  const newest = readdirSync(versions)
    .filter((name) => existsSync(path.join(versions, name, 'bin/initdb')))
    .sort((a, b) => Number(b) - Number(a))[0];
  return newest && path.join(versions, newest, 'bin');
}

/** PostgreSQL does not run as root: `nobody` stands in. */
function nobody(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((one) => one.startsWith('nobody:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A folder that PostgreSQL may write in, and one of its programs run there. */
export function databasePlace(programs: string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'unisono-pg-'));
  const who = nobody();
  if (who.uid !== undefined && who.gid !== undefined) chownSync(folder, who.uid, who.gid);
  return {
    folder,
    data: path.join(folder, 'data'),
    run: (program: string, args: readonly string[]) =>
      promisify(execFile)(path.join(programs, program), args, { ...who, cwd: folder }),
    begin: (args: readonly string[]) =>
      spawn(path.join(programs, 'postgres'), args, {
        ...who,
        cwd: folder,
        stdio: ['ignore', 'ignore', 'pipe'],
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export type DatabasePlace = ReturnType<typeof databasePlace>;

/** The processes that one has started; PostgreSQL's outlive it for as long as they have work. */
function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      const file = path.join('/proc', pid, 'stat');
      const line = existsSync(file) ? readFileSync(file, 'utf8') : '';
      return Number(line.slice(line.lastIndexOf(')')).split(' ')[2]) === parent;
    })
    .map(Number);
}

/** One PostgreSQL over a folder that is prepared. */
export class DatabaseServer {
  private server: ChildProcess | undefined;

  constructor(
    private readonly place: DatabasePlace,
    private readonly settings: Readonly<Record<string, string | number>>,
    private readonly saysReady = 'ready to accept connections',
  ) {}

  start(): Promise<void> {
    const args = Object.entries(this.settings).flatMap(([name, value]) => [
      '-c',
      `${name}=${value}`,
    ]);
    const server = this.place.begin(['-D', this.place.data, ...args]);
    this.server = server;
    return new Promise((resolve, reject) => {
      let said = '';
      server.stderr.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes(this.saysReady)) resolve();
      });
      server.once('exit', () => reject(new Error(said)));
    });
  }

  private end(signal: NodeJS.Signals, others: readonly number[] = []): Promise<void> {
    const { server } = this;
    return new Promise((resolve) => {
      if (server?.exitCode !== null || server.signalCode !== null) return resolve();
      server.once('exit', () => resolve());
      for (const pid of others) process.kill(pid, signal);
      server.kill(signal);
    });
  }

  /** As a machine that goes down: all its processes, and none begins another meanwhile. */
  kill(): Promise<void> {
    this.server?.kill('SIGSTOP');
    return this.end('SIGKILL', this.server?.pid === undefined ? [] : childrenOf(this.server.pid));
  }

  stop(): Promise<void> {
    return this.end('SIGINT');
  }
}

export interface Cluster {
  readonly url: string;
  /** As a machine that goes down. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Stops it and removes its files. */
  remove(): Promise<void>;
}

/** In files of its own folder: what is killed cleans nothing up. */
export const ownMemory = { dynamic_shared_memory_type: 'mmap' };

export const initOptions = ['-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C'];

/** A real PostgreSQL of its own, in a temporary folder. */
export async function newCluster(programs: string): Promise<Cluster> {
  const place = databasePlace(programs);
  await place.run('initdb', ['-D', place.data, ...initOptions]);
  const port = await freePort();
  const server = new DatabaseServer(place, {
    ...ownMemory,
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: place.folder,
  });
  await server.start();
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    kill: () => server.kill(),
    start: () => server.start(),
    remove: async () => {
      await server.stop();
      place.remove();
    },
  };
}

/** A place of its own in a database that others use too; `remove` leaves nothing behind. */
export async function newSchema(
  database: string,
): Promise<{ url: string; remove: () => Promise<void> }> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const run = async (statement: string) => {
    const sql = postgres(database, { max: 1, onnotice: () => undefined });
    await sql.unsafe(statement);
    await sql.end();
  };
  await run(`create schema ${name}`);
  const url = new URL(database);
  url.searchParams.set('search_path', name);
  return { url: url.href, remove: () => run(`drop schema ${name} cascade`) };
}
