import { Dexie, type Table } from 'dexie';
import { connect } from '@/utils/platform/database-connection';

/** A row an index, `{ id, stamp, data }`. */
type IndexDatabase = Dexie & { readonly kept: Table<unknown, string> };

/** What is computed of a library: to rank its answers for a message, and to search them. */
export type IndexName = 'ranking' | 'search';

/**
 * Keeps what has been computed of a library, so that a background that starts again need not do it
 * again. Nothing but a copy: where it is gone, late or of something else, it is computed anew.
 */
export interface IndexStore {
  /** What was kept under this stamp; `undefined` where that is anything else, or cannot be had. */
  read(id: IndexName, stamp: string): Promise<unknown>;
  /** Takes the place of what was kept before. */
  keep(id: IndexName, stamp: string, data: object): Promise<void>;
}

function createIndexDatabase(factory: IDBFactory): IndexDatabase {
  const database = new Dexie('unisono-index', {
    indexedDB: factory,
    IDBKeyRange,
    autoOpen: false,
    cache: 'disabled',
  });
  database.version(1).stores({ kept: 'id' });
  return database as IndexDatabase;
}

/** @param deadline longest wait for the database, in ms: computing anew takes about as long */
export function openIndexStore(factory: IDBFactory = indexedDB, deadline = 1_000): IndexStore {
  const connection = connect({ create: () => createIndexDatabase(factory), factory, deadline });
  const nothing = () => undefined;
  const readRow = async (id: IndexName, stamp: string): Promise<unknown> => {
    const row = await connection.use((database) => database.kept.get(id));
    const kept = row.ok
      ? (row.value as { stamp?: unknown; data?: unknown } | undefined)
      : undefined;
    return kept?.stamp === stamp ? kept.data : undefined;
  };
  return {
    read: (id, stamp) => {
      const late = new Promise((resolve) => setTimeout(resolve, deadline, undefined));
      return Promise.race([readRow(id, stamp), late]).catch(nothing);
    },
    // Whatever goes wrong here, the index that was built is there.
    keep: (id, stamp, data) =>
      connection.use((database) => database.kept.put({ id, stamp, data })).then(nothing, nothing),
  };
}
