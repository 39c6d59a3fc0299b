import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '@/utils/domain/library';
import { openLibraryStore, type LibraryStore } from '@/utils/library/library-store';
import { dataUrl, picture, pictureBytes, png } from '../domain/pictures';

const libraryOf = (id: string): Library => ({
  format: 'library/1',
  answers: [{ id, title: 'T', body: 'B' }],
});
const file = { source: 'file', file: 'equipo.json' } as const;
const day = new Date('2026-11-22T10:00:00Z');

let factory: IDBFactory;
let stores: LibraryStore[];

function open(): LibraryStore {
  const store = openLibraryStore(factory);
  stores.push(store);
  return store;
}

function openRaw(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open('unisono-library');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('raw open', { cause: request.error }));
  });
}

beforeEach(() => {
  factory = new IDBFactory();
  stores = [];
});

afterEach(() => {
  for (const store of stores) store.close();
});

describe('pictures', () => {
  const withPictures = (id: string, ...pictures: object[]): Library => ({
    format: 'library/1',
    answers: [{ id, title: 'T', body: 'B', pictures: pictures as never }],
  });
  const jpeg = dataUrl('image/jpeg', pictureBytes('mapa.jpg'));
  const referencesIn = async (stored: ReturnType<LibraryStore['current']>) => {
    const read = await stored;
    const pictures = read.ok ? read.value?.library.answers[0]?.pictures : undefined;
    return (pictures ?? []).map(({ data }) => data.replace(/^sha256:/, ''));
  };
  const bytesAt = async (store: LibraryStore, hash = '') => {
    const row = await store.picture(hash);
    return row.ok && row.value ? Buffer.from(row.value.bytes) : undefined;
  };

  it('are kept apart, byte for byte, each once, every other field where it was', async () => {
    const store = open();
    const library = withPictures('a', picture({ more: 1 }), picture({ alt: 'Otra vez' }));
    const taken = await store.replace(library, file, day);
    const [hash, again] = await referencesIn(open().current());
    expect(again).toBe(hash);
    expect((await bytesAt(store, hash))?.equals(pictureBytes('mapa.png'))).toBe(true);
    const read = await open().current();
    expect(read.ok && read.value?.library).toEqual(taken.ok && taken.value.library);
    expect(read.ok && read.value?.library.answers[0]?.pictures).toEqual([
      { name: 'mapa.png', alt: 'Mapa de cobertura', data: `sha256:${hash}`, more: 1 },
      { name: 'mapa.png', alt: 'Otra vez', data: `sha256:${hash}` },
    ]);
    expect(library.answers[0]?.pictures?.[0]?.data).toBe(png);
    const raw = await openRaw();
    const rows = await new Promise<unknown[]>((resolve) => {
      const all = raw.transaction('versions').objectStore('versions').getAll();
      all.onsuccess = () => resolve(all.result as unknown[]);
    });
    raw.close();
    expect(JSON.stringify(rows)).not.toContain('base64');
  });

  it('come along on the way back, and go when no version shows them any more', async () => {
    const store = open();
    await store.replace(withPictures('a', picture()), file, day);
    const [mapHash] = await referencesIn(store.current());
    await store.replace(withPictures('b', picture({ name: 'f.jpg', data: jpeg })), file, day);
    const [photoHash] = await referencesIn(store.current());
    const before = await store.previous();
    if (!before.ok || !before.value) throw new Error('no way back');
    await store.replace(before.value.library, file, day);
    expect(await referencesIn(store.current())).toEqual([mapHash]);
    expect((await bytesAt(store, mapHash))?.equals(pictureBytes('mapa.png'))).toBe(true);
    expect((await bytesAt(store, photoHash))?.equals(pictureBytes('mapa.jpg'))).toBe(true);
    await store.replace(libraryOf('c'), file, day);
    expect(await bytesAt(store, photoHash)).toBeUndefined();
    await store.replace(libraryOf('d'), file, day);
    expect(await bytesAt(store, mapHash)).toBeUndefined();
  });

  it('that are not there are none, and those that were spoilt are not believed', async () => {
    const store = open();
    await store.replace(withPictures('a', picture()), file, day);
    const [hash = ''] = await referencesIn(store.current());
    expect(await store.picture('0'.repeat(64))).toEqual({ ok: true, value: undefined });
    const raw = await openRaw();
    await new Promise((resolve) => {
      const table = raw.transaction('pictures', 'readwrite').objectStore('pictures');
      table.put({ hash, type: 'image/svg+xml', bytes: 'x' }).onsuccess = resolve;
    });
    raw.close();
    expect(await store.picture(hash)).toMatchObject({ error: { reason: 'corrupt' } });
  });
});
