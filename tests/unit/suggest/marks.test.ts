import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { markerOf } from '@/utils/suggest/marks';
import { wordsAsked } from '@/utils/suggest/search';
import { stemOf } from '@/utils/suggest/stem';

const stem = stemOf('es');
const marksIn = (title: string, query: string) => markerOf(wordsAsked(query), stem)(title);
const marked = (title: string, query: string) =>
  marksIn(title, query).map(({ start, end }) => title.slice(start, end));

describe('what of a title was searched for', () => {
  it.each([
    ['Formas de pago', 'pag', ['pag']],
    ['Formas de pago', 'PAGO formas', ['Formas', 'pago']],
    ['Código de activación', 'codi acti', ['Códi', 'acti']],
    ['Código de activación', 'codi', ['Co\u0301di'].map((one) => one.normalize('NFC'))],
    ['Co\u0301digo', 'co', ['Co\u0301']],
    ['Los pagos atrasados', 'pago', ['pago']],
    ['Pagar la factura', 'pago', ['Pagar']],
    ['Planes y precios', 'p', ['P', 'p']],
    ['Planes y precios', 'planes plan', ['Planes']],
    ['¿Qué incluye?', 'que', ['Qué']],
    ['Formas de pago', '', []],
    ['Formas de pago', 'xyz', []],
  ])('%s, %j', (title, query, pieces) => {
    expect(marked(title, query)).toEqual(pieces);
  });

  it('stands in order, within the text, and over nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        let last = 0;
        for (const { start, end } of marksIn(a, `${b} ${a.slice(0, 3)}`)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(a.length);
      }),
    );
  });
});
