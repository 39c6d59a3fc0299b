import { dateOf, yearOf, type Day } from './day';

const utc = { timeZone: 'UTC' } as const;
/** In days. */
const halfYear = 182;

/**
 * A day as one writes it to a customer: `miércoles 25 de noviembre`, with its year where that is
 * another than today's, or where the same date of another year is nearer.
 */
export function writtenDay(day: Day, today: Day, language: string): string {
  const isNear = yearOf(day) === yearOf(today) && Math.abs(day - today) <= halfYear;
  const year = isNear ? {} : ({ year: 'numeric' } as const);
  const format = new Intl.DateTimeFormat(language, {
    ...utc,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...year,
  });
  const parts = format.formatToParts(dateOf(day));
  // `Intl` writes a comma here, which inside of a Spanish sentence is wrong.
  const isSpanish = new Intl.Locale(language).language === 'es';
  return parts
    .map(({ type, value }, index) => {
      const isBehindWeekday = type === 'literal' && parts[index - 1]?.type === 'weekday';
      return isSpanish && isBehindWeekday ? value.replace(',', '') : value;
    })
    .join('');
}

/** A day with its year, without the day of the week: `24 de noviembre de 2026`. */
export function writtenDate(day: Day, language: string): string {
  return new Intl.DateTimeFormat(language, { ...utc, dateStyle: 'long' }).format(dateOf(day));
}
