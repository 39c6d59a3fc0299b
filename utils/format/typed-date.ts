import { dateOf, dayAt, weekdayOf, yearOf, type Day } from './day';
import { foldTyped } from './fold-typed';

/** `unclear`: no form that we know; `none`: a form that we know, of a day that there is not. */
export type TypedDate = Day | 'unclear' | 'none';

const utc = { timeZone: 'UTC' } as const;
/** A Sunday, to ask `Intl` for the names of days by. */
const aSunday: Day = 3;
const years = { first: 2000, last: 2100 } as const;

interface Words {
  /** Folded, from Sunday. */
  readonly weekdays: readonly string[];
  /** Folded, from January. */
  readonly months: readonly string[];
  /** `mañana` → 1, from `Intl`: the words that the language has for near days. */
  readonly near: ReadonlyMap<string, number>;
  /** 11/25 is the 25th of November. */
  readonly monthFirst: boolean;
}

function wordsOf(language: string): Words {
  const weekday = new Intl.DateTimeFormat(language, { ...utc, weekday: 'long' });
  // Beside a day, as languages with cases write it.
  const month = new Intl.DateTimeFormat(language, { ...utc, day: 'numeric', month: 'long' });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const numbers = new Intl.DateTimeFormat(language, { ...utc, day: 'numeric', month: 'numeric' });
  const monthOf = (index: number) =>
    month.formatToParts(dateOf(index * 31)).find(({ type }) => type === 'month')?.value ?? '';
  const steps = [-2, -1, 0, 1, 2];
  const near = steps.map((step) => [foldTyped(relative.format(step, 'day')), step] as const);
  const order = numbers.formatToParts(0).map(({ type }) => type);
  return {
    weekdays: Array.from({ length: 7 }, (_, at) => foldTyped(weekday.format(dateOf(aSunday + at)))),
    months: Array.from({ length: 12 }, (_, at) => foldTyped(monthOf(at))),
    // Where a language has no word for it, `Intl` counts: that is none of ours.
    near: new Map(near.filter(([word]) => !/\d/.test(word))),
    monthFirst: order.indexOf('month') < order.indexOf('day'),
  };
}

/** The only one of the words that begins so; three letters at least, and their dot is no letter. */
function indexOfWord(words: readonly string[], typed: string): number | undefined {
  const begin = typed.replace(/\.$/, '');
  const exact = words.indexOf(begin);
  if (exact >= 0) return exact;
  if (begin.length < 3) return undefined;
  const found = words.flatMap((word, index) => (word.startsWith(begin) ? [index] : []));
  return found.length === 1 ? found[0] : undefined;
}

/** Without a year, the nearest of its days: on 30 December `2/1` is in three days. */
function nearest(month: number, date: number, today: Day): TypedDate {
  const year = yearOf(today);
  const days = [year - 1, year, year + 1].flatMap((one) => dayAt(one, month, date) ?? []);
  days.sort((one, other) => Math.abs(one - today) - Math.abs(other - today));
  return days[0] ?? 'none';
}

function dated(month: number, date: number, year: string | undefined, today: Day): TypedDate {
  if (year === undefined) return nearest(month, date, today);
  const full = Number(year) + (year.length === 2 ? years.first : 0);
  if (full < years.first || full > years.last) return 'none';
  return dayAt(full, month, date) ?? 'none';
}

/** `25/11`, `25-11-2026`, `25.11.26`, `2026-11-25`. */
function fromNumbers(typed: string, today: Day, { monthFirst }: Words): TypedDate | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return dated(Number(iso[2]), Number(iso[3]), iso[1], today);
  const found = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(typed);
  if (!found) return undefined;
  const [first, second] = [Number(found[1]), Number(found[3])];
  const [month, date] = monthFirst ? [first, second] : [second, first];
  return dated(month, date, found[4], today);
}

/** `+3`, `-1`: days from today. */
function fromSteps(typed: string, today: Day): TypedDate | undefined {
  return /^[+-]\d{1,3}$/.test(typed) ? today + Number(typed) : undefined;
}

/** `mañana`, and `lunes` or `lun`: the next one, which is never today. */
function fromWord(typed: string, today: Day, words: Words): TypedDate | undefined {
  const step = words.near.get(typed);
  if (step !== undefined) return today + step;
  const weekday = indexOfWord(words.weekdays, typed);
  return weekday === undefined ? undefined : today + (((weekday - weekdayOf(today) + 6) % 7) + 1);
}

/** `martes 24`: of this month, the next or the last one, where it is a Tuesday. */
function fromDateOfWeek(typed: string, today: Day, words: Words): TypedDate | undefined {
  const [, name = '', date] = /^(\D+) (\d{1,2})$/.exec(typed) ?? [];
  const weekday = indexOfWord(words.weekdays, name);
  if (weekday === undefined) return undefined;
  const now = dateOf(today);
  const days = [0, 1, -1].flatMap((step) => {
    const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + step, 1));
    return dayAt(first.getUTCFullYear(), first.getUTCMonth() + 1, Number(date)) ?? [];
  });
  return days.find((day) => weekdayOf(day) === weekday) ?? 'none';
}

/** `25 de noviembre`, `25 nov 2026`, `November 25`; a weekday before it must be its own. */
function fromMonthName(typed: string, today: Day, words: Words): TypedDate | undefined {
  const parts = typed.split(/[\s,]+/).filter((part) => part !== 'de');
  const weekday = parts.length > 2 ? indexOfWord(words.weekdays, parts[0] ?? '') : undefined;
  const [one = '', other = '', year, ...more] = weekday === undefined ? parts : parts.slice(1);
  const [date, name] = /^\d/.test(one) ? [one, other] : [other, one];
  const month = indexOfWord(words.months, name);
  const isDate = /^\d{1,2}$/.test(date) && (year === undefined || /^\d{4}$/.test(year));
  if (month === undefined || !isDate || more.length > 0) return undefined;
  const day = dated(month + 1, Number(date), year, today);
  const isAnother = typeof day === 'number' && weekday !== undefined && weekdayOf(day) !== weekday;
  return isAnother ? 'none' : day;
}

/**
 * Reads a date in one of the short forms in which agents type them, in the language of the
 * customers. Anything else is unclear.
 */
export function readDate(text: string, today: Day, language: string): TypedDate {
  const typed = foldTyped(text);
  const words = wordsOf(language);
  return (
    fromNumbers(typed, today, words) ??
    fromSteps(typed, today) ??
    fromWord(typed, today, words) ??
    fromDateOfWeek(typed, today, words) ??
    fromMonthName(typed, today, words) ??
    'unclear'
  );
}

/** How dates can be typed, in the language that they are read in: `25/11, mañana, miércoles, +3`. */
export function exampleDates(today: Day, language: string): string {
  const tomorrow = dateOf(today + 1);
  const forms = [
    new Intl.DateTimeFormat(language, { ...utc, day: 'numeric', month: 'numeric' }),
    new Intl.DateTimeFormat(language, { ...utc, weekday: 'long' }),
  ].map((form) => form.format(tomorrow));
  const near = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(1, 'day');
  return [forms[0], near, forms[1], '+3'].join(', ');
}
