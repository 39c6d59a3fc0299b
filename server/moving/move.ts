import { existsSync } from 'node:fs';
import path from 'node:path';
import { err, ok, type Result } from '@/utils/domain/result';
import { migrate } from '../store/migrations';
import { openPGlite } from '../store/pglite';
import type { Query, Store } from '../store/store';
import { refusalOf, type MoveRefusal } from './refusal';
import { load, piecesOf } from './rows';
import { plainTexts, printOf, tablesOf, type Print, type Table } from './tables';
import { inTransaction, prepare } from './target';

export interface MoveOptions {
  /** Of the embedded store; stays as it is. */
  readonly folder: string;
  /** Of the PostgreSQL server that is to have the team from now on. */
  readonly url: string;
  /** Hears of each table once it is over there and the same. */
  readonly moved: (table: string, print: Print) => void;
}

type Moved = Result<void, MoveRefusal>;

async function moveTable(
  from: Query,
  to: Query,
  table: Table,
): Promise<Result<Print, MoveRefusal>> {
  for await (const list of piecesOf(from, table)) await load(to, table, list);
  const [here, there] = [await printOf(from, table), await printOf(to, table)];
  if (here.rows === there.rows && here.hash === there.hash) return ok(here);
  const detail = `${table.name} (${here.rows} / ${there.rows})`;
  return err({ reason: 'different', detail });
}

/** One connection and nobody else's: what begins and ends a transaction is a statement like others. */
async function asOneState<T>(store: Store, work: (query: Query) => Promise<T>): Promise<T> {
  await store.query('begin isolation level repeatable read read only');
  try {
    for (const statement of plainTexts.split(';')) await store.query(statement);
    return await work(store.query);
  } finally {
    await store.query('rollback');
  }
}

async function moveFrom(store: Store, { url, moved }: MoveOptions): Promise<Moved> {
  await migrate(store);
  if ((await store.query('select 1 from team')).length === 0) return err({ reason: 'no-team' });
  const tables = await tablesOf(store);
  return asOneState(store, (from) =>
    inTransaction(url, async (to) => {
      const prepared = await prepare(to, tables);
      if (!prepared.ok) return prepared;
      for (const table of tables) {
        const print = await moveTable(from, to.query, table);
        if (!print.ok) return print;
        moved(table.name, print.value);
      }
      return ok(undefined);
    }),
  );
}

async function open(folder: string): Promise<Result<Store, MoveRefusal>> {
  // Opening it would make a new one.
  if (!existsSync(path.join(folder, 'pg'))) return err({ reason: 'no-folder' });
  try {
    return ok(await openPGlite(folder));
  } catch (cause) {
    return err(refusalOf(cause) ?? { reason: 'unreadable', detail: String(cause) });
  }
}

/** A team's data from the embedded store to a PostgreSQL server: all of it and the same, or none. */
export async function moveHouse(options: MoveOptions): Promise<Moved> {
  if (!/^postgres(ql)?:\/\/[^/]/.test(options.url)) return err({ reason: 'bad-url' });
  const opened = await open(options.folder);
  if (!opened.ok) return opened;
  try {
    return await moveFrom(opened.value, options);
  } catch (cause) {
    const refusal = refusalOf(cause);
    if (!refusal) throw cause;
    return err(refusal);
  } finally {
    await opened.value.close();
  }
}
