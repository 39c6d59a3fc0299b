import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { Type, type Static } from 'typebox';
import { Value } from 'typebox/value';
import { describe, expect, it } from 'vitest';
import { createLibraryDatabase, libraryMigrations, type Migration } from '@/utils/library/database';
import { openLibraryStore, type StoredLibrary } from '@/utils/library/library-store';

const folder = new URL('../../../utils/library/migrations/', import.meta.url);
const examples = new URL('../../fixtures/library/', import.meta.url);
const files = readdirSync(folder).sort();

const Expected = Type.Object({
  version: Type.Integer(),
  name: Type.String(),
  source: Type.String(),
  answers: Type.Array(Type.String()),
});
/** A database as it was on a disk after this migration: never changed again. */
const Example = Type.Object({
  migration: Type.String(),
  tables: Type.Record(Type.String(), Type.Array(Type.Unknown())),
  expected: Type.Object({ current: Expected, previous: Expected }),
});
type Example = Static<typeof Example>;

function exampleOf(file: string): Example {
  const name = `db-${file.slice(0, 4)}.json`;
  return Value.Parse(Example, JSON.parse(readFileSync(new URL(name, examples), 'utf8')));
}

async function fill(factory: IDBFactory, steps: readonly Migration[], { tables }: Example) {
  const database = createLibraryDatabase(factory, steps);
  await database.open();
  for (const [table, rows] of Object.entries(tables)) await database.table(table).bulkPut(rows);
  database.close();
}

const summaryOf = (stored: StoredLibrary | undefined) =>
  stored && {
    version: stored.version,
    name: stored.name,
    source: stored.source,
    answers: stored.library.answers.map(({ id }) => id),
  };

describe('migrations of the library', () => {
  it('are one file each, numbered without a gap, and all registered', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(libraryMigrations).toHaveLength(files.length);
    for (const [index, file] of files.entries()) {
      expect(file).toMatch(/^\d{4}-[a-z-]+\.ts$/);
      expect(Number(file.slice(0, 4))).toBe(index + 1);
      expect(libraryMigrations[index]?.version).toBe(index + 1);
    }
  });

  it.each(files)('%s imports nothing', (file) => {
    expect(readFileSync(new URL(file, folder), 'utf8')).not.toMatch(
      /\bimport\b\s*[{('"*]|\brequire\b/,
    );
  });

  it.each(files)('the example of %s comes through all that follow', async (file) => {
    const example = exampleOf(file);
    expect(`${example.migration}.ts`).toBe(file);
    const factory = new IDBFactory();
    await fill(factory, libraryMigrations.slice(0, Number(file.slice(0, 4))), example);
    const store = openLibraryStore(factory);
    const [current, previous] = [await store.current(), await store.previous()];
    expect(current.ok && summaryOf(current.value)).toEqual(example.expected.current);
    expect(previous.ok && summaryOf(previous.value)).toEqual(example.expected.previous);
    const next = await store.replace(
      { format: 'library/1', answers: [] },
      { source: 'file', file: 'f' },
      new Date(0),
    );
    expect(next.ok && next.value.version).toBe(example.expected.current.version + 1);
    store.close();
  });

  it('0002 takes out pictures of a time when the word meant nothing', async () => {
    const factory = new IDBFactory();
    const example = exampleOf('0001-versions-and-pointer.ts');
    const answers = [{ id: 'a', title: 'T', body: 'B', pictures: 'anything', kept: 1 }];
    const text = JSON.stringify({ format: 'library/1', answers });
    const versions = example.tables.versions?.map((row) => ({ ...(row as object), text })) ?? [];
    const old = { ...example, tables: { ...example.tables, versions } };
    await fill(factory, libraryMigrations.slice(0, 1), old);
    const store = openLibraryStore(factory);
    const read = await store.current();
    expect(read.ok && read.value?.library.answers).toEqual([
      { id: 'a', title: 'T', body: 'B', kept: 1 },
    ]);
    store.close();
  });

  it('change rows one table at a time', async () => {
    const factory = new IDBFactory();
    await fill(factory, libraryMigrations, exampleOf(files[0] ?? ''));
    const next: Migration = {
      version: libraryMigrations.length + 1,
      stores: { extra: 'id' },
      rows: { pointer: (row) => ({ ...(row as object), checked: true }) },
    };
    const database = createLibraryDatabase(factory, [...libraryMigrations, next]);
    await database.open();
    expect(await database.pointer.toArray()).toEqual([
      { id: 'library', current: 4, previous: 3, checked: true },
    ]);
    expect(await database.versions.count()).toBe(2);
    database.close();
  });
});
