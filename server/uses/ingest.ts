import { cellsOf, eventColumns, eventNames, type EventRow } from './event-row';
import { Marks } from './marks';
import { byDevice, byShard, type Pieces } from './pieces';
import { sumKey, sumNames, sumsOfEvents } from './sums';
import type { Engine, Store } from '../store/store';

/**
 * Stores what is not there yet, for good; its sums are right by then, or marked as behind.
 * @param rows in one order always: two processes that wait for each other's would wait for ever
 * @returns how many were new
 */
export type Ingest = (rows: readonly EventRow[]) => Promise<number>;

const arrays = eventColumns.map(([, type], index) => `$${index + 1}::text[]::${type}[]`).join(', ');
const values = eventColumns.map(([name]) => (name === 'at' ? 'to_timestamp(at)' : name)).join(', ');

/** One statement, so that no crash comes in between, and the same told twice counts once. */
const summing = `
  with given as (
    select * from unnest(${arrays}) as row (${eventNames})
  ), fresh as (
    insert into event (${eventNames})
    select ${values} from given
    on conflict (device, id) do nothing
    returning team, day, answer, host, way, rank, edited, wait_ms
  ), summed as (
    insert into daily as sum (${sumKey}, ${sumNames})
    select ${sumKey}, ${sumsOfEvents}
    from fresh group by ${sumKey}
    order by ${sumKey}
    on conflict (${sumKey}) do update set
      uses = sum.uses + excluded.uses,
      first = sum.first + excluded.first,
      top = sum.top + excluded.top,
      edited = sum.edited + excluded.edited,
      unedited = sum.unedited + excluded.unedited,
      waits = (
        select array_agg(a + b order by place)
        from unnest(sum.waits, excluded.waits) with ordinality as pair (a, b, place)
      )
    returning 1
  )
  select count(*)::integer as stored from fresh`;

/** Adds what is new to the day's sums with the same statement. */
export function summedAtOnce(store: Store): Ingest {
  return async (rows) => {
    const cells = rows.map(cellsOf);
    const columns = eventColumns.map((_, index) => cells.map((row) => row[index] ?? null));
    const [result] = await store.query<{ stored: number }>(summing, columns);
    // Exactly one row says so: without it nothing is known to be stored.
    if (!result) throw new Error('the store did not say what it stored');
    return result.stored;
  };
}

function inserting(rows: number): string {
  const tuples = Array.from({ length: rows }, (_, row) => {
    const places = eventColumns.map(([name, type], index) => {
      const value = `$${row * eventColumns.length + index + 1}::text::${type}`;
      return name === 'at' ? `to_timestamp(${value})` : value;
    });
    return `(${places.join(', ')})`;
  });
  return `insert into event (${eventNames}) values ${tuples.join(', ')}
    on conflict (device, id) do nothing returning 1`;
}

async function insert(store: Store, rows: readonly EventRow[]): Promise<number> {
  const news = await store.query(inserting(rows.length), rows.flatMap(cellsOf));
  return news.length;
}

/** Once each has ended, well or badly. */
async function sumOf(counts: Promise<number>[]): Promise<number> {
  const ended = await Promise.allSettled(counts);
  const failed = ended.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
  return ended.reduce((sum, one) => sum + (one.status === 'fulfilled' ? one.value : 0), 0);
}

/** Stores alone, one statement a piece; `Recount` makes the sums, of the days that are marked. */
export function summedLater(store: Store, pieces: Pieces = byDevice): Ingest {
  const marks = new Marks(store);
  return (rows) =>
    marks.around(rows, async () =>
      sumOf((await pieces(rows)).map((piece) => insert(store, piece))),
    );
}

/** Where the rows of a statement lie on many machines, one that sums as well is a fifth as fast. */
export const ingests: Readonly<Record<Engine, (store: Store) => Ingest>> = {
  pglite: summedAtOnce,
  postgres: summedAtOnce,
  citus: (store) => summedLater(store, byShard(store)),
};
