import { describe, expect, it, vi } from 'vitest';
import { shelve } from '@/entrypoints/background/answers';
import { messageOf } from '@/utils/domain/envelope';
import type { Library } from '@/utils/domain/library';
import { render } from '@/utils/format/render';

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
const source = {
  read: vi.fn((): Promise<unknown> => Promise.resolve(undefined)),
  keep: vi.fn(),
  corpus: () => Promise.resolve(undefined),
};
const shelf = shelve(1, library, source);
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

describe('the ranking index', () => {
  const kept = () => source.keep.mock.calls.at(-1)?.[0] as object;

  it('is built when a message or a whole question comes, and no sooner', async () => {
    source.keep.mockClear();
    const fresh = shelve(2, library, source);
    fresh.shortcut('a', 'whatsapp');
    await fresh.search('be', 'whatsapp');
    expect(source.keep).not.toHaveBeenCalled();
    await Promise.all([fresh.suggest('A', 'whatsapp'), fresh.search('una cosa más', 'whatsapp')]);
    expect(source.keep).toHaveBeenCalledTimes(1);
  });

  it('is what was kept, where something was', async () => {
    const data = kept();
    source.keep.mockClear();
    source.read.mockResolvedValueOnce(structuredClone(data));
    const found = await shelve(3, library, source).suggest('B', 'whatsapp');
    expect(found.hits.map(({ id }) => id)).toEqual(['b']);
    expect(source.keep).not.toHaveBeenCalled();
  });

  it('is asked for again after it could not be had', async () => {
    source.read.mockRejectedValueOnce(new Error('x'));
    const fresh = shelve(4, library, source);
    await expect(fresh.suggest('B', 'whatsapp')).rejects.toThrow('x');
    expect((await fresh.suggest('B', 'whatsapp')).hits).toHaveLength(1);
  });
});
