import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import postgres from 'postgres';
import { vi } from 'vitest';
import { moveCommand } from '@/entrypoints/commands/move-house';
import { openPGlite } from '../../../server/store/pglite';
import { migrate } from '../../../server/store/migrations';
import { openPostgres } from '../../../server/store/postgres';
import type { Store } from '../../../server/store/store';

const root = path.resolve(import.meta.dirname, '../../..');

export interface Said {
  readonly status: number | undefined;
  readonly out: string;
  readonly error: string;
}

/** The command as somebody types it, and what they read. */
export async function moveFrom(folder: string, url: string): Promise<Said> {
  const [out, error]: [string[], string[]] = [[], []];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
  const warn = vi
    .spyOn(console, 'error')
    .mockImplementation((line: string) => void error.push(line));
  try {
    const status = await moveCommand(['--data', folder, '--to', url]);
    return { status, out: out.join('\n'), error: error.join('\n') };
  } finally {
    log.mockRestore();
    warn.mockRestore();
  }
}

/** The same in a process of its own, that can be killed. */
export function moveAside(folder: string, url: string): ChildProcess {
  const command = path.join(root, 'entrypoints/commands/endpoint.ts');
  const args = ['--import', 'tsx', command, 'migrate', '--data', folder, '--to', url];
  const env = { ...process.env, TSX_TSCONFIG_PATH: path.join(root, 'tsconfig.commands.json') };
  return spawn(process.execPath, args, { cwd: root, env, stdio: 'ignore' });
}

/** An empty store with one team and as many uses. */
export async function fill(folder: string, uses: number): Promise<void> {
  const store = await openPGlite(folder);
  await migrate(store);
  await store.query(`insert into team (id) values ('t')`);
  await store.query(
    `insert into event
       (team, device, id, at, skew_ms, answer, version, host, day, way, rank, edited, wait_ms)
     select 't', gen_random_uuid(), gen_random_uuid(), now(), n, 'a' || n % 50, 1, 'whatsapp',
       current_date, 'search', 1, n % 2 = 0, null
     from generate_series(1, ${uses}) as n`,
  );
  await store.close();
}

/** Runs `work` on a database of that name, which is made for it. */
export async function onDatabase<T>(url: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openPostgres(url);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

export async function newDatabase(server: string, name: string): Promise<string> {
  await onDatabase(server, (store) => store.query(`create database ${name}`));
  return server.replace(/[^/]*$/, name);
}

/** Rows of all tables of ours; `undefined` where there are no tables. */
export async function rowsOf(url: string): Promise<number | undefined> {
  return onDatabase(url, async (store) => {
    const [built] = await store.query(`select 1 where to_regclass('event') is not null`);
    if (!built) return undefined;
    const [row] = await store.query<{ rows: number }>(
      `select ((select count(*) from event) + (select count(*) from team) +
         (select count(*) from device) + (select count(*) from daily))::integer as rows`,
    );
    return row?.rows;
  });
}

/** The lock that a target can be made to wait for. */
export const trip = 7;

export interface Holder {
  /** Once somebody waits for the lock. */
  waitedFor(): Promise<void>;
  release(): Promise<void>;
}

/** Holds the lock, so that what runs into it stands still there. */
export async function holdTrip(url: string): Promise<Holder> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  await sql.unsafe(`select pg_advisory_lock(${trip})`);
  return {
    waitedFor: async () => {
      await sql.unsafe(
        `do $$ begin
           for turn in 1..2000 loop
             if exists (select from pg_locks where locktype = 'advisory' and not granted) then
               return;
             end if;
             perform pg_sleep(0.02);
           end loop;
           raise exception 'nobody waits';
         end $$`,
      );
    },
    release: () => sql.end({ timeout: 1 }),
  };
}
