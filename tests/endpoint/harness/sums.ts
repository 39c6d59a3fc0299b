import type { StartOptions } from '../../../server/start';
import { openPGlite } from '../../../server/store/pglite';
import { openPostgres } from '../../../server/store/postgres';
import type { Store } from '../../../server/store/store';

export interface Sums {
  /** Rows of `event`. */
  readonly events: number;
  /** What the days' sums add up to. */
  readonly uses: number;
}

export async function sumsOf(store: Store): Promise<Sums | undefined> {
  const [row] = await store.query<Sums>(
    `select (select count(*) from event)::integer as events,
       (select coalesce(sum(uses), 0) from daily)::integer as uses`,
  );
  return row;
}

/** What is there, read without the endpoint. */
export async function sumsIn(data: StartOptions['data']): Promise<Sums | undefined> {
  const store = 'folder' in data ? await openPGlite(data.folder) : await openPostgres(data.url);
  try {
    return await sumsOf(store);
  } finally {
    await store.close();
  }
}

/** Every row of every table, as text. */
export async function everythingIn(store: Store): Promise<unknown> {
  const tables = await store.query<{ name: string }>(
    `select table_name::text as name from information_schema.tables
     where table_schema = 'public' order by 1`,
  );
  return Promise.all(
    tables.map(async ({ name }) => [
      name,
      await store.query(`select row_to_json(one)::text as row from ${name} as one order by 1`),
    ]),
  );
}
