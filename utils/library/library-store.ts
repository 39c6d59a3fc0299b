import { Type, type Static } from 'typebox';
import { Check } from 'typebox/value';
import { readLibraryText } from '@/utils/domain/check-library';
import type { Library } from '@/utils/domain/library';
import { err, ok, type Result } from '@/utils/domain/result';
import { connect, type Connection, type StoreFailure } from '@/utils/platform/database-connection';
import { createLibraryDatabase, type LibraryDatabase } from './database';
import { partPictures, PictureRow, type Parted } from './pictures';

/** Where a library came from. */
export interface LibraryOrigin {
  readonly source: 'starter' | 'file' | 'team';
  /** Name of the file as the person knows it. */
  readonly file: string;
  /** Number of the team's release. */
  readonly release?: number;
}

const VersionRow = Type.Object({
  number: Type.Integer({ minimum: 1 }),
  /** The library as JSON, with `sha256:…` in place of the data of its pictures. */
  text: Type.String(),
  /** Hashes of its pictures. */
  pictures: Type.Optional(Type.Array(Type.String())),
  /** ISO 8601, when it was taken into use. */
  since: Type.String(),
  source: Type.Union([Type.Literal('starter'), Type.Literal('file'), Type.Literal('team')]),
  release: Type.Optional(Type.Integer({ minimum: 1 })),
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
  /** With `sha256:…` in place of the data of its pictures: `picture` has them. */
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
  /** A picture of the library in use or of the one before; undefined where there is none such. */
  picture(hash: string): Stored<PictureRow | undefined>;
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
  const { number, since, source, file, name, language, release } = row;
  return {
    version: number,
    library,
    since,
    source,
    file,
    name,
    ...(language === undefined ? {} : { language }),
    ...(release === undefined ? {} : { release }),
  };
}

async function read(
  connection: Connection<LibraryDatabase>,
  which: 'current' | 'previous',
): Stored<StoredLibrary | undefined> {
  const used = await connection.use((database) => rowAt(database, which));
  const found = used.ok ? used.value : used;
  if (!found.ok || found.value === undefined) return found as Result<undefined, StoreFailure>;
  const library = readLibraryText(found.value.file, found.value.text, 'apart');
  return library.ok
    ? ok(withLibrary(found.value, library.value))
    : err({ reason: 'corrupt', cause: library.error });
}

async function nameOfPrevious(connection: Connection<LibraryDatabase>): Stored<string | undefined> {
  const used = await connection.use((database) => rowAt(database, 'previous'));
  const found = used.ok ? used.value : used;
  return found.ok ? ok(found.value?.name) : found;
}

/** Takes away the pictures that no version shows any more. */
async function sweepPictures(database: LibraryDatabase): Promise<void> {
  const shown = new Set<unknown>();
  for (const row of await database.versions.toArray()) {
    if (Check(VersionRow, row)) for (const hash of row.pictures ?? []) shown.add(hash);
  }
  const hashes = await database.pictures.toCollection().primaryKeys();
  await database.pictures.bulkDelete(hashes.filter((hash) => !shown.has(hash)));
}

/** One transaction: the new version whole, then what is too old, the pointer last (D4). */
async function write(
  database: LibraryDatabase,
  row: Omit<VersionRow, 'number'>,
  pictures: readonly PictureRow[],
): Promise<number> {
  const tables = [database.versions, database.pointer, database.pictures];
  return database.transaction('rw', tables, async () => {
    const pointer = await pointerOf(database);
    await database.pictures.bulkPut(pictures);
    const number = await database.versions.add(row);
    const previous = Check(PointerRow, pointer) ? pointer.current : undefined;
    const numbers = await database.versions.toCollection().primaryKeys();
    for (const old of numbers) {
      if (old !== number && old !== previous) await database.versions.delete(old);
    }
    await sweepPictures(database);
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
  const parted: Parted = await partPictures(library);
  const row = {
    text: JSON.stringify(parted.library),
    since: now.toISOString(),
    source: origin.source,
    file: origin.file,
    ...(origin.release === undefined ? {} : { release: origin.release }),
    name: library.name ?? origin.file,
    ...(library.language === undefined ? {} : { language: library.language }),
    ...(parted.hashes.length > 0 ? { pictures: [...parted.hashes] } : {}),
  };
  const number = await connection.use((database) => write(database, row, parted.rows));
  return number.ok ? ok(withLibrary({ ...row, number: number.value }, parted.library)) : number;
}

async function pictureAt(
  connection: Connection<LibraryDatabase>,
  hash: string,
): Stored<PictureRow | undefined> {
  const row = await connection.use((database) => database.pictures.get(hash));
  if (!row.ok || row.value === undefined) return row as Result<undefined, StoreFailure>;
  return Check(PictureRow, row.value) ? ok(row.value) : err({ reason: 'corrupt' });
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
    picture: (hash) => pictureAt(connection, hash),
    close: () => connection.close(),
  };
}
