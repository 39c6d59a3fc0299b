import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { corpusOf } from '@/entrypoints/commands/corpus';
import type { Library } from '@/utils/domain/library';
import { spanish as lexicon } from '@/utils/suggest/lexicon/spanish';
import { portuguese } from '@/utils/suggest/lexicon/portuguese';
import { english } from '@/utils/suggest/lexicon/english';
import { buildSuggestIndex } from '@/utils/suggest/build-index';
import { suggest } from '@/utils/suggest/suggest';
import { keptIndex } from '@/utils/suggest/suggest-index';
import { spanish } from './library-for-tests';

const corpus = corpusOf('es') ?? '';
const index = buildSuggestIndex(spanish, 'es', corpus);
const file = path.resolve(import.meta.dirname, '../../../public/library/starter.es.json');
const starter = buildSuggestIndex(
  (JSON.parse(readFileSync(file, 'utf8')) as Library).answers,
  'es',
  corpus,
);

describe('what a message is about', () => {
  it.each([
    ['anda re lerdo, no puedo ni abrir el mail', 'internet-lento'],
    ['en la recámara de atrás no agarra nada', 'cobertura-wifi'],
    ['ya no quiero seguir, vengan por sus aparatos', 'recogida-equipos'],
    ['se fundió el foquito y el aparato quedó muerto', 'router-no-enciende'],
  ])('finds the answer by what it is about: %j', (text, id) => {
    expect(suggest(starter, text, 3).map((one) => one.id)).toContain(id);
  });

  it('is nothing of the library where another topic is', () => {
    for (const text of [
      'vendo moto en buen estado',
      'jajaja qué risa ese video',
      'soy electricista',
    ])
      expect(suggest(starter, text, 3), text).toEqual([]);
  });
});

describe('an index that was kept', () => {
  it('suggests the same', () => {
    const kept = keptIndex(structuredClone(index.data));
    const texts = ['no me llega el wifi al cuarto', 'la ruedita', 'cuánto cuesta', 'gracias'];
    for (const text of texts)
      expect(kept && suggest(kept, text, 3)).toEqual(suggest(index, text, 3));
  });

  it('knows no topics in a language that we have none of', () => {
    expect([corpusOf('fr'), corpusOf('it-IT')]).toEqual([undefined, undefined]);
    expect(corpusOf('es-DO')).toBe(corpus);
  });

  it('is none of another make', () => {
    for (const other of [
      undefined,
      null,
      'x',
      {},
      { ...index.data, format: 0 },
      { ...index.data, words: undefined },
    ])
      expect(keptIndex(other)).toBeUndefined();
  });
});

describe('the data', () => {
  it.each(['es', 'en', 'pt-BR'])(
    '%s: has enough messages of each topic, none of them twice',
    (language) => {
      const blocks = (corpusOf(language) ?? '').split(/^# /mu).slice(1);
      const lines = blocks.flatMap((block) => block.trim().split('\n').slice(1));
      expect(blocks.length).toBeGreaterThan(200);
      expect(blocks.filter((block) => block.trim().split('\n').length < 20)).toEqual([]);
      expect(lines.filter((line, place) => lines.indexOf(line) !== place)).toEqual([]);
    },
  );

  it.each(Object.entries({ lexicon, portuguese, english }))('%s: a concept a line', (_, text) => {
    const entries = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    const odd = entries.filter((line) => !/^[a-z0-9-]+: [^A-Z]+$/u.test(line));
    expect(odd).toEqual([]);
  });
});
