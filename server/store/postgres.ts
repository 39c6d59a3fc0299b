import postgres from 'postgres';
import type { Row, Store, Value } from './store';

/**
 * A PostgreSQL server, or what speaks its protocol.
 * @param url may name several hosts: the one that takes writes is found, and found again after it changes
 */
export function openPostgres(url: string): Store {
  const sql = postgres(url, {
    max: 4,
    // Not `read-write`: that the driver believes of a hot standby too, from PostgreSQL 14 on.
    target_session_attrs: 'primary',
    onnotice: () => undefined,
    connection: { application_name: 'unisono' },
  });
  return {
    engine: 'postgres',
    query: async <R extends object = Row>(statement: string, values: readonly Value[] = []) => {
      const rows = await sql.unsafe<R[]>(statement, values as never[]);
      // Where several hosts are named, the driver ends a connection's first statement, if it breaks off,
      // as one that found nothing: nobody may take that for an answer.
      if (!(rows.command as string | null)) throw new Error('the connection broke off');
      return [...rows];
    },
    script: async (statements) => {
      await sql.begin((transaction) => transaction.unsafe(statements).simple());
    },
    close: () => sql.end({ timeout: 5 }),
  };
}
