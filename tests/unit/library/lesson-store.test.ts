import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openLessonStore } from '@/utils/library/lesson-store';

const lesson = (answer: string, count: number) => ({
  answer,
  count,
  keys: Uint32Array.of(1, 2 ** 32 - 1),
  weights: Float32Array.of(0.5, 0.25),
  about: Uint32Array.of(3, 4),
});
const openStore = (factory: IDBFactory, most = 10) => openLessonStore(most, factory);
const answersOf = (read: Awaited<ReturnType<ReturnType<typeof openLessonStore>['read']>>) =>
  read.ok ? read.value.map(({ answer, count }) => [answer, count]) : read.error;

describe('what was learnt', () => {
  it('is bounded on the disk as well: the one taught longest ago goes', async () => {
    const store = openStore(new IDBFactory(), 3);
    for (const answer of ['a', 'b', 'c', 'a', 'd']) {
      await store.keep(new Map([[answer, lesson(answer, 1)]]));
    }
    expect(answersOf(await store.read())).toEqual([
      ['c', 1],
      ['a', 1],
      ['d', 1],
    ]);
  });

  it('is forgotten where it was kept in the way of before, out of which names could be read', async () => {
    const factory = new IDBFactory();
    const old = new Dexie('unisono-lessons', { indexedDB: factory, IDBKeyRange });
    old.version(1).stores({ lessons: 'answer, order' });
    await old.open();
    await old.table('lessons').put({ ...lesson('a', 1), order: 0 });
    old.close();
    expect(answersOf(await openStore(factory).read())).toEqual([]);
  });

  it('is there again, the one taught last at the end', async () => {
    const factory = new IDBFactory();
    const store = openStore(factory);
    await store.keep(
      new Map([
        ['a', lesson('a', 1)],
        ['b', lesson('b', 1)],
      ]),
    );
    await store.keep(new Map([['a', lesson('a', 2)]]));
    const again = await openStore(factory).read();
    expect(answersOf(again)).toEqual([
      ['b', 1],
      ['a', 2],
    ]);
    expect(again.ok && again.value[1]).toMatchObject(lesson('a', 2));
  });

  it('goes where nothing is left of it, and all of it when it is forgotten', async () => {
    const store = openStore(new IDBFactory());
    await store.keep(
      new Map([
        ['a', lesson('a', 1)],
        ['b', lesson('b', 1)],
      ]),
    );
    await store.keep(new Map([['a', undefined]]));
    expect(answersOf(await store.read())).toEqual([['b', 1]]);
    expect(await store.forget()).toEqual({ ok: true, value: undefined });
    expect(answersOf(await store.read())).toEqual([]);
  });

  it('is left out where it is not ours', async () => {
    const factory = new IDBFactory();
    const store = openStore(factory);
    await store.keep(new Map([['a', lesson('a', 1)]]));
    const other = new Dexie('unisono-lessons', { indexedDB: factory, IDBKeyRange });
    await other.open();
    const [keys, weights, about] = [Uint32Array.of(1), Float32Array.of(1), Uint32Array.of(1)];
    await other.table('lessons').bulkPut([
      { answer: 'v', order: 4, count: 1, keys, weights: Float32Array.of(NaN), about },
      { answer: 'w', order: 5, count: 1, keys: Uint32Array.of(1, 2), weights, about },
      { answer: 'x', order: 7, count: 'many', keys: [], weights: [], about: [] },
    ]);
    other.close();
    expect(answersOf(await store.read())).toEqual([['a', 1]]);
    await store.keep(new Map([['b', lesson('b', 1)]]));
    expect(answersOf(await store.read())).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
  });
});
