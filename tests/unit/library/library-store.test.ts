import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Library } from '@/utils/domain/library';
import { createLibraryDatabase, libraryMigrations } from '@/utils/library/database';
import { openLibraryStore, type LibraryStore } from '@/utils/library/library-store';

const libraryOf = (id: string): Library => {
  const answer = { id, title: 'T', body: 'B', unknown: [1] };
  return { format: 'library/1', answers: [answer] };
};
const file = { source: 'file', file: 'equipo.json' } as const;
/** Of the database in the browser's own counting: Dexie's times ten. */
const nextVersion = (libraryMigrations.length + 1) * 10;
const day = new Date('2026-11-22T10:00:00Z');

let factory: IDBFactory;
let stores: LibraryStore[];

/** As one more page or worker would have it. */
function open(deadline?: number): LibraryStore {
  const store = openLibraryStore(factory, deadline);
  stores.push(store);
  return store;
}

async function idOf(stored: ReturnType<LibraryStore['current']>): Promise<string | undefined> {
  const read = await stored;
  if (!read.ok) throw new Error(read.error.reason, { cause: read.error.cause });
  return read.value?.library.answers[0]?.id;
}

/** A connection of someone else, with the raw browser interface. */
function openRaw(version?: number, gives = true): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open('unisono-library', version);
    request.onsuccess = () => {
      const database = request.result;
      if (gives) database.onversionchange = () => database.close();
      resolve(database);
    };
    request.onerror = () => reject(new Error('raw open', { cause: request.error }));
  });
}

beforeEach(() => {
  factory = new IDBFactory();
  stores = [];
});

afterEach(() => {
  vi.restoreAllMocks();
  for (const store of stores) store.close();
});

describe('the library store', () => {
  it('opens nothing until it is asked, and has nothing at first', async () => {
    const store = open();
    expect(await factory.databases()).toEqual([]);
    expect(await store.current()).toEqual({ ok: true, value: undefined });
    expect(await store.previous()).toEqual({ ok: true, value: undefined });
    expect(await store.previousName()).toEqual({ ok: true, value: undefined });
  });

  it('keeps a library whole, with where it came from', async () => {
    const library: Library = { ...libraryOf('a'), name: 'WISP', language: 'es' };
    const stored = await open().replace(library, file, day);
    const expected = {
      version: 1,
      library,
      since: '2026-11-22T10:00:00.000Z',
      source: 'file',
      file: 'equipo.json',
      name: 'WISP',
      language: 'es',
    };
    expect(stored).toEqual({ ok: true, value: expected });
    expect(await open().current()).toEqual({ ok: true, value: expected });
  });

  it('names a library without a name after its file', async () => {
    const stored = await open().replace(libraryOf('a'), file, day);
    expect(stored).toMatchObject({ ok: true, value: { name: 'equipo.json' } });
  });

  it('keeps the previous one and no older one', async () => {
    const store = open();
    for (const id of ['a', 'b', 'c']) await store.replace(libraryOf(id), file, day);
    expect(await idOf(store.current())).toBe('c');
    expect(await idOf(store.previous())).toBe('b');
    expect(await store.previousName()).toEqual({ ok: true, value: 'equipo.json' });
    const database = createLibraryDatabase(factory);
    await database.open();
    expect(await database.versions.count()).toBe(2);
    database.close();
  });

  it('counts versions up and never uses one twice, from however many pages', async () => {
    const [one, two] = [open(), open()];
    const versions: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const both = await Promise.all([
        one.replace(libraryOf('a'), file, day),
        two.replace(libraryOf('b'), file, day),
      ]);
      for (const stored of both) versions.push(stored.ok ? stored.value.version : -1);
    }
    expect(new Set(versions).size).toBe(6);
    expect([...versions].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('writes with strict durability, the version first and the pointer last', async () => {
    const store = open();
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const written: string[] = [];
    for (const method of ['add', 'put', 'delete'] as const) {
      const original = IDBObjectStore.prototype[method];
      vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
        this: IDBObjectStore,
        ...args: unknown[]
      ) {
        written.push(`${method} ${this.name}`);
        return Reflect.apply(original, this, args) as IDBRequest<IDBValidKey> &
          IDBRequest<undefined>;
      });
    }
    await store.replace(libraryOf('a'), file, day);
    const durabilities = begun.mock.calls
      .filter(([, mode]) => mode === 'readwrite')
      .map(([, , options]) => options?.durability);
    expect(durabilities).toEqual(['strict']);
    expect(written[0]).toBe('add versions');
    expect(written.at(-1)).toBe('put pointer');
  });
});

describe('a crash in the middle of a switch', () => {
  const steps = ['add', 'put', 'delete'] as const;

  it.each(steps)('at %s leaves the old library whole', async (step) => {
    const store = open();
    await store.replace(libraryOf('a'), file, day);
    await store.replace(libraryOf('b'), file, day);
    const original = IDBObjectStore.prototype[step];
    vi.spyOn(IDBObjectStore.prototype, step).mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      const request = Reflect.apply(original, this, args) as IDBRequest<IDBValidKey> &
        IDBRequest<undefined>;
      this.transaction.abort();
      return request;
    });
    const failed = await store.replace(libraryOf('c'), file, day);
    expect(failed).toMatchObject({ ok: false, error: { reason: 'unavailable' } });
    vi.restoreAllMocks();

    for (const reader of [store, open()]) {
      expect(await idOf(reader.current())).toBe('b');
      expect(await idOf(reader.previous())).toBe('a');
    }
    const next = await store.replace(libraryOf('d'), file, day);
    expect(next).toMatchObject({ ok: true, value: { version: 3 } });
  });

  it('says that the disk is full, and keeps what it has', async () => {
    const store = open();
    await store.replace(libraryOf('a'), file, day);
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const failed = await store.replace(libraryOf('b'), file, day);
    expect(failed).toMatchObject({ ok: false, error: { reason: 'full' } });
    vi.restoreAllMocks();
    expect(await idOf(store.current())).toBe('a');
  });
});

describe('what is stored', () => {
  async function spoil(change: (database: ReturnType<typeof createLibraryDatabase>) => unknown) {
    const database = createLibraryDatabase(factory);
    await database.open();
    await change(database);
    database.close();
  }
  const row = { since: 'x', source: 'file', file: 'f', name: 'n' };

  it.each<[string, (database: ReturnType<typeof createLibraryDatabase>) => unknown]>([
    ['a pointer to nowhere', (database) => database.pointer.put({ id: 'library', current: 9 })],
    ['a pointer that is none', (database) => database.pointer.put({ id: 'library', current: 'x' })],
    ['a row without text', (database) => database.versions.put({ ...row, number: 1 })],
    [
      'a text that is no JSON',
      (database) => database.versions.put({ ...row, number: 1, text: '{' }),
    ],
    [
      'a library with an unknown placeholder',
      (database) =>
        database.versions.put({
          ...row,
          number: 1,
          text: JSON.stringify({
            format: 'library/1',
            answers: [{ id: 'a', title: 'T', body: '{{x}}' }],
          }),
        }),
    ],
  ])('is not believed: %s', async (_, change) => {
    const store = open();
    await store.replace(libraryOf('a'), file, day);
    await spoil(change);
    expect(await store.current()).toMatchObject({ ok: false, error: { reason: 'corrupt' } });
    // And there is a way out.
    await store.replace(libraryOf('b'), file, day);
    expect(await idOf(store.current())).toBe('b');
  });
});

describe('other pages', () => {
  it('of a later version: the database is left as it is', async () => {
    await open().replace(libraryOf('a'), file, day);
    const later = await openRaw(nextVersion);
    later.close();
    const store = open();
    for (const answer of [store.current(), store.replace(libraryOf('b'), file, day)]) {
      expect(await answer).toEqual({ ok: false, error: { reason: 'newer-database' } });
    }
    const after = await openRaw();
    expect(after.version).toBe(nextVersion);
    after.close();
  });

  it('that bring a later version or delete: the store gives way at once', async () => {
    const store = open();
    await store.replace(libraryOf('a'), file, day);
    const later = await openRaw(nextVersion);
    expect(later.version).toBe(nextVersion);
    later.close();
    expect(await store.current()).toMatchObject({ error: { reason: 'newer-database' } });
    await new Promise((resolve) => {
      factory.deleteDatabase('unisono-library').onsuccess = resolve;
    });
    expect(await store.current()).toEqual({ ok: true, value: undefined });
  });

  it('that hold an older version: blocked, and well again when they let go', async () => {
    const holder = await openRaw(1, false);
    const store = open(50);
    expect(await store.current()).toEqual({ ok: false, error: { reason: 'blocked' } });
    holder.close();
    expect(await open().current()).toEqual({ ok: true, value: undefined });
    expect(await store.current()).toEqual({ ok: true, value: undefined });
  });

  it('that keep an open waiting: timed out after the deadline, never for ever', async () => {
    vi.spyOn(factory, 'open').mockImplementation(() => new EventTarget() as IDBOpenDBRequest);
    const store = open(50);
    expect(await store.current()).toEqual({ ok: false, error: { reason: 'timed-out' } });
  });
});

it('waits five seconds by itself', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    vi.spyOn(factory, 'databases').mockReturnValue(new Promise(() => undefined));
    let answer: unknown;
    void open()
      .current()
      .then((value) => (answer = value));
    await vi.advanceTimersByTimeAsync(4900);
    expect(answer).toBeUndefined();
    await vi.advanceTimersByTimeAsync(200);
    expect(answer).toEqual({ ok: false, error: { reason: 'timed-out' } });
  } finally {
    vi.useRealTimers();
  }
});

it('a mistake of ours is thrown, not told as a failure of the disk', async () => {
  const library = libraryOf('a');
  const cyclic = Object.assign(library, { self: library });
  await expect(open().replace(cyclic, file, day)).rejects.toThrow(TypeError);
});
