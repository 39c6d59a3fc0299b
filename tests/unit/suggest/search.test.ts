import { describe, expect, it } from 'vitest';
import { corpusOf } from '@/entrypoints/commands/corpus';
import { buildSearchIndex, isQuestion, search } from '@/utils/suggest/search';
import { buildSuggestIndex } from '@/utils/suggest/build-index';
import { english, portuguese, spanish } from './library-for-tests';

const index = buildSearchIndex(spanish, 'es');
const ranking = buildSuggestIndex(spanish, 'es');
const ids = (query: string, limit = 5) => search(index, query, limit, ranking).map(({ id }) => id);

describe('search', () => {
  it.each(['', '   ', '¿?', '😀'])('finds nothing for %j', (query) => {
    expect(ids(query)).toEqual([]);
  });

  it('finds by beginnings, as one types', () => {
    for (const query of ['co', 'cob', 'cobert', 'cobertura', 'cobertura del w']) {
      expect(ids(query)[0]).toBe('cobertura-wifi');
    }
  });

  it('pays no heed to case and accents', () => {
    expect(ids('DEVOLUCION')[0]).toBe('retiro');
    expect(ids('devolución')[0]).toBe('retiro');
    expect(ids('devolucio\u0301n')[0]).toBe('retiro');
  });

  it('takes words in any order', () => {
    expect(ids('precios planes')[0]).toBe('planes');
    expect(ids('equipos retiro')[0]).toBe('retiro');
  });

  it.each([
    ['cobretura', 'cobertura-wifi'],
    ['cobetura', 'cobertura-wifi'],
    ['coberturra', 'cobertura-wifi'],
    ['cobwrtura', 'cobertura-wifi'],
    ['retrio', 'retiro'],
    ['devoluciion equpos', 'retiro'],
    ['cbertrura', 'cobertura-wifi'],
  ])('forgives an error: %j', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  it('puts the equal shortcut first, even where another title begins so', () => {
    expect(ids('plan')[0]).toBe('plan-mayor');
    expect(ids('PLANES')[0]).toBe('planes');
    expect(ids('pago')[0]).toBe('pago');
    const swapped = ['internet-sin', 'sin-internet'].map((shortcut) => {
      return { id: shortcut, title: 'x', shortcut, body: 'x' };
    });
    expect(search(buildSearchIndex(swapped), 'Sin-Internet', 2)[0]?.id).toBe('sin-internet');
  });

  it('weighs shortcut over title over tags over questions over body', () => {
    const body = 'x';
    const answers = [
      { id: 'body', title: 'a', body: 'zafiro' },
      { id: 'questions', title: 'b', questions: ['zafiro'], body },
      { id: 'tags', title: 'c', tags: ['zafiro'], body },
      { id: 'title', title: 'zafiro', body },
      { id: 'shortcut', title: 'd', shortcut: 'zafiro2', body },
    ];
    const found = search(buildSearchIndex(answers), 'zafir', 5).map(({ id }) => id);
    expect(found).toEqual(['shortcut', 'title', 'tags', 'questions', 'body']);
  });

  it.each([
    ['no tengo internet', 'sin-internet'],
    ['por qué no llega el wifi al cuarto', 'cobertura-wifi'],
    ['el cliente quiere cancelar', 'retiro'],
    ['q precios tienen los planes', 'planes'],
  ])('finds the answer of a whole question: %j', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  it('finds with the library of another language', () => {
    expect(search(buildSearchIndex(english, 'en'), 'moved', 1)[0]?.id).toBe('moving');
    expect(search(buildSearchIndex(portuguese, 'pt'), 'segunda via boleto', 1)[0]?.id).toBe(
      'boleto',
    );
  });

  it('finds each answer once, at most as many as asked for', () => {
    const found = ids('internet', 20);
    expect(new Set(found).size).toBe(found.length);
    expect(ids('internet', 2).length).toBe(2);
  });

  it('tells whole questions, which want what ranks messages, from beginnings of words', () => {
    expect(['wifi', ''].filter(isQuestion)).toEqual([]);
    expect(isQuestion('sin señal')).toBe(true);
    expect(isQuestion('no me llega el wifi')).toBe(true);
    const asked = 'se me fue el internet en la casa';
    expect(ids(asked, 1)).toEqual(['sin-internet']);
  });

  it('reads words that were written together, and one that was written in two', () => {
    expect(ids('wi fi', 1)).toEqual(ids('wifi', 1));
    expect(ids('sininternet', 1)).toEqual(['sin-internet']);
  });

  it('knows by other names what no answer has, where the ranking does', () => {
    const ranked = buildSuggestIndex(spanish, 'es', corpusOf('es'));
    expect(search(index, 'tortuga', 3)).toEqual([]);
    expect(search(index, 'tortuga', 3, ranked)[0]?.id).toBe('lento');
  });

  it('copes with an empty library and with a pasted novel', () => {
    expect(search(buildSearchIndex([]), 'internet', 5)).toEqual([]);
    const novel = 'en un lugar de la mancha '.repeat(40_000);
    expect(search(index, novel, 5).length).toBeLessThanOrEqual(5);
  });
});
