import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Library } from '@/utils/domain/library';
import { buildSuggestIndex } from '@/utils/suggest/build-index';
import { spanish } from '../suggest/library-for-tests';

const index = buildSuggestIndex(spanish, 'es');
const choice = { text: 'no carga el internet', answer: 'pago', way: 'suggestion' } as const;
const library: Library = { format: 'library/1', language: 'es', answers: [...spanish] };
const without = (id: string): Library => ({
  ...library,
  answers: library.answers.filter((answer) => answer.id !== id),
});
const other: Library = {
  ...library,
  answers: library.answers.map((answer) =>
    answer.id === 'pago'
      ? { id: 'pago', title: 'Mascotas', body: 'Perros y gatos son bienvenidos.' }
      : answer,
  ),
};
const broken = Object.assign(new Error('x'), { name: 'UnknownError' });

/** As after a restart of the background. */
async function restarted(of = library, isInUse = () => true) {
  vi.resetModules();
  const { forgetLessons, memoryOf } = await import('@/entrypoints/background/lessons');
  return { forgetLessons, memoryOf, ...memoryOf(of, isInUse) };
}

describe('what the background learns', () => {
  beforeEach(() => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    vi.restoreAllMocks();
  });

  it('is there after a restart', async () => {
    await (await restarted()).learn(index, choice);
    expect((await (await restarted()).lessons()).lessonOf('pago')?.count).toBe(1);
  });

  it('is gone when it is forgotten, also what was being learnt then', async () => {
    const { forgetLessons, learn, lessons } = await restarted();
    await lessons();
    await Promise.all([learn(index, choice), forgetLessons()]);
    expect((await lessons()).size).toBe(0);
    expect((await (await restarted()).lessons()).size).toBe(0);
  });

  it('is of no answer that has become another, also long after it was withdrawn', async () => {
    await (await restarted()).learn(index, choice);
    expect((await (await restarted(without('pago'))).lessons()).size).toBe(1);
    expect((await (await restarted(other)).lessons()).size).toBe(0);
    expect((await (await restarted()).lessons()).size).toBe(0);
  });

  it('is nothing out of a library that is no longer in use', async () => {
    let isInUse = true;
    const { learn, lessons, memoryOf } = await restarted(library, () => isInUse);
    await lessons();
    isInUse = false;
    const next = memoryOf(other, () => true);
    await Promise.all([learn(index, choice), next.lessons()]);
    expect((await next.lessons()).size).toBe(0);
  });

  it('is nothing while storage cannot be had, and is read when it can', async () => {
    await (await restarted()).learn(index, choice);
    const { lessons } = await restarted();
    vi.spyOn(indexedDB, 'databases').mockRejectedValueOnce(broken);
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect((await lessons()).size).toBe(0);
    expect(warn).toHaveBeenCalledOnce();
    expect((await lessons()).size).toBe(1);
  });

  it('does not take the place of what could not be read', async () => {
    const first = await restarted();
    for (let times = 0; times < 5; times += 1) await first.learn(index, choice);
    const known = (await first.lessons()).lessonOf('pago')?.count;
    const { learn } = await restarted();
    vi.spyOn(indexedDB, 'databases').mockRejectedValueOnce(broken);
    await expect(learn(index, choice)).rejects.toThrow();
    expect((await (await restarted()).lessons()).lessonOf('pago')?.count).toBe(known);
  });
});
