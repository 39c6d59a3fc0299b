import { describe, expect, it } from 'vitest';
import { corpusOf } from '@/entrypoints/commands/corpus';
import type { Answer } from '@/utils/domain/library';
import { buildSuggestIndex } from '@/utils/suggest/build-index';
import { questionsApart, tuningFor } from '@/utils/suggest/enough';
import { atOnce } from '@/utils/suggest/steps';
import { suggest } from '@/utils/suggest/suggest';
import { keptIndex } from '@/utils/suggest/suggest-index';
import { ownTrial } from '../../bench/suggest/messages';
import { spanish } from './library-for-tests';

const answer = (id: string, title: string, body: string, ...questions: string[]): Answer => ({
  id,
  title,
  body,
  questions,
});

const here = 'Llegamos hasta *aquí*:\nmire el mapa.';
const pictures = [
  answer('mapa', 'Mapa de cobertura', here),
  answer('tres', 'Tres imágenes juntas', here),
  answer('dibujo', 'Solo dibujo', here),
];
const clinic = [
  answer(
    'cita',
    'Pedir una cita',
    'Con gusto le damos una cita con el doctor.',
    'quiero una cita',
    'tienen turno para mañana',
  ),
  answer(
    'precio',
    'Precio de la consulta',
    'La consulta cuesta RD$ 2,000.',
    'cuanto cuesta la consulta',
    'que precio tiene',
  ),
  answer(
    'limpieza',
    'Limpieza dental',
    'La limpieza dura 40 minutos.',
    'hacen limpieza dental',
    'cuanto dura una limpieza',
  ),
  answer(
    'muelas',
    'Extracción de muelas',
    'Sí, sacamos muelas con anestesia.',
    'me duele una muela',
    'sacan cordales',
  ),
  answer(
    'seguros',
    'Seguros que aceptamos',
    'Aceptamos ARS Humano y Senasa.',
    'aceptan seguro',
    'trabajan con humano',
  ),
];

/** Libraries of few answers, or of another trade than the topics are of. */
describe.each([
  {
    name: 'three answers with a picture',
    answers: pictures,
    fits: [['tienen cobertura en los alcarrizos', 'mapa']],
    none: ['la ruedita se queda dando vueltas y no carga nada', 'no tengo internet desde ayer'],
  },
  {
    name: 'a dentist’s',
    answers: clinic,
    fits: [
      ['puedo ir el sábado a que me saquen la muela', 'muelas'],
      ['cuánto me sale la limpieza', 'limpieza'],
      ['ustedes trabajan con seguro senasa?', 'seguros'],
    ],
    none: [
      'vendo moto en buen estado',
      'no tengo internet',
      'quiero pagar mi factura',
      'donde están ubicados',
    ],
  },
])('$name', ({ answers, fits, none }) => {
  const index = buildSuggestIndex(answers, 'es', corpusOf('es'));

  it.each(fits)('%j', (text, id) => {
    expect(suggest(index, text, 1)[0]?.id).toBe(id);
  });

  it.each(none)('nothing fits: %j', (text) => {
    expect(suggest(index, text, 1)).toEqual([]);
  });
});

describe('how much is enough', () => {
  it('is told by one question of each answer that has more', () => {
    const { rest, left } = questionsApart([
      answer('a', 'A', 'a', 'uno', 'dos'),
      answer('b', 'B', 'b', 'tres', 'cuatro'),
      answer('c', 'C', 'c', 'cinco'),
      answer('d', 'D', 'd'),
    ]);
    expect(left).toEqual([
      { text: 'uno', place: 0 },
      { text: 'cuatro', place: 1 },
    ]);
    expect(rest.map(({ questions }) => questions)).toEqual([['dos'], ['tres'], ['cinco'], []]);
  });

  it('is presumed where there is none to tell', () => {
    expect(buildSuggestIndex(pictures, 'es', corpusOf('es')).enough).toBe(1);
    expect(questionsApart(Array<Answer>(1001).fill(answer('a', 'A', 'a', 'x', 'y'))).left).toEqual(
      [],
    );
  });

  it('is less where a library knows little of its own questions, and never nothing', () => {
    const index = buildSuggestIndex(spanish, 'es');
    const strange = Array<{ text: string; place: number }>(100).fill({
      text: 'xilófono berenjena',
      place: 0,
    });
    expect(atOnce(tuningFor(index, strange)).enough).toBe(0.35);
    const own = spanish.flatMap(({ questions = [] }, place) =>
      questions.map((text) => ({ text, place })),
    );
    expect(atOnce(tuningFor(index, own)).enough).toBeGreaterThan(1);
  });
});

describe('how far topics count', () => {
  it('is as much as ever in the trade that they are of', () => {
    const { answers } = ownTrial('dev', 3, 0);
    expect(buildSuggestIndex(answers, 'es', corpusOf('es')).topicShare).toBeGreaterThan(2);
  });

  it('is next to nothing where the words know better', () => {
    const letters = ['alfa', 'beta', 'gama', 'delta', 'kapa', 'sigma', 'omega', 'zeta'];
    const answers = letters.flatMap((one) =>
      letters.map((other) =>
        answer(
          `${one}-${other}`,
          `Pago ${one} ${other}`,
          'Se paga por internet.',
          `cómo pago ${one} ${other}`,
          `quiero pagar ${one} ${other} por internet`,
        ),
      ),
    );
    expect(buildSuggestIndex(answers, 'es', corpusOf('es')).topicShare).toBeLessThan(1);
  });
});

describe('a lexicon of the team’s own', () => {
  const answers = [
    { id: 'caja', title: 'La caja del poste', body: 'Pasamos a ver la caja del poste hoy mismo.' },
    { id: 'antena', title: 'La antena del techo', body: 'Revisamos la antena de su techo.' },
    { id: 'precio', title: 'Precios', body: 'El plan cuesta RD$1,000 al mes.' },
  ];
  const concepts = [{ name: 'Caja', words: ['la caja del poste', 'el Macuto'], not: [] }];
  const best = (text: string, own: typeof concepts) =>
    suggest(buildSuggestIndex(answers, 'es', undefined, own), text, 3)[0]?.id;

  it('finds an answer by words that only its customers use', () => {
    expect(best('¿y el macuto?', [])).toBeUndefined();
    expect(best('¿y el macuto?', concepts)).toBe('caja');
  });

  it('is there after the index was kept', () => {
    const index = buildSuggestIndex(answers, 'es', undefined, concepts);
    const kept = keptIndex(structuredClone(index.data));
    expect(kept && suggest(kept, 'el macuto', 3)[0]?.id).toBe('caja');
  });
});
