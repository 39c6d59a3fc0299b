import { describe, expect, it } from 'vitest';
import { corpusOf } from '@/entrypoints/commands/corpus';
import { buildSuggestIndex } from '@/utils/suggest/build-index';
import { suggest } from '@/utils/suggest/suggest';
import { boosterOf, readVectors } from '@/utils/suggest/vectors';
import { tableOf } from '../../bench/suggest/table';
import { spanish } from './library-for-tests';

/** Two axes: things that go, and money. */
const words = ['Ñandú', 'router', 'dinero'];
const rows = [
  [100, 0],
  [127, 0],
  [0, 50],
];

function tableWith(change: { header?: object; cut?: number } = {}): Uint8Array {
  const header = { format: 'vectors/1', words: 3, dimensions: 2, ...change.header };
  const units = new Float32Array([0.01, 1, 0.02]);
  const bytes = Buffer.concat([
    Buffer.from([JSON.stringify(header), ...words, ''].join('\n')),
    Buffer.from(Int8Array.from(rows.flat()).buffer),
    Buffer.from(units.buffer),
  ]);
  return new Uint8Array(bytes.subarray(0, bytes.length - (change.cut ?? 0)));
}

describe('readVectors', () => {
  it('reads a table: words as they are folded, bytes by what one is worth', () => {
    const table = readVectors(tableWith());
    if (!table.ok) throw new Error(table.error);
    const sum = new Float32Array(2);
    expect(['nandu', 'dinero', 'otra'].map((word) => table.value.addTo(sum, word))).toEqual([
      true,
      true,
      false,
    ]);
    expect(Array.from(sum, (part) => Math.round(part * 100))).toEqual([100, 100]);
  });

  it.each([
    ['nothing', new Uint8Array(), 'not_vectors'],
    ['a text', new TextEncoder().encode('hola\nmundo'), 'not_vectors'],
    ['JSON that is none', new TextEncoder().encode('null\n'), 'not_vectors'],
    ['another format', tableWith({ header: { format: 'vectors/2' } }), 'other_format'],
    ['no dimensions', tableWith({ header: { dimensions: 0 } }), 'not_vectors'],
    ['more than there is', tableWith({ header: { words: 400_000 } }), 'cut_short'],
    ['too many', tableWith({ header: { words: 1e9 } }), 'not_vectors'],
    ['one that ends early', tableWith({ cut: 1 }), 'cut_short'],
  ])('refuses %s', (_, bytes, problem) => {
    expect(readVectors(bytes)).toEqual({ ok: false, error: problem });
  });
});

describe('a booster', () => {
  const corpus = corpusOf('es') ?? '';
  const index = buildSuggestIndex(spanish, 'es');
  const table = readVectors(tableOf(corpus));
  if (!table.ok) throw new Error(table.error);
  const booster = boosterOf(table.value, spanish, index);

  it('finds what is alike in meaning, where no word is', () => {
    const likeness = booster.likenessOf(index.reader.words('la ruedita da vueltas'));
    const best = index.ids[likeness?.indexOf(Math.max(...likeness)) ?? -1];
    expect(best).toBe('lento');
  });

  it('says nothing of words that it does not know', () => {
    expect(booster.likenessOf(index.reader.words('xyzzy plugh'))).toBeUndefined();
    const text = 'no me llega el wifi, xyzzy';
    expect(suggest(index, 'xyzzy plugh', 3, { booster })).toEqual([]);
    expect(suggest(index, text, 1, { booster })[0]?.id).toBe(suggest(index, text, 1)[0]?.id);
  });
});
