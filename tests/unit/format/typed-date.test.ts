import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayAt, weekdayOf, yearOf } from '@/utils/format/day';
import { exampleDates, readDate } from '@/utils/format/typed-date';
import { writtenDate, writtenDay } from '@/utils/format/written-day';

/** A Tuesday. */
const today = dayAt(2026, 11, 24)!;
const languages = ['es', 'es-DO', 'pt-BR', 'en', 'fr', 'de'];
const days = fc.integer({ min: dayAt(2001, 1, 1)!, max: dayAt(2099, 12, 31)! });

function read(typed: string, language = 'es', from = today): string {
  const day = readDate(typed, from, language);
  return typeof day === 'number' ? dateOf(day).toISOString().slice(0, 10) : day;
}

describe('readDate', () => {
  it.each([
    ['25/11', '2026-11-25'],
    [' 25 - 11 - 2026 ', 'unclear'],
    ['25-11-2026', '2026-11-25'],
    ['25.11.26', '2026-11-25'],
    ['2026-12-01', '2026-12-01'],
    ['20/11', '2026-11-20'],
    ['3/1', '2027-01-03'],
    ['25/11-2026', 'unclear'],
    ['31/2', 'none'],
    ['29/2', 'none'],
    ['29/2/2028', '2028-02-29'],
    ['11/25', 'none'],
    ['25/11/1926', 'none'],
    ['hoy', '2026-11-24'],
    ['Mañana', '2026-11-25'],
    ['manana', '2026-11-25'],
    ['pasado mañana', '2026-11-26'],
    ['ayer', '2026-11-23'],
    ['+3', '2026-11-27'],
    ['+40', '2027-01-03'],
    ['-1', '2026-11-23'],
    ['lunes', '2026-11-30'],
    ['mié', '2026-11-25'],
    ['mie.', '2026-11-25'],
    ['martes', '2026-12-01'],
    ['ma', 'unclear'],
    ['25 de noviembre', '2026-11-25'],
    ['jueves 26 nov', '2026-11-26'],
    ['miércoles, 25 de noviembre de 2026', '2026-11-25'],
    ['lunes 25 de noviembre', 'none'],
    ['martes 24', '2026-11-24'],
    ['jueves 3', '2026-12-03'],
    ['jueves 4', 'none'],
    ['25', 'unclear'],
    ['', 'unclear'],
    ['el martes entre 2 y 4', 'unclear'],
    ['cuando pueda', 'unclear'],
    ['+1000', 'unclear'],
  ])('%j is %s', (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  it('reads in the language of the customers alone', () => {
    expect(read('amanhã', 'pt-BR')).toBe('2026-11-25');
    expect(read('segunda', 'pt-BR')).toBe('2026-11-30');
    expect(read('11/25', 'en')).toBe('2026-11-25');
    expect(read('mañana', 'en')).toBe('unclear');
  });

  it('takes the nearest year at the ends of one', () => {
    expect(read('31/12', 'es', dayAt(2027, 1, 2))).toBe('2026-12-31');
    expect(read('2/1', 'es', dayAt(2026, 12, 30))).toBe('2027-01-02');
  });

  it('understands every date as it writes it itself, in every language', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...languages), (day, language) => {
        const written = writtenDay(day, today, language);
        // German writes "25." and French may write "1er": what one types is without.
        expect(readDate(written.replace(/(\d)(\.|er)(?= )/, '$1'), today, language)).toBe(day);
      }),
    );
  });

  it('understands numbers, steps and weekdays for every day', () => {
    fc.assert(
      fc.property(days, days, (from, day) => {
        const date = dateOf(day);
        const typed = `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${yearOf(day)}`;
        expect(readDate(typed, from, 'es')).toBe(day);
        const name = new Intl.DateTimeFormat('es', { weekday: 'long', timeZone: 'UTC' });
        const next = readDate(name.format(date), from, 'es') as number;
        expect(weekdayOf(next)).toBe(weekdayOf(day));
        expect(next - from).toBeGreaterThanOrEqual(1);
        expect(next - from).toBeLessThanOrEqual(7);
      }),
    );
  });

  it('throws at nothing, and takes no day outside of its years', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(...languages),
        (typed, language) => {
          const day = readDate(typed, today, language);
          if (typeof day === 'number') expect(yearOf(day)).toBeGreaterThanOrEqual(2000);
        },
      ),
    );
  });

  it('shows by example what it understands', () => {
    for (const language of languages) {
      for (const typed of exampleDates(today, language).split(', ')) {
        const bare = typed.replace(/\.$/, '');
        expect(readDate(bare, today, language), `${language} ${typed}`).toBeTypeOf('number');
      }
    }
  });
});

describe('a day is written', () => {
  it('with its year only where that is another', () => {
    expect(writtenDay(today + 1, today, 'es')).toBe('miércoles 25 de noviembre');
    expect(writtenDay(today + 41, today, 'es')).toBe('lunes 4 de enero de 2027');
    expect(writtenDay(dayAt(2026, 1, 1)!, today, 'es')).toBe('jueves 1 de enero de 2026');
    expect(writtenDay(today + 1, today, 'pt-BR')).toBe('quarta-feira, 25 de novembro');
    expect(writtenDay(today + 1, today, 'en')).toBe('Wednesday, November 25');
    expect(writtenDate(today, 'es')).toBe('24 de noviembre de 2026');
  });
});
