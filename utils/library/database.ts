import { Dexie, type Table } from 'dexie';
import { versionsAndPointer } from './migrations/0001-versions-and-pointer';
import { picturesApart } from './migrations/0002-pictures-apart';

/** One step of the tables, from the version before it. */
export interface Migration {
  readonly version: number;
  /** Dexie's words for the tables that change; `null` drops one. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** For each table, how an old row becomes a new one. */
  readonly rows?: Readonly<Record<string, (row: unknown) => unknown>>;
}

/** In order, one after the other, none left out; each is a file in `migrations/`. */
export const libraryMigrations: readonly Migration[] = [versionsAndPointer, picturesApart];

/** What is stored is `unknown` until it is parsed. */
export type LibraryDatabase = Dexie & {
  readonly versions: Table<unknown, number>;
  readonly pointer: Table<unknown, string>;
  readonly pictures: Table<unknown, string>;
};

function addMigration(database: Dexie, { version, stores, rows = {} }: Migration): void {
  database
    .version(version)
    .stores({ ...stores })
    .upgrade(async (transaction) => {
      for (const [table, change] of Object.entries(rows)) {
        await transaction
          .table<unknown>(table)
          .toCollection()
          .modify((row, held) => {
            held.value = change(row);
          });
      }
    });
}

/**
 * The library's database, closed. Only for the background and our full pages: in a content script
 * it would be the host page's own.
 */
export function createLibraryDatabase(
  factory: IDBFactory,
  migrations: readonly Migration[] = libraryMigrations,
): LibraryDatabase {
  const database = new Dexie('unisono-library', {
    indexedDB: factory,
    IDBKeyRange,
    autoOpen: false,
    cache: 'disabled',
    // The store of record: what is acknowledged has reached the disk (D3).
    chromeTransactionDurability: 'strict',
  });
  for (const migration of migrations) addMigration(database, migration);
  return database as LibraryDatabase;
}
