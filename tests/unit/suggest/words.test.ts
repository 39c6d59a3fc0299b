import { describe, expect, it } from 'vitest';
import { firstCodePoints, foldWord } from '@/utils/suggest/fold';
import { stemOf } from '@/utils/suggest/stem';
import { readerOf } from '@/utils/suggest/words';

const texts = (text: string, language?: string) =>
  readerOf(language)
    .words(text)
    .map((word) => word.text);

describe('readerOf', () => {
  it('reads what people write in chats', () => {
    expect(texts('Holaaaa, xq no hay INTERNET?')).toEqual([
      'hola',
      'porque',
      'no',
      'hay',
      'internet',
    ]);
    expect(texts('mándeme el núm. xfa')).toEqual(['mandeme', 'el', 'numero', 'por', 'favor']);
    expect(texts('to sem net, pq?', 'pt-BR')).toEqual(['estou', 'sem', 'internet', 'porque']);
    expect(texts('u r down, pls', 'en')).toEqual(['you', 'are', 'down', 'please']);
    expect(texts('x k d', 'de')).toEqual(['x', 'k', 'd']);
  });

  it('tells where each word stands in what was written', () => {
    const text = '¡Ñandú! 😀 xfa';
    const places = readerOf()
      .words(text)
      .map(({ start, end }) => text.slice(start, end));
    expect(places).toEqual(['Ñandú', 'xfa', 'xfa']);
  });
});

describe('fold', () => {
  it('leaves plain letters', () => {
    expect(foldWord('ÁÉÍÓÚÜÑç')).toBe('aeiouunc');
    expect(foldWord('\u{1D5F5}\u{1D5FC}\u{1D5F9}\u{1D5EE}')).toBe('hola');
    expect(foldWord('llegóooo')).toBe('llego');
  });

  it('cuts between code points', () => {
    expect(firstCodePoints('a😀b😀', 3)).toBe('a😀b');
    expect(firstCodePoints('a😀b😀', 2)).toBe('a😀');
    expect(firstCodePoints('abc', 5)).toBe('abc');
  });
});

describe('stemOf', () => {
  it.each([
    ['es', ['instalar', 'instalacion', 'instalaron', 'instalan', 'instalado']],
    ['es', ['pago', 'pague', 'pagar', 'pagos']],
    ['es', ['conectar', 'conectarse', 'conecta']],
    ['es', ['router', 'routers']],
    ['en', ['connect', 'connected', 'connecting', 'connects']],
    ['pt', ['instalar', 'instalacao', 'instalado', 'instalou']],
  ])('%s: brings %j together', (language, words) => {
    expect(new Set(words.map(stemOf(language))).size).toBe(1);
  });

  it('keeps short words, and the words of a language that we do not know', () => {
    expect(stemOf('es')('red')).toBe('red');
    expect(stemOf('es')('casas').length).toBeGreaterThanOrEqual(3);
    expect(stemOf('de')('verbindungen')).toBe('verbindungen');
  });
});
