import type { EventRow } from './event-row';
import type { Store } from '../store/store';

/** Cuts what came into what one statement each stores. */
export type Pieces = (rows: readonly EventRow[]) => Promise<EventRow[][]>;

/** Rows in one statement at most: PostgreSQL takes 65,535 values. */
const mostRows = 1_000;
const mostKnown = 100_000;

/** Those of a place together, in the order they came. */
function piecesOf(
  rows: readonly EventRow[],
  placeOf: (row: EventRow) => string | undefined,
): EventRow[][] {
  const pieces: EventRow[][] = [];
  const open = new Map<string | undefined, EventRow[]>();
  for (const row of rows) {
    const place = placeOf(row);
    let piece = open.get(place);
    if (!piece || piece.length >= mostRows) {
      piece = [];
      open.set(place, piece);
      pieces.push(piece);
    }
    piece.push(row);
  }
  return pieces;
}

export const byDevice: Pieces = (rows) => Promise.resolve(piecesOf(rows, ({ device }) => device));

/**
 * By the piece of the table that they lie in, on Citus: one commit on one machine, for many devices.
 * Where that has changed since it was asked, Citus stores them all the same, with a commit on each.
 */
export function byShard(store: Store): Pieces {
  const known = new Map<string, string>();
  return async (rows) => {
    if (known.size > mostKnown) known.clear();
    const devices = [...new Set(rows.map(({ device }) => device))];
    const unknown = devices.filter((device) => !known.has(device));
    if (unknown.length > 0) {
      const found = await store.query<{ device: string; shard: string }>(
        `select device, get_shard_id_for_distribution_column('event', device)::text as shard
         from unnest($1::text[]) as asked (device)`,
        [unknown],
      );
      for (const { device, shard } of found) known.set(device, shard);
    }
    return piecesOf(rows, ({ device }) => known.get(device));
  };
}
