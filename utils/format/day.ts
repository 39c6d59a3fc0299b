import { weekdays, type Calendar, type Weekday } from '@/utils/domain/calendar';

/** A day of the calendar without clock or time zone, counted from 1970-01-01, which is 0. */
export type Day = number;

const msPerDay = 86_400_000;

/** The day that it is where the browser is. */
export function dayWhere(now: Date): Day {
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / msPerDay;
}

/** The day as a date at midnight of UTC, for `Intl` with the time zone UTC. */
export function dateOf(day: Day): Date {
  return new Date(day * msPerDay);
}

/** @param month from 1. Absent where the calendar has no such day. */
export function dayAt(year: number, month: number, date: number): Day | undefined {
  const found = new Date(Date.UTC(year, month - 1, date));
  const isSame = found.getUTCMonth() === month - 1 && found.getUTCDate() === date;
  return isSame ? found.getTime() / msPerDay : undefined;
}

export function yearOf(day: Day): number {
  return dateOf(day).getUTCFullYear();
}

/** From 0, Sunday, to 6. */
export function weekdayOf(day: Day): number {
  return dateOf(day).getUTCDay();
}

const usual: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];

/** The day on which so many working days have begun, the one counted from not among them. */
export function addWorkingDays(from: Day, days: number, calendar: Calendar = {}): Day {
  const works = new Set(calendar.workingDays?.length ? calendar.workingDays : usual);
  const free = new Set(calendar.holidays);
  let day = from;
  for (let left = days; left > 0;) {
    day += 1;
    const name = weekdays[weekdayOf(day)];
    const isWorked = name !== undefined && works.has(name);
    if (isWorked && !free.has(dateOf(day).toISOString().slice(0, 10))) left -= 1;
  }
  return day;
}
