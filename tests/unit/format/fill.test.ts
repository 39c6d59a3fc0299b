import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from '@/utils/domain/placeholder';
import { fill, fillKnown, unfilled } from '@/utils/format/fill';
import { toWhatsApp } from '@/utils/format/whatsapp';

describe('placeholders', () => {
  it('are filled where a value is known and kept where not', () => {
    const body = segmentsOf('Hola, {{cliente}}: {{ monto }} el {{fecha}}.');
    expect(unfilled(body, { cliente: 'Ana' })).toEqual(['monto', 'fecha']);
    expect(fill(body, { cliente: 'Ana', monto: '5' })).toBe('Hola, Ana: 5 el {{fecha}}.');
  });

  it('are filled once: braces in a value stay text', () => {
    const known = fillKnown(segmentsOf('{{a}} {{b}}'), { a: '{{b}}' });
    expect(fill(known, { b: 'x' })).toBe('{{b}} x');
  });

  it('find no value on an object’s prototype', () => {
    expect(fill(segmentsOf('{{constructor}}'), {})).toBe('{{constructor}}');
  });

  it('leave every other text exactly as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fill(segmentsOf(text), {}).replace(/\{\{\s*|\s*\}\}/g, '')).toBe(
          text.replace(/\{\{\s*|\s*\}\}/g, ''),
        );
      }),
    );
  });

  it('go to WhatsApp with its marks, without tabs and carriage returns', () => {
    expect(toWhatsApp('*a*\r\n\t- b\r')).toBe('*a*\n  - b');
  });
});
