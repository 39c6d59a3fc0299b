import postgres from 'postgres';
import type { Engine, Query, Row, Store, Value } from './store';

function queryOver(sql: postgres.Sql | postgres.TransactionSql): Query {
  return async <R extends object = Row>(statement: string, values: readonly Value[] = []) => {
    const rows = await sql.unsafe<R[]>(statement, values as never[]);
    return [...rows];
  };
}

async function engineOf(sql: postgres.Sql): Promise<Engine> {
  const found = await sql`select from pg_extension where extname = 'citus'`;
  return found.length > 0 ? 'citus' : 'postgres';
}

/**
 * A PostgreSQL server, or what speaks its protocol.
 * @param url may name several hosts: the one that takes writes is found, and found again after it changes
 */
export async function openPostgres(url: string): Promise<Store> {
  const sql = postgres(url, {
    max: 4,
    target_session_attrs: 'read-write',
    onnotice: () => undefined,
    connection: { application_name: 'unisono' },
  });
  const engine = await engineOf(sql).catch(async (cause: unknown) => {
    await sql.end({ timeout: 5 });
    throw cause;
  });
  return {
    engine,
    query: queryOver(sql),
    script: async (statements) => {
      await sql.begin((transaction) => transaction.unsafe(statements).simple());
    },
    transaction: async (run) => {
      await sql.begin((transaction) => run(queryOver(transaction)));
    },
    close: () => sql.end({ timeout: 5 }),
  };
}
