import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusOf } from '@/entrypoints/commands/corpus';
import type { Answer } from '@/utils/domain/library';
import { judge } from '@/utils/suggest/judge';
import { bestOf } from '@/utils/suggest/rank';
import { suggest } from '@/utils/suggest/suggest';
import { buildSuggestIndex } from '@/utils/suggest/build-index';
import { english, portuguese, spanish } from './library-for-tests';

const index = buildSuggestIndex(spanish, 'es');
const ids = (text: string, limit = 3) => suggest(index, text, limit).map(({ id }) => id);

describe('suggest', () => {
  it.each([
    ['no tengo internet', 'sin-internet'],
    ['NO TENGO INTERNET!!!', 'sin-internet'],
    ['Cuanto cuestan los planes', 'planes'],
    ['q planes tienen', 'planes'],
    ['xq no me yega el wifi al kuarto', 'cobertura-wifi'],
    ['el wiifi no lega a la habitasion', 'cobertura-wifi'],
    ['donde pago', 'pago'],
    ['a q cuenta deposito', 'pago'],
    ['el internet esta lentísimoooo', 'lento'],
    ['ocupo mas megas', 'plan-mayor'],
    ['cancelación del servicio', 'retiro'],
  ])('answers %j with %s', (text, id) => {
    expect(ids(text)[0]).toBe(id);
  });

  it.each([
    '',
    '   ',
    '👍🏽👍🏽',
    '¿?',
    'hola',
    'Ok gracias',
    'buenas tardes vecino',
    'jajajaja',
    'sí',
    'no',
    'ok',
  ])('suggests nothing for %j', (text) => {
    expect(ids(text)).toEqual([]);
  });

  it.each([
    'quién ganó el partido anoche',
    'el dentista atiende los sábados?',
    'se vende bicicleta',
  ])('suggests nothing off topic: %j', (text) => {
    expect(ids(text)).toEqual([]);
  });

  it('answers thanks where the library has an answer for just that', () => {
    const thanks: Answer = {
      id: 'gracias',
      title: 'Agradecimiento',
      questions: ['gracias', 'ok gracias', 'muchas gracias'],
      body: 'Con gusto, estamos para servirle.',
    };
    const found = suggest(buildSuggestIndex([...spanish, thanks]), 'Ok gracias!', 3);
    expect(found.map(({ id }) => id)).toEqual(['gracias']);
  });

  it('finds the question among greetings and stories', () => {
    const text =
      'Hola buenas tardes, disculpe la molestia. Ayer estuve en la playa con mi familia, ' +
      'llegué cansado a acostarme. donde puedo pagar? Mi hija cumple años el sábado, haremos fiesta!';
    expect(ids(text)[0]).toBe('pago');
  });

  it('is the same whatever the case, the accents and how they are encoded', () => {
    const text = '¿Cuánto cuesta la instalación del internet?';
    const ranked = suggest(index, text, 3).map(({ id, score }) => ({ id, score }));
    for (const same of [
      text.toUpperCase(),
      text.normalize('NFD'),
      text.replace(/[áó]/g, (a) => (a === 'á' ? 'a' : 'o')),
    ]) {
      expect(suggest(index, same, 3).map(({ id, score }) => ({ id, score }))).toEqual(ranked);
    }
  });

  it('ranks best first, at most as many as asked for', () => {
    const ranked = suggest(index, 'cuánto cuesta el plan de más megas', 2);
    expect(ranked.length).toBe(2);
    expect(ranked[0]?.score).toBeGreaterThanOrEqual(ranked[1]?.score ?? Infinity);
    expect(suggest(index, 'no tengo internet', 0)).toEqual([]);
  });

  it('does not let an answer with many questions shout down the others', () => {
    const others = Array.from(
      { length: 100 },
      (_, i) => `asunto${i} diverso${i * 7} ajeno${i * 3}`,
    );
    const many = [...others, 'los videos', 'sus videos', 'se quedan', 'ya quedan'];
    const loud: Answer = { id: 'ruido', title: 'Otras preguntas', questions: many, body: 'Otras.' };
    const ranked = suggest(
      buildSuggestIndex([...spanish, loud]),
      'los videos se quedan cargando mucho',
      3,
    );
    expect(ranked[0]?.id).toBe('lento');
  });

  it('does without questions, tags and shortcuts', () => {
    const bare = spanish.map(({ id, title, body }) => ({ id, title, body }));
    expect(suggest(buildSuggestIndex(bare), 'qué formas de pago hay', 3)[0]?.id).toBe('pago');
    expect(suggest(buildSuggestIndex(bare), 'mi internet anda lento', 3)[0]?.id).toBe('lento');
  });

  it('has nothing to say of an empty library, and copes with one answer', () => {
    expect(suggest(buildSuggestIndex([]), 'no tengo internet', 3)).toEqual([]);
    const one = buildSuggestIndex(spanish.slice(0, 1));
    expect(suggest(one, 'no tengo internet', 3).map(({ id }) => id)).toEqual(['sin-internet']);
    expect(suggest(one, 'venden pizza', 3)).toEqual([]);
  });

  it('knows words that every object knows as words', () => {
    const odd: Answer = {
      id: 'x',
      title: 'constructor toString __proto__',
      body: 'hasOwnProperty',
    };
    expect(suggest(buildSuggestIndex([odd]), '__proto__ constructor', 1)[0]?.id).toBe('x');
    expect(() => ids('constructor __proto__ toString valueOf')).not.toThrow();
  });
});

describe('other languages', () => {
  it.each([
    ['en', english, 'hi, the internet does not work at home', 'no-service'],
    ['en', english, 'how much do the plans cost?', 'plans'],
    ['en-US', english, 'we moved to another house', 'moving'],
    ['pt-BR', portuguese, 'oi, to sem internet desde ontem', 'sem-internet'],
    ['pt', portuguese, 'qto custa o plano?', 'planos'],
    ['pt', portuguese, 'cadê a 2a via do meu boleto', 'boleto'],
    ['fr', english, 'which plans do you have', 'plans'],
    [undefined, portuguese, 'quanto custa', 'planos'],
  ])('%s: %#', (language, answers, text, id) => {
    expect(suggest(buildSuggestIndex(answers, language), text, 3)[0]?.id).toBe(id);
  });

  it.each([
    ['en', english, 'ok thanks'],
    ['en', english, 'good morning'],
    ['en', english, 'who won the football match'],
    ['pt', portuguese, 'muito obrigado, bom dia'],
    ['pt', portuguese, 'quem ganhou o jogo de futebol'],
  ])('%s: suggests nothing for courtesies and off topic: %#', (language, answers, text) => {
    expect(suggest(buildSuggestIndex(answers, language), text, 3)).toEqual([]);
  });
});

describe('the reason', () => {
  const reason = (text: string) => suggest(index, text, 1)[0]?.reason;

  it('is the piece of the message as it was written', () => {
    expect(reason('Hola buenas tardes. NO tengo Internet, ayúdeme')).toContain('NO tengo Internet');
    expect(reason('xfa q planes tienen??')).toBe('q planes');
  });

  it('has at most 40 characters, all of the message, and ends with a word', () => {
    const long =
      'desde ayer en la noche no tengo nada de internet en ninguna de las dos casas de mi mamá';
    const piece = reason(long) ?? '';
    expect(piece.length).toBeLessThanOrEqual(40);
    expect(piece.length).toBeGreaterThan(10);
    expect(` ${long} `).toContain(` ${piece} `);
    expect(piece).toContain('internet');
  });

  it('stays in one line and brings no marks that turn text about', () => {
    for (const text of [
      'no\ntengo\ninternet',
      'no tengo\u202Einternet',
      'no tengo\u2066 internet lento',
    ]) {
      expect(reason(text)).toMatch(/^[\p{L} ]+$/u);
    }
  });
});

describe('whatever is written', () => {
  it('returns known answers once, best first, with a piece of the message', () => {
    const known = new Set(spanish.map(({ id }) => id));
    const word = fc.constantFrom(
      'no',
      'tengo',
      'internet',
      'wifi',
      'pago',
      'Á',
      '\n',
      '\u202E',
      '😀',
      'q',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(word).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 10 }), (message, limit) => {
        const ranked = suggest(index, message, limit);
        expect(ranked.length).toBeLessThanOrEqual(limit);
        expect(new Set(ranked.map(({ id }) => id)).size).toBe(ranked.length);
        let last = Infinity;
        for (const { id, score, reason = '' } of ranked) {
          expect(known.has(id)).toBe(true);
          expect(score).toBeLessThanOrEqual(last);
          expect(message).toContain(reason);
          expect(reason.length).toBeLessThanOrEqual(40);
          last = score;
        }
      }),
    );
  });
});

describe('hostile messages', () => {
  const hostile: Record<string, string> = {
    'a megabyte of words': 'no tengo internet en la casa. '.repeat(35_000),
    'a megabyte of one word': 'a'.repeat(1_000_000),
    'a megabyte of spaces': ' '.repeat(1_000_000),
    '10^5 combining marks': `a${'\u0301'.repeat(100_000)}`,
    '10^5 emoji': '😀'.repeat(100_000),
    '10^4 distinct words': Array.from({ length: 10_000 }, (_, i) => `palabra${i}`).join(' '),
    'many parts': 'no tengo internet,'.repeat(10_000),
    'letters that fold to many': '\uFDFA'.repeat(100_000),
    'half of an emoji at the cut': `${'x'.repeat(3_999)}😀😀`,
  };

  // How long they take is measured: `npm run bench -- suggest`. What hangs is found here.
  it.each(Object.keys(hostile))('copes with %s', (name) => {
    expect(suggest(index, hostile[name] ?? '', 3).length).toBeLessThanOrEqual(3);
  });

  it('looks at no more than 4,000 code points', () => {
    const filler = '😀'.repeat(3_980);
    expect(ids(`${filler} no tengo internet`)[0]).toBe('sin-internet');
    expect(ids(`${filler}${'😀'.repeat(20)} no tengo internet`)).toEqual([]);
  });
});

describe('what was asked before', () => {
  const index = buildSuggestIndex(spanish, 'es', corpusOf('es'));
  const first = (text: string, ...before: string[]) => suggest(index, text, 3, { before })[0]?.id;
  const likeliest = (text: string, ...before: string[]) =>
    index.ids[bestOf(judge(index, text, { before }).scores, 1)[0] ?? -1];

  it('tells what a short question is about', () => {
    expect(likeliest('y eso no lo pueden arreglar?', 'el wifi no llega a la habitación')).toBe(
      'cobertura-wifi',
    );
    expect(likeliest('y eso no lo pueden arreglar?', 'el internet está muy lento')).toBe('lento');
  });

  it('does not outweigh what is asked now, or suggest anything for thanks', () => {
    expect(first('quiero cancelar el servicio', 'cuánto cuesta el internet')).toBe('retiro');
    expect(first('muchas gracias', 'cuánto cuesta el internet')).toBeUndefined();
  });
});
