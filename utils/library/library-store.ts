import { Type, type Static } from 'typebox';
import { Check } from 'typebox/value';
import { readLibraryText } from '@/utils/domain/check-library';
import type { Library } from '@/utils/domain/library';
import { err, ok, type Result } from '@/utils/domain/result';
import { connect, type Connection, type StoreFailure } from '@/utils/platform/database-connection';
import { createLibraryDatabase, type LibraryDatabase } from './database';

/** Where a library came from. */
export interface LibraryOrigin {
  readonly source: 'starter' | 'file';
  /** Name of the file as the person knows it. */
  readonly file: string;
}

const VersionRow = Type.Object({
  number: Type.Integer({ minimum: 1 }),
  /** The library as JSON. */
  text: Type.String(),
  /** ISO 8601, when it was taken into use. */
  since: Type.String(),
  source: Type.Union([Type.Literal('starter'), Type.Literal('file')]),
  file: Type.String(),
  name: Type.String(),
  language: Type.Optional(Type.String()),
});
type VersionRow = Static<typeof VersionRow>;

const PointerRow = Type.Object({
  id: Type.Literal('library'),
  current: Type.Integer({ minimum: 1 }),
  previous: Type.Optional(Type.Integer({ minimum: 1 })),
});

export interface StoredLibrary extends LibraryOrigin {
  /** Counts up with every library that is taken into use here; never used twice. */
  readonly version: number;
  readonly library: Library;
  /** ISO 8601, when this version was taken into use here. */
  readonly since: string;
  /** The library's own name, or its file's. */
  readonly name: string;
  readonly language?: string;
}

export type Stored<T> = Promise<Result<T, StoreFailure>>;

export interface LibraryStore {
  /** The library in use; undefined before there is one. */
  current(): Stored<StoredLibrary | undefined>;
  /** The one before it, as a way back. */
  previous(): Stored<StoredLibrary | undefined>;
  /** Its name alone, which costs no reading of the library. */
  previousName(): Stored<string | undefined>;
  /**
   * Takes a library into use: whole or not at all. The one in use becomes the previous one, the
   * one before that goes.
   */
  replace(library: Library, origin: LibraryOrigin, now: Date): Stored<StoredLibrary>;
  close(): void;
}

async function pointerOf(database: LibraryDatabase): Promise<unknown> {
  return database.pointer.get('library');
}

/** The row that the pointer names: undefined where it names none, `corrupt` where it is not there. */
async function rowAt(
  database: LibraryDatabase,
  which: 'current' | 'previous',
): Promise<Result<VersionRow | undefined, StoreFailure>> {
  return database.transaction('r', database.pointer, database.versions, async () => {
    const pointer = await pointerOf(database);
    if (pointer === undefined) return ok(undefined);
    if (!Check(PointerRow, pointer)) return err({ reason: 'corrupt' as const });
    const number = pointer[which];
    if (number === undefined) return ok(undefined);
    const row = await database.versions.get(number);
    return Check(VersionRow, row) ? ok(row) : err({ reason: 'corrupt' as const });
  });
}

function withLibrary(row: VersionRow, library: Library): StoredLibrary {
  const { number, since, source, file, name, language } = row;
  const stored = { version: number, library, since, source, file, name };
  return language === undefined ? stored : { ...stored, language };
}

async function read(
  connection: Connection<LibraryDatabase>,
  which: 'current' | 'previous',
): Stored<StoredLibrary | undefined> {
  const used = await connection.use((database) => rowAt(database, which));
  const found = used.ok ? used.value : used;
  if (!found.ok || found.value === undefined) return found as Result<undefined, StoreFailure>;
  const library = readLibraryText(found.value.file, found.value.text);
  return library.ok
    ? ok(withLibrary(found.value, library.value))
    : err({ reason: 'corrupt', cause: library.error });
}

async function nameOfPrevious(connection: Connection<LibraryDatabase>): Stored<string | undefined> {
  const used = await connection.use((database) => rowAt(database, 'previous'));
  const found = used.ok ? used.value : used;
  return found.ok ? ok(found.value?.name) : found;
}

/** One transaction: the new version whole, then what is too old, the pointer last (D4). */
async function write(database: LibraryDatabase, row: Omit<VersionRow, 'number'>): Promise<number> {
  return database.transaction('rw', database.versions, database.pointer, async () => {
    const pointer = await pointerOf(database);
    const number = await database.versions.add(row);
    const previous = Check(PointerRow, pointer) ? pointer.current : undefined;
    const numbers = await database.versions.toCollection().primaryKeys();
    for (const old of numbers) {
      if (old !== number && old !== previous) await database.versions.delete(old);
    }
    const kept = previous === undefined ? {} : { previous };
    await database.pointer.put({ id: 'library', current: number, ...kept });
    return number;
  });
}

async function replace(
  connection: Connection<LibraryDatabase>,
  library: Library,
  origin: LibraryOrigin,
  now: Date,
): Stored<StoredLibrary> {
  const row = {
    text: JSON.stringify(library),
    since: now.toISOString(),
    source: origin.source,
    file: origin.file,
    name: library.name ?? origin.file,
    ...(library.language === undefined ? {} : { language: library.language }),
  };
  const number = await connection.use((database) => write(database, row));
  return number.ok ? ok(withLibrary({ ...row, number: number.value }, library)) : number;
}

/**
 * The library on this computer. Opens nothing until it is asked.
 * @param factory the browser's own by default
 * @param deadline longest wait for the database to open, in milliseconds
 */
export function openLibraryStore(factory: IDBFactory = indexedDB, deadline?: number): LibraryStore {
  const connection = connect({
    create: () => createLibraryDatabase(factory),
    factory,
    ...(deadline === undefined ? {} : { deadline }),
  });
  return {
    current: () => read(connection, 'current'),
    previous: () => read(connection, 'previous'),
    previousName: () => nameOfPrevious(connection),
    replace: (library, origin, now) => replace(connection, library, origin, now),
    close: () => connection.close(),
  };
}
