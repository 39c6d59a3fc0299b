import { describe, expect, it } from 'vitest';
import { readLibrary } from '@/utils/domain/check-library';
import { libraryWarnings } from '@/utils/domain/check-warnings';

const file = 'wisp.json';
const answers = [{ id: 'a', title: 'A', body: 'A' }];

function read(fields: object) {
  const text = JSON.stringify({ format: 'library/1', answers, ...fields });
  return readLibrary(file, new TextEncoder().encode(text));
}

describe('envelopes of a library', () => {
  it('are refused where they are none, too long, or have a placeholder that there is not', () => {
    const envelopes = {
      gmail: { greeting: '{{saludo}} {{renta}}', closing: 'x'.repeat(1_001) },
      messenger: { greeting: 5 },
      whatsapp: 'Hola',
    };
    const result = read({ envelopes });
    expect(result.ok ? [] : result.error).toEqual([
      { code: 'text_too_long', file, field: 'envelopes.gmail.closing', detail: '1000' },
      { code: 'wrong_type', file, field: 'envelopes.messenger.greeting', detail: 'string' },
      { code: 'wrong_type', file, field: 'envelopes.whatsapp', detail: 'object' },
      { code: 'unknown_placeholder', file, field: 'envelopes.gmail.greeting', detail: '{{renta}}' },
    ]);
  });

  it('may have the library’s constants, and other fields', () => {
    const gmail = { greeting: '{{empresa}}, {{cliente}}', logo: 'x' };
    expect(read({ constants: { empresa: 'WISP' }, envelopes: { gmail } }).ok).toBe(true);
  });

  it('for a channel that there is none of are a warning, and so are bodies', () => {
    const bodies = { gmail: 'x', sms: 'y' };
    const result = read({
      envelopes: { gmial: {} },
      answers: [{ id: 'a', title: 'A', body: 'A', bodies }],
    });
    expect(result.ok && libraryWarnings(file, result.value)).toEqual([
      { code: 'unknown_channel', file, field: 'envelopes.gmial', detail: 'gmial' },
      { code: 'unknown_channel', file, answer: 'a', field: 'bodies.sms', detail: 'sms' },
    ]);
  });
});
