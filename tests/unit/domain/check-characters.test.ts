import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invisibleIn, printable } from '@/utils/domain/check-characters';

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Each of these takes no ink or turns the direction of writing, wherever it stands in words. */
const attacks = [
  ...range(0x00, 0x08),
  ...[0x0b, 0x0c],
  ...range(0x0e, 0x1f),
  ...range(0x7f, 0x9f),
  ...[0x00ad, 0x034f, 0x061c, 0x115f, 0x1160, 0x17b4, 0x17b5],
  ...range(0x180b, 0x180f),
  ...range(0x200b, 0x200f),
  ...range(0x2028, 0x202e),
  ...range(0x2060, 0x206f),
  ...[0x2800, 0x3164, 0xfeff, 0xffa0],
  ...range(0xfe00, 0xfe0f),
  ...range(0xfff9, 0xfffb),
  ...range(0xe0000, 0xe007f),
  ...range(0xe0100, 0xe01ef),
  0xd800,
  0xdfff,
];
const named = (code: number) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

describe('invisibleIn', () => {
  it(`finds each of ${attacks.length} characters before, in and after words`, () => {
    for (const code of attacks) {
      const character = String.fromCodePoint(code);
      for (const text of [`${character}pago`, `pa${character}go`, `pago${character}`]) {
        expect(invisibleIn(text), named(code)).toEqual([named(code)]);
      }
    }
  });

  it.each([
    ['a joiner after one emoji', '👩\u200D', ['U+200D']],
    ['a joiner before one emoji', '\u200D👩', ['U+200D']],
    ['two joiners', '👩\u200D\u200D👩', ['U+200D']],
    ['a joiner between emoji and word', '👩\u200Dpago', ['U+200D']],
    ['a selector after a digit', '1\uFE0F0', ['U+FE0F']],
    ['two selectors', '❤\uFE0F\uFE0F', ['U+FE0F']],
    ['tags after another emoji', '👩\u{E0067}\u{E007F}', ['U+E0067', 'U+E007F']],
    ['a flag of tags that is not closed', '\u{1F3F4}\u{E0067}', ['U+E0067']],
    [
      'a long hidden message in a flag',
      `\u{1F3F4}${'\u{E0061}'.repeat(9)}\u{E007F}`,
      ['U+E0061', 'U+E007F'],
    ],
  ])('finds %s', (_, text, found) => {
    expect(invisibleIn(text)).toEqual(found);
  });

  it.each([
    'Línea 1\r\nLínea 2\tRD$\u00A01,000 · «ñ» — “x” … ¿? ₡ € ½ ㎏',
    '👩🏽‍⚕️ ❤️‍🔥 1️⃣ *️⃣ 🏳️‍🌈 👁️‍🗨️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏴‍☠️ ☎︎ 🇩🇴 👨‍👩‍👧‍👦 ©️ ™ ✔️ ➡️ ⛹🏻‍♂️ 🧑‍🦰 ✅',
    'Conexio\u0301n n\u0303andu\u0301, ação, Übung, Đồng, العربية, עברית, हिन्दी, 中文, ไทย, 한국어',
  ])('finds nothing in %s', (text) => {
    expect(invisibleIn(text)).toEqual([]);
  });
});

describe('printable', { timeout: 60_000 }, () => {
  it('shows anything on one line, within its limit, with nothing invisible in it', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(...attacks).map((code) => String.fromCodePoint(code)),
            fc.string({ unit: 'binary' }),
            fc.constant('\n'),
          ),
        ),
        fc.integer({ min: 1, max: 90 }),
        (parts, limit) => {
          const shown = printable(parts.join(''), limit);
          expect(shown.length).toBeLessThanOrEqual(limit);
          expect(shown).not.toMatch(/[\n\r\t]/);
          expect(invisibleIn(shown)).toEqual([]);
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('leaves alone what is short and plain', () => {
    expect(printable('cobertura-wifi')).toBe('cobertura-wifi');
    expect(printable('x'.repeat(80))).toBe('x'.repeat(80));
    expect(printable('x'.repeat(81))).toBe(`${'x'.repeat(79)}…`);
  });
});
