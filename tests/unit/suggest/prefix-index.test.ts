import { describe, expect, it } from 'vitest';
import { buildingPrefixData, fitsOfWord, openPrefixIndex } from '@/utils/suggest/prefix-index';
import { atOnce } from '@/utils/suggest/steps';
import { readerOf } from '@/utils/suggest/words';

const titles = ['cobertura', 'cobro', 'antena'];
const answers = titles.map((title) => ({ id: title, title, body: 'x' }));
const reader = readerOf('es');
const index = openPrefixIndex(atOnce(buildingPrefixData(answers, reader.stem)), reader);
const found = (typed: string, withErrors: boolean) => {
  const fits = fitsOfWord(index, typed, withErrors);
  return titles.filter((_, place) => (fits[place] ?? 0) > 0);
};

describe('fitsOfWord', () => {
  it('finds by the beginning', () => {
    expect(found('cob', false)).toEqual(['cobertura', 'cobro']);
    expect(found('cobe', false)).toEqual(['cobertura']);
    expect(found('bertura', false)).toEqual([]);
  });

  it('finds other forms of the word', () => {
    expect(found('cobros', false)).toEqual(['cobro']);
    expect(found('antenas', false)).toEqual(['antena']);
  });

  it.each(['cobwrt', 'cobetura', 'cobbertura', 'cobretura', 'obertura', 'cobertutra'])(
    'allows one error where asked to: %s',
    (typed) => {
      expect(found(typed, false)).toEqual([]);
      expect(found(typed, true)).toEqual(['cobertura']);
    },
  );

  it('allows no second error, and none in a short word', () => {
    expect(found('cowretura', true)).toEqual([]);
    expect(found('cxb', true)).toEqual([]);
  });

  it('takes the word itself over its beginning over an error', () => {
    const fit = (typed: string) => fitsOfWord(index, typed, true)[0] ?? 0;
    expect(fit('cobertura')).toBeGreaterThan(fit('cobertur'));
    expect(fit('cobertur')).toBeGreaterThan(fit('cob'));
    expect(fit('cob')).toBeGreaterThan(fit('cobwrtura'));
  });
});
