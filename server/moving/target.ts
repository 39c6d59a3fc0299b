import postgres from 'postgres';
import { err, ok, type Result } from '@/utils/domain/result';
import { migrate } from '../store/migrations';
import { queryOver } from '../store/postgres';
import type { Query } from '../store/store';
import type { MoveRefusal } from './refusal';
import { plainTexts, tablesOf, type Table } from './tables';

/** A server within one transaction. */
export interface Target {
  readonly query: Query;
  /** Several statements. */
  script(statements: string): Promise<void>;
}

/** Seconds until a server that says nothing is taken for one that is not there. */
const patience = 10;

function targetOf(connection: postgres.ReservedSql): Target {
  return {
    query: queryOver(connection),
    script: async (statements) => {
      await connection.unsafe(statements).simple();
    },
  };
}

/** All that `work` does, or nothing: a refusal takes everything back, and so does the end of this process. */
export async function inTransaction(
  url: string,
  work: (target: Target) => Promise<Result<void, MoveRefusal>>,
): Promise<Result<void, MoveRefusal>> {
  const several = /^[^/]*\/\/[^/?]*,/.test(url);
  const sql = postgres(url, {
    max: 1,
    connect_timeout: patience,
    // Of one host alone the driver would ask again and again until it takes writes.
    ...(several ? { target_session_attrs: 'primary' } : {}),
    onnotice: () => undefined,
    connection: { application_name: 'unisono-move', statement_timeout: 0 },
  });
  try {
    const connection = await sql.reserve();
    await connection.unsafe('begin');
    const result = await work(targetOf(connection));
    await connection.unsafe(result.ok ? 'commit' : 'rollback');
    connection.release();
    await sql.end({ timeout: 5 });
    return result;
  } catch (cause) {
    // Taken back by hanging up: the driver throws past everybody where it asks a server that is gone.
    await sql.end({ timeout: 0 });
    throw cause;
  }
}

async function fullOf(query: Query, names: readonly string[]): Promise<string | undefined> {
  for (const name of names) {
    if ((await query(`select 1 from ${name} limit 1`)).length > 0) return name;
  }
  return undefined;
}

/**
 * Builds the tables where there are none; objects where somebody's rows are. Then they are nobody
 * else's until the end: an endpoint that starts there waits.
 */
export async function prepare(
  { query, script }: Target,
  tables: readonly Table[],
): Promise<Result<void, MoveRefusal>> {
  const names = tables.map(({ name }) => name);
  const there = (await tablesOf({ query })).map(({ name }) => name);
  const known = names.filter((name) => there.includes(name));
  const [built] = await query(`select 1 where to_regclass('migration') is not null`);
  if (!built && known[0]) return err({ reason: 'not-ours', detail: known[0] });
  const full = await fullOf(query, known);
  if (full) return err({ reason: 'has-data', detail: full });
  await migrate({ query, script });
  await query(`lock table ${names.join(', ')} in access exclusive mode`);
  await script(plainTexts);
  // Somebody may have been quicker.
  const since = await fullOf(query, names);
  return since ? err({ reason: 'has-data', detail: since }) : ok(undefined);
}
