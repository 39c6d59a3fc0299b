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
});
const answersOf = (read: Awaited<ReturnType<ReturnType<typeof openLessonStore>['read']>>) =>
  read.ok ? read.value.map(({ answer, count }) => [answer, count]) : read.error;

describe('what was learnt', () => {
  it('is there again, the one taught last at the end', async () => {
    const factory = new IDBFactory();
    const store = openLessonStore(factory);
    await store.keep(
      new Map([
        ['a', lesson('a', 1)],
        ['b', lesson('b', 1)],
      ]),
    );
    await store.keep(new Map([['a', lesson('a', 2)]]));
    const again = await openLessonStore(factory).read();
    expect(answersOf(again)).toEqual([
      ['b', 1],
      ['a', 2],
    ]);
    expect(again.ok && again.value[1]).toMatchObject(lesson('a', 2));
  });

  it('goes where nothing is left of it, and all of it when it is forgotten', async () => {
    const store = openLessonStore(new IDBFactory());
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
    const store = openLessonStore(factory);
    await store.keep(new Map([['a', lesson('a', 1)]]));
    const other = new Dexie('unisono-lessons', { indexedDB: factory, IDBKeyRange });
    await other.open();
    await other
      .table('lessons')
      .put({ answer: 'x', order: 7, count: 'many', keys: [], weights: [] });
    other.close();
    expect(answersOf(await store.read())).toEqual([['a', 1]]);
    await store.keep(new Map([['b', lesson('b', 1)]]));
    expect(answersOf(await store.read())).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
  });
});
