import { randomUUID } from 'node:crypto';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
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

export interface Cluster {
  readonly url: string;
  /** As a machine that goes down. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Stops it and removes its files. */
  remove(): Promise<void>;
}

/** A real PostgreSQL of its own, in a temporary folder. */
export async function newCluster(programs: string): Promise<Cluster> {
  const folder = mkdtempSync(path.join(tmpdir(), 'unisono-pg-'));
  const who = nobody();
  if (who.uid !== undefined && who.gid !== undefined) chownSync(folder, who.uid, who.gid);
  const data = path.join(folder, 'data');
  const options = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C'];
  execFileSync(path.join(programs, 'initdb'), options, { ...who, cwd: folder, stdio: 'ignore' });
  const port = await freePort();
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  let server: ChildProcess | undefined;
  const ready = () =>
    new Promise<void>((resolve, reject) => {
      const settings = { port, listen_addresses: '127.0.0.1', unix_socket_directories: folder };
      const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
      const started = spawn(path.join(programs, 'postgres'), ['-D', data, ...args], {
        ...who,
        cwd: folder,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      server = started;
      let said = '';
      started.stderr.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes('ready to accept connections')) resolve();
      });
      started.once('exit', () => reject(new Error(said)));
    });
  const end = (signal: NodeJS.Signals) =>
    new Promise<void>((resolve) => {
      if (server?.exitCode !== null || server.signalCode !== null) return resolve();
      server.once('exit', () => resolve());
      server.kill(signal);
    });
  await ready();
  return {
    url,
    kill: () => end('SIGKILL'),
    start: ready,
    remove: async () => {
      await end('SIGINT');
      rmSync(folder, { recursive: true, force: true });
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
