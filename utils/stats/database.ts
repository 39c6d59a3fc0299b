import { Dexie, type Table } from 'dexie';

/** What is stored is `unknown` until it is parsed. */
export type UseDatabase = Dexie & {
  /** `{ id, order, use }`: a use and its place in the order of coming. */
  readonly uses: Table<unknown, string>;
  /** `{ answer, count }`: how many of the uses are of this answer. */
  readonly counts: Table<unknown, string>;
  /** One row, `{ id: 'uses', rows, next }`: how many there are, and the next place. */
  readonly totals: Table<unknown, string>;
  /** `{ id, order, event }`: what the team's endpoint has not acknowledged yet. */
  readonly outbox: Table<unknown, string>;
};

/** The database of uses, closed. Only for the background and our full pages. */
export function createUseDatabase(factory: IDBFactory): UseDatabase {
  const database = new Dexie('unisono-uses', {
    indexedDB: factory,
    IDBKeyRange,
    autoOpen: false,
    cache: 'disabled',
    // A use is only acknowledged when it has reached the disk (D1, D3).
    chromeTransactionDurability: 'strict',
  });
  database.version(1).stores({ uses: 'id, order', counts: 'answer', totals: 'id' });
  database.version(2).stores({ outbox: 'id, order' });
  return database as UseDatabase;
}
