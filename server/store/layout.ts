import type { Store } from './store';

/**
 * Where a row lies, on Citus. Each device's events are on one machine, so that its batch is one commit
 * there; the sums of an answer likewise. The other tables are small and never joined with these: they
 * stay on the coordinator, where they are written by plain statements and one commit.
 */
const distribution = [
  ['event', 'device'],
  ['daily', 'answer'],
] as const;

const statements = [
  // A second process waits here, and finds it done.
  'lock table migration in exclusive mode',
  ...distribution.map(
    ([table, column]) =>
      `select create_distributed_table('${table}', '${column}')
       where not exists (select from pg_dist_partition where logicalrelid = '${table}'::regclass)`,
  ),
  // A day is recounted without a look at the others.
  'create index if not exists event_day on event (day, team)',
];

/** Spreads the large tables over the machines there are; what is spread already stays. */
export async function layOut(store: Store): Promise<void> {
  if (store.engine !== 'citus') return;
  await store.transaction(async (query) => {
    // One by one: Citus passes on the text that a statement came with, whatever else is in it.
    for (const statement of statements) await query(statement);
  });
}
