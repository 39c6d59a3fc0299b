import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openIndexStore } from '@/utils/library/index-store';

describe('what ranking has computed', () => {
  it('is there again under its stamp, and under no other', async () => {
    const factory = new IDBFactory();
    const data = { ids: ['a'], weights: Float32Array.of(1, 2) };
    await openIndexStore(factory).keep('ranking', '0.1.0 3', data);
    const store = openIndexStore(factory);
    expect(await store.read('ranking', '0.1.0 3')).toEqual(data);
    expect(await store.read('ranking', '0.1.0 4')).toBeUndefined();
    expect(await store.read('search', '0.1.0 3')).toBeUndefined();
    await store.keep('ranking', '0.1.0 4', { ids: [] });
    expect(await store.read('ranking', '0.1.0 3')).toBeUndefined();
  });

  it('is computed anew where there is no database', async () => {
    const broken = { databases: () => Promise.reject(new Error('x')) } as unknown as IDBFactory;
    const store = openIndexStore(broken, 50);
    await expect(store.read('ranking', '1').catch(() => undefined)).resolves.toBeUndefined();
  });
});
