import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Use } from '@/utils/domain/use';
import { createUseDatabase } from '@/utils/stats/database';
import { openUseStore, type UseStore } from '@/utils/stats/use-store';

const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const useOf = (number: number, fields: Partial<Use> = {}): Use => ({
  id: idOf(number),
  answer: 'cobertura-wifi',
  version: 1,
  host: 'whatsapp',
  day: '2026-11-22',
  way: 'suggestion',
  rank: 1,
  ...fields,
});

let factory: IDBFactory;
let stores: UseStore[];

function open(cap?: number): UseStore {
  const store = openUseStore(factory, cap);
  stores.push(store);
  return store;
}

async function countsOf(store: UseStore): Promise<Record<string, number>> {
  const counts = await store.countsByAnswer();
  if (!counts.ok) throw new Error(counts.error.reason);
  return Object.fromEntries(counts.value);
}

async function usesOf(store: UseStore): Promise<Use[]> {
  const uses = await store.exportUses();
  if (!uses.ok) throw new Error(uses.error.reason);
  return uses.value;
}

beforeEach(() => {
  factory = new IDBFactory();
  stores = [];
});

afterEach(() => {
  vi.restoreAllMocks();
  for (const store of stores) store.close();
});

describe('recordUse', () => {
  it('keeps a use where another page and a later worker find it', async () => {
    expect(await open().recordUse(useOf(1))).toMatchObject({ ok: true });
    expect(await usesOf(open())).toEqual([useOf(1)]);
    expect(await countsOf(open())).toEqual({ 'cobertura-wifi': 1 });
  });

  it('counts a use that is told again once', async () => {
    const store = open();
    const told = [useOf(1), useOf(2, { answer: 'renta' }), useOf(1), useOf(1, { answer: 'renta' })];
    await Promise.all(told.map((use) => store.recordUse(use)));
    expect(await countsOf(store)).toEqual({ 'cobertura-wifi': 1, renta: 1 });
    expect(await usesOf(store)).toHaveLength(2);
  });

  it('writes in one transaction of strict durability', async () => {
    const store = open();
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await store.recordUse(useOf(1));
    const writing = begun.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writing.map(([, , options]) => options?.durability)).toEqual(['strict']);
  });

  it.each([
    ['an unknown field', { ...useOf(1), text: 'Hola, soy Ana' }],
    ['a field of a prototype', JSON.parse('{"__proto__":{"x":1}}') as object],
    ['no id', { ...useOf(1), id: undefined }],
    ['an id that is a sentence', useOf(1, { id: 'Hola, soy Ana Pérez y quiero saber de mi.' })],
    ['an address for a host', { ...useOf(1), host: 'https://web.whatsapp.com/' }],
    ['a day that is none', useOf(1, { day: 'ayer' })],
    ['rank 0', useOf(1, { rank: 0 })],
    ['an answer of 65 characters', useOf(1, { answer: 'x'.repeat(65) })],
    ['a way that there is not', { ...useOf(1), way: 'guess' }],
    ['null', null],
    ['a text', 'x'],
    ['a list', [useOf(1)]],
  ])('refuses %s', async (_, use) => {
    const store = open();
    expect(await store.recordUse(use)).toEqual({ ok: false, error: { reason: 'refused' } });
    expect(await usesOf(store)).toEqual([]);
    expect(await countsOf(store)).toEqual({});
  });

  it.each(['add', 'put'] as const)('a crash at %s leaves neither use nor count', async (step) => {
    const store = open();
    await store.recordUse(useOf(1));
    const original = IDBObjectStore.prototype[step];
    vi.spyOn(IDBObjectStore.prototype, step).mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      const request = Reflect.apply(original, this, args) as IDBRequest<IDBValidKey>;
      this.transaction.abort();
      return request;
    });
    expect(await store.recordUse(useOf(2))).toMatchObject({
      ok: false,
      error: { reason: 'unavailable' },
    });
    vi.restoreAllMocks();
    expect(await usesOf(open())).toEqual([useOf(1)]);
    expect(await countsOf(open())).toEqual({ 'cobertura-wifi': 1 });
    expect(await store.recordUse(useOf(2))).toMatchObject({ ok: true });
  });

  it(
    'drops the oldest beyond its bound, and counts what it keeps',
    { timeout: 60_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(
            fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom('a', 'b', 'constructor')),
            {
              maxLength: 20,
            },
          ),
          fc.integer({ min: 1, max: 5 }),
          async (told, cap) => {
            factory = new IDBFactory();
            const store = openUseStore(factory, cap);
            let expected: Use[] = [];
            for (const [number, answer] of told) {
              const use = useOf(number, { answer });
              await store.recordUse(use);
              if (!expected.some(({ id }) => id === use.id))
                expected = [...expected, use].slice(-cap);
            }
            expect(await usesOf(store)).toEqual(expected);
            const counts: Record<string, number> = {};
            for (const { answer } of expected) {
              counts[answer] = (Object.hasOwn(counts, answer) ? (counts[answer] ?? 0) : 0) + 1;
            }
            expect(await countsOf(store)).toEqual(counts);
            store.close();
          },
        ),
        { numRuns: 60 },
      );
    },
  );

  it('finds its totals again when they are lost', async () => {
    const store = open(3);
    for (const number of [1, 2, 3]) await store.recordUse(useOf(number));
    const database = createUseDatabase(factory);
    await database.open();
    await database.totals.clear();
    database.close();
    await store.recordUse(useOf(4));
    expect((await usesOf(store)).map(({ id }) => id)).toEqual([2, 3, 4].map(idOf));
  });
});

it('countsByAnswer reads the counters and no use', async () => {
  const store = open();
  await store.recordUse(useOf(1));
  const read = vi.spyOn(IDBTransaction.prototype, 'objectStore');
  await store.countsByAnswer();
  expect(new Set(read.mock.calls.flat())).toEqual(new Set(['counts']));
});

it('forgetUses leaves nothing, and counting begins anew', async () => {
  const store = open();
  await store.recordUse(useOf(1));
  await store.forgetUses();
  const database = createUseDatabase(factory);
  await database.open();
  for (const table of database.tables) expect(await table.count()).toBe(0);
  database.close();
  await store.recordUse(useOf(1));
  expect(await countsOf(store)).toEqual({ 'cobertura-wifi': 1 });
});

it('exportUses passes over rows that are no uses', async () => {
  const store = open();
  await store.recordUse(useOf(1));
  const database = createUseDatabase(factory);
  await database.open();
  await database.uses.put({ id: 'x', order: 7, use: { ...useOf(2), text: 'Hola' } });
  database.close();
  expect(await usesOf(store)).toEqual([useOf(1)]);
});

it('a later database is left as it is', async () => {
  await new Promise((resolve) => {
    const request = factory.open('unisono-uses', 30);
    request.onsuccess = () => resolve(request.result.close());
  });
  expect(await open().recordUse(useOf(1))).toEqual({
    ok: false,
    error: { reason: 'newer-database' },
  });
});

describe('favourites', () => {
  const orderOf = async (store: UseStore) => {
    const found = await store.favourites();
    if (!found.ok) throw new Error(found.error.reason);
    return [...found.value].sort(([, a], [, b]) => b - a).map(([answer]) => answer);
  };

  it('are what is used often, and what was used of late', async () => {
    const store = open();
    const often = Array.from({ length: 30 }, (_, i) => useOf(i, { answer: 'often' }));
    const others = Array.from({ length: 900 }, (_, i) => useOf(100 + i, { answer: `x${i % 300}` }));
    for (const use of [...often, useOf(50, { answer: 'once' })]) await store.recordUse(use);
    expect(await orderOf(store)).toEqual(['often', 'once']);
    for (const use of others) await store.recordUse(use);
    for (let i = 0; i < 10; i += 1) await store.recordUse(useOf(2_000 + i, { answer: 'late' }));
    expect((await orderOf(store)).slice(0, 2)).toEqual(['late', 'often']);
    expect((await countsOf(store)).often).toBe(30);
  });
});
