import type { Calendar } from '@/utils/domain/calendar';
import { daysAheadOf } from '@/utils/domain/placeholder';
import { addWorkingDays, dayWhere } from './day';
import { writtenDate, writtenDay } from './written-day';

/** When and for whom is written. */
export interface Moment {
  readonly now: Date;
  /** Of the library, as `customerLanguage` gives it. */
  readonly language: string;
  readonly calendar?: Calendar | undefined;
}

/** For the morning, the afternoon and the evening. In other languages the agent is asked. */
const greetings = new Map<string, readonly [string, string, string]>([
  ['es', ['Buenos días', 'Buenas tardes', 'Buenas noches']],
  ['en', ['Good morning', 'Good afternoon', 'Good evening']],
  ['pt', ['Bom dia', 'Boa tarde', 'Boa noite']],
]);

function greeting(hour: number, language: string): string | undefined {
  const [morning, afternoon, evening] = greetings.get(new Intl.Locale(language).language) ?? [];
  if (hour >= 5 && hour < 12) return morning;
  return hour >= 12 && hour < 19 ? afternoon : evening;
}

/** The value of a placeholder that the clock fills; absent where it fills none of this name. */
export function clockValue(name: string, moment: Moment): string | undefined {
  const { now, language, calendar } = moment;
  const today = dayWhere(now);
  if (name === 'saludo') return greeting(now.getHours(), language);
  if (name === 'hoy') return writtenDate(today, language);
  const ahead = name === 'manana' ? { days: 1, working: false } : daysAheadOf(name);
  if (!ahead) return undefined;
  const { days, working } = ahead;
  const day = working ? addWorkingDays(today, days, calendar) : today + days;
  return writtenDay(day, today, language);
}

/** The values of those of the names that the clock fills. */
export function clockValues(names: Iterable<string>, moment: Moment): Record<string, string> {
  const values = [...new Set(names)].map((name) => [name, clockValue(name, moment)] as const);
  return Object.fromEntries(
    values.filter((pair): pair is readonly [string, string] => pair[1] !== undefined),
  );
}
