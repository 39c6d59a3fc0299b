import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildSuggestIndex } from '@/utils/suggest/build-index';
import { spanish } from '../suggest/library-for-tests';

const index = buildSuggestIndex(spanish, 'es');
const choice = { text: 'no carga en el cuarto', answer: 'pago', way: 'suggestion' } as const;

/** As after a restart of the background. */
async function restarted() {
  vi.resetModules();
  return import('@/entrypoints/background/lessons');
}

describe('what the background learns', () => {
  beforeEach(() => {
    vi.stubGlobal('indexedDB', new IDBFactory());
  });

  it('is there after a restart', async () => {
    await (await restarted()).learnFrom(index, choice);
    const { lessons } = await restarted();
    expect((await lessons()).lessonOf('pago')?.count).toBe(1);
  });

  it('is gone when it is forgotten, also what was being learnt then', async () => {
    const { forgetLessons, learnFrom, lessons } = await restarted();
    await Promise.all([learnFrom(index, choice), forgetLessons()]);
    expect((await lessons()).size).toBe(0);
    expect((await (await restarted()).lessons()).size).toBe(0);
  });

  it('is of no answer that has become another', async () => {
    const { learnFrom, unlearn } = await restarted();
    await learnFrom(index, choice);
    await unlearn(['pago']);
    expect((await (await restarted()).lessons()).lessonOf('pago')).toBeUndefined();
  });

  it('is nothing while storage cannot be had, and is read when it can', async () => {
    await (await restarted()).learnFrom(index, choice);
    const { lessons } = await restarted();
    const broken = Object.assign(new Error('x'), { name: 'UnknownError' });
    vi.spyOn(indexedDB, 'databases').mockRejectedValueOnce(broken);
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect((await lessons()).size).toBe(0);
    expect(warn).toHaveBeenCalledOnce();
    expect((await lessons()).size).toBe(1);
  });
});
