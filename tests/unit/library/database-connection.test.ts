import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { connect, type OpenableDatabase } from '@/utils/platform/database-connection';

/** A database that opens, if need be only after a while. */
function fakeDatabase(opens: PromiseLike<unknown> = Promise.resolve()) {
  let isOpen = false;
  const database: OpenableDatabase = {
    name: 'fake',
    verno: 1,
    on: () => undefined,
    open: async () => {
      await opens;
      isOpen = true;
    },
    close: () => (isOpen = false),
    isOpen: () => isOpen,
  };
  return database;
}

const named = (name: string, more: object = {}) =>
  Object.assign(new Error(name), { name, ...more });

describe('a connection', () => {
  it.each([
    ['full', named('QuotaExceededError')],
    ['full', named('AbortError', { inner: named('QuotaExceededError') })],
    ['unavailable', named('AbortError', { inner: null })],
    ['unavailable', named('SomethingOfDexie', { inner: named('UnknownError') })],
    ['newer-database', named('VersionError')],
    ['unavailable', new DOMException('', 'InvalidStateError')],
  ])('tells %s of %s', async (reason, cause) => {
    const connection = connect({ create: () => fakeDatabase(), factory: new IDBFactory() });
    expect(await connection.use(() => Promise.reject(cause))).toEqual({
      ok: false,
      error: { reason, cause },
    });
  });

  it.each([new TypeError('ours'), named('ConstraintError'), 'a text'])(
    'lets %s through, which is no failure of the disk',
    async (cause) => {
      const connection = connect({ create: () => fakeDatabase(), factory: new IDBFactory() });
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- so does other code
      await expect(connection.use(() => Promise.reject(cause))).rejects.toBe(cause);
    },
  );

  it('opens once for all who wait, and serves the next with an open that was late', async () => {
    let open: () => void = () => undefined;
    let created = 0;
    const opens = new Promise<void>((resolve) => (open = resolve));
    const connection = connect({
      create: () => {
        created += 1;
        return fakeDatabase(opens);
      },
      factory: new IDBFactory(),
      deadline: 20,
    });
    const work = () => connection.use(() => Promise.resolve('done'));
    const late = { ok: false, error: { reason: 'timed-out' } };
    expect(await Promise.all([work(), work()])).toEqual([late, late]);
    const waiting = work();
    open();
    expect(await waiting).toEqual({ ok: true, value: 'done' });
    expect(created).toBe(1);
  });

  it('closes what is still opening as soon as it is open', async () => {
    let open: () => void = () => undefined;
    const database = fakeDatabase(new Promise<void>((resolve) => (open = resolve)));
    const connection = connect({ create: () => database, factory: new IDBFactory(), deadline: 20 });
    await connection.use(() => Promise.resolve());
    connection.close();
    open();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(database.isOpen()).toBe(false);
  });
});
