import { beforeEach, describe, expect, it, vi } from 'vitest';
import { shelve } from '@/entrypoints/background/answers';
import { messageOf } from '@/utils/domain/envelope';
import type { Library } from '@/utils/domain/library';
import { render } from '@/utils/format/render';
import { buildingGround } from '@/utils/suggest/build-index';
import { Lessons } from '@/utils/suggest/lessons';
import { atOnce } from '@/utils/suggest/steps';

vi.mock('@/utils/platform/browser', () => ({ browser: { i18n: { getMessage: () => '' } } }));

const library: Library = {
  format: 'library/1',
  constants: { empresa: 'WISP' },
  envelopes: {
    gmail: { greeting: '{{saludo}}, {{cliente}}:', closing: '{{empresa}} {{detalle}}' },
  },
  answers: [
    { id: 'a', title: 'A', body: '*A* {{fecha}}' },
    { id: 'b', title: 'B', body: 'B', bodies: { gmail: 'B por correo', messenger: 'B corta' } },
  ],
};
/** What is kept, by name. */
let kept = new Map<string, object>();
const source = {
  read: vi.fn((name: string): Promise<unknown> => Promise.resolve(kept.get(name))),
  keep: (name: string, data: object) => kept.set(name, structuredClone(data)),
  ground: () => Promise.resolve(atOnce(buildingGround('es'))),
};
const memory = { lessons: () => Promise.resolve(new Lessons()), learn: vi.fn() };
const shelved = (version: number) => shelve({ version, library }, source, memory);
const shelf = shelved(1);
const none = new Map<string, number>();

const texts = (channel: 'whatsapp' | 'gmail' | 'messenger') =>
  shelf
    .common(none, channel)
    .hits.map((hit) => render(messageOf(hit, { cliente: 'Ana' }), {}, 'plain').text);

describe('answers of a channel', () => {
  it('have the body that was written for it, or the common one', () => {
    expect(texts('whatsapp')).toEqual(['A {{fecha}}', 'B']);
    expect(texts('messenger')).toEqual(['A {{fecha}}', 'B corta']);
  });

  it('stand in its envelope, but for those with a body of their own', () => {
    expect(texts('gmail')).toEqual([
      '{{saludo}}, {{cliente}}:\n\nA {{fecha}}\n\nWISP {{detalle}}',
      'B por correo',
    ]);
  });

  it('ask for what body and envelope leave open', () => {
    const asks = (channel: 'whatsapp' | 'gmail') =>
      shelf.common(none, channel).hits[0]?.asks.map(({ name }) => name);
    expect(asks('whatsapp')).toEqual(['fecha']);
    expect(asks('gmail')).toEqual(['fecha', 'saludo', 'detalle']);
  });
});

describe('what is computed of a library', () => {
  beforeEach(() => {
    kept = new Map();
  });

  it('is built when it is asked for, and no sooner', async () => {
    const fresh = shelved(2);
    fresh.shortcut('a', 'whatsapp');
    expect([...kept.keys()]).toEqual([]);
    await fresh.search('be', 'whatsapp');
    expect([...kept.keys()][0]).toBe('search');
    await Promise.all([
      fresh.suggest({ text: 'A', channel: 'whatsapp' }),
      fresh.search('una cosa más', 'whatsapp'),
    ]);
    expect([...kept.keys()]).toEqual(['search', 'ranking']);
  });

  it('is there before it is asked for, where that was wanted', async () => {
    const fresh = shelved(7);
    await fresh.prepare();
    expect([...kept.keys()].sort()).toEqual(['ranking', 'search']);
    const reads = source.read.mock.calls.length;
    await fresh.suggest({ text: 'A', channel: 'whatsapp' });
    await fresh.search('be', 'whatsapp');
    expect(source.read.mock.calls).toHaveLength(reads);
    source.read.mockRejectedValueOnce(new Error('x'));
    await expect(shelved(8).prepare()).resolves.toBeUndefined();
  });

  it('is what was kept, where something was', async () => {
    const idsOf = async (version: number) => {
      const shelf = shelved(version);
      const found = [
        await shelf.suggest({ text: 'B', channel: 'whatsapp' }),
        await shelf.search('a', 'whatsapp'),
      ];
      return found.map(({ hits }) => hits.map(({ id }) => id));
    };
    expect(await idsOf(3)).toEqual([['b'], ['a']]);
    const before = new Map(kept);
    expect(await idsOf(4)).toEqual([['b'], ['a']]);
    for (const [name, data] of before) expect(kept.get(name), name).toBe(data);
    kept = new Map([...before.keys()].map((name) => [name, { format: 0 }]));
    expect(await idsOf(5)).toEqual([['b'], ['a']]);
    expect(kept).toEqual(before);
  });

  it('is asked for again after it could not be had', async () => {
    source.read.mockRejectedValueOnce(new Error('x'));
    const fresh = shelved(6);
    await expect(fresh.suggest({ text: 'B', channel: 'whatsapp' })).rejects.toThrow('x');
    expect((await fresh.suggest({ text: 'B', channel: 'whatsapp' })).hits).toHaveLength(1);
  });
});
