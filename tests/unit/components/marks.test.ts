import { describe, expect, it } from 'vitest';
import { effects, markBit, prefixBit, readMarks } from '@/components/answer/marks';

/** Marks as `^`, prefixes as `>`, then one letter per effect; plain text as `.`. */
function drawn(text: string): string {
  const letters = [
    [markBit, '^'],
    [prefixBit, '>'],
    [effects.mono, 'm'],
    [effects.bold, 'b'],
    [effects.italic, 'i'],
    [effects.strike, 's'],
    [effects.quote, 'q'],
  ] as const;
  return [...readMarks(text)]
    .map((bits) => letters.find(([bit]) => (bits & bit) !== 0)?.[1] ?? '.')
    .join('');
}

describe('readMarks', () => {
  it.each([
    ['a *b* c', '..^b^..'],
    ['_ab_', '^ii^'],
    ['~a~.', '^s^.'],
    ['*IMPORTANTE*: ya', '^bbbbbbbbbb^....'],
    ['(*a*)', '.^b^.'],
    ['*¡no!*', '^bbbb^'],
  ])('reads the marks of %j', (text, expected) => {
    expect(drawn(text)).toBe(expected);
  });

  it.each(['2*3*4', 'a_b_c', 'a * b *', '*a', 'a*', '**', '*a *', '5 * 3 * 2', '*a\nb*', 'ñ*b*'])(
    'leaves %j as it is',
    (text) => {
      expect(drawn(text)).toBe('.'.repeat(text.length));
    },
  );

  it('lets effects add up', () => {
    const [, , bits] = readMarks('*_a_*');
    expect(bits).toBe(effects.bold | effects.italic);
  });

  it('closes what was opened inside as plain text', () => {
    expect(drawn('*a _b* c_')).toBe('^bbbb^...');
  });

  it('keeps marks between fences as they are, over several lines', () => {
    expect(drawn('```*a*\n_b_```')).toBe('^^^mmmmmmm^^^');
  });

  it.each([
    ['- *a*', '>.^b^'],
    ['* a *', '>....'],
    ['12. a', '>>>..'],
    ['> a', '>qq'],
    ['a - b', '.....'],
  ])('reads the beginning of the line %j', (text, expected) => {
    expect(drawn(text)).toBe(expected);
  });

  it('takes time that grows with the length alone', () => {
    const hard = ['*a ', '*_~a', '```', '`` ` ', '*a* ', '- > 1. '];
    for (const piece of hard) {
      const start = performance.now();
      readMarks(piece.repeat(100_000 / piece.length));
      expect(performance.now() - start).toBeLessThan(500);
    }
  });
});
