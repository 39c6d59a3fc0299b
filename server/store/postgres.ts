import postgres from 'postgres';
import type { Engine, Query, Row, Store, Value } from './store';

/** One connection or many of them. */
export function queryOver(sql: postgres.Sql | postgres.TransactionSql): Query {
  return async <R extends object = Row>(statement: string, values: readonly Value[] = []) => {
    const rows = await sql.unsafe<R[]>(statement, values as never[]);
    // Where several hosts are named, the driver ends a connection's first statement, if it breaks off,
    // as one that found nothing: nobody may take that for an answer.
    if (!(rows.command as string | null)) throw new Error('the connection broke off');
    return [...rows];
  };
}

async function engineOf(query: Query): Promise<Engine> {
  const found = await query(`select 1 from pg_extension where extname = 'citus'`);
  return found.length > 0 ? 'citus' : 'postgres';
}

/**
 * A PostgreSQL server, or what speaks its protocol.
 * @param url may name several hosts: the one that takes writes is found, and found again after it changes
 */
export async function openPostgres(url: string): Promise<Store> {
  const sql = postgres(url, {
    max: 4,
    // Not `read-write`: that the driver believes of a hot standby too, from PostgreSQL 14 on.
    target_session_attrs: 'primary',
    onnotice: () => undefined,
    connection: { application_name: 'unisono' },
  });
  const query = queryOver(sql);
  const engine = await engineOf(query).catch(async (cause: unknown) => {
    await sql.end({ timeout: 5 });
    throw cause;
  });
  return {
    engine,
    query,
    script: async (statements) => {
      await sql.begin((transaction) => transaction.unsafe(statements).simple());
    },
    transaction: async (run) => {
      await sql.begin((transaction) => run(queryOver(transaction)));
    },
    close: () => sql.end({ timeout: 5 }),
  };
}
