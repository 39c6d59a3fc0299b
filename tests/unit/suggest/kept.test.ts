import { describe, expect, it } from 'vitest';
import { corpusOf } from '@/entrypoints/commands/corpus';
import { buildSuggestIndex } from '@/utils/suggest/build-index';
import { buildSearchIndex, keptSearchIndex, search } from '@/utils/suggest/search';
import { suggest } from '@/utils/suggest/suggest';
import { keptIndex } from '@/utils/suggest/suggest-index';
import { spanish } from './library-for-tests';

const ranking = buildSuggestIndex(spanish, 'es', corpusOf('es'));
const searching = buildSearchIndex(spanish, 'es');

/** A copy of it, changed at a path: `base.fit.rows`. */
function changed(data: object, path: string, change: (value: unknown) => unknown): unknown {
  const copy = structuredClone(data);
  const names = path.split('.');
  const last = names.pop() ?? '';
  const holder = names.reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], copy);
  (holder as Record<string, unknown>)[last] = change((holder as Record<string, unknown>)[last]);
  return copy;
}

const short = (array: unknown) => (array as Uint16Array).slice(0, -1);

describe('an index that was kept', () => {
  it('ranks and searches as the one that it was', () => {
    const [kept, found] = [
      keptIndex(structuredClone(ranking.data)),
      keptSearchIndex(structuredClone(searching.data), spanish, 'es'),
    ];
    const text = 'no me llega el wifi al cuarto';
    expect(kept && suggest(kept, text, 5)).toEqual(suggest(ranking, text, 5));
    expect(found && search(found, 'cob', 5)).toEqual(search(searching, 'cob', 5));
  });

  it.each([
    ['base.fit', () => null],
    ['base.fit.rows', short],
    ['base.likeness.weights', short],
    ['base.answerRarity.unknown', () => undefined],
    ['base.size', () => 3],
    ['concepts', () => null],
    ['enough', () => undefined],
    ['topicShare', () => NaN],
    ['topics.fit.units', short],
    ['coverage', () => undefined],
    ['features', () => 'x'],
  ])('is none where %s is damaged', (path, change) => {
    expect(keptIndex(changed(ranking.data, path, change))).toBeUndefined();
  });

  it.each([
    ['prefixes', () => null],
    ['prefixes.postings', () => undefined],
    ['prefixes.postings.rows', short],
    ['prefixes.wordsOfStem.starts', short],
    ['prefixes.words', () => 7],
  ])('of search is none where %s is damaged', (path, change) => {
    expect(keptSearchIndex(changed(searching.data, path, change), spanish, 'es')).toBeUndefined();
  });
});

describe('a language that is none', () => {
  it.each(['constructor', '__proto__', 'toString-ES', '', '12'])(
    '%j is read as text',
    (language) => {
      const index = buildSuggestIndex(spanish, language, corpusOf(language));
      expect(suggest(index, 'donde pago', 1)[0]?.id).toBe('pago');
      expect(search(buildSearchIndex(spanish, language), 'pago', 1)).toHaveLength(1);
    },
  );
});
