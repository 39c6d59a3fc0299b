import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorkingDays, dateOf, dayAt, dayWhere, weekdayOf } from '@/utils/format/day';
import { weekdays } from '@/utils/domain/calendar';

const at = (text: string) => {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  return dayAt(year, month, date) ?? Number.NaN;
};
const textOf = (day: number) => dateOf(day).toISOString().slice(0, 10);

describe('dayWhere', () => {
  it('is the day where the browser is, one further at every midnight, also when clocks change', () => {
    // Two years of local midnights and the milliseconds around them; the zone is the machine's.
    for (let date = 1; date < 731; date += 1) {
      const midnight = new Date(2026, 0, date);
      const before = new Date(midnight.getTime() - 1);
      expect(dayWhere(midnight)).toBe(at('2025-12-31') + date);
      expect(dayWhere(before)).toBe(dayWhere(midnight) - 1);
    }
  });
});

describe('dayAt', () => {
  it('knows the days that there are', () => {
    expect(textOf(at('2028-02-29'))).toBe('2028-02-29');
    for (const none of ['2027-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00'])
      expect(at(none)).toBeNaN();
  });
});

describe('addWorkingDays', () => {
  it.each([
    ['2026-11-24', 1, '2026-11-25'],
    ['2026-11-27', 1, '2026-11-30'],
    ['2026-11-28', 1, '2026-11-30'],
    ['2026-11-24', 5, '2026-12-01'],
    ['2026-12-30', 3, '2027-01-04'],
    ['2028-02-28', 2, '2028-03-01'],
  ])('%s and %i from Monday to Friday are %s', (from, days, to) => {
    expect(textOf(addWorkingDays(at(from), days))).toBe(to);
  });

  it('counts the days of the team, and not its holidays', () => {
    const calendar = {
      workingDays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
      holidays: ['2026-12-25', '2026-12-26'],
    } as const;
    expect(textOf(addWorkingDays(at('2026-11-27'), 1, calendar))).toBe('2026-11-28');
    expect(textOf(addWorkingDays(at('2026-12-24'), 1, calendar))).toBe('2026-12-28');
    expect(textOf(addWorkingDays(at('2026-12-24'), 1, { holidays: ['2026-12-25'] }))).toBe(
      '2026-12-28',
    );
  });

  it('ends on a working day with just so many behind the first', () => {
    const day = fc.integer({ min: at('2026-01-01'), max: at('2030-12-31') });
    const works = fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 });
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 60 }),
        works,
        fc.array(day),
        (from, days, workingDays, free) => {
          const holidays = free.map(textOf);
          const to = addWorkingDays(from, days, { workingDays, holidays });
          const isWorked = (one: number) =>
            workingDays.some((name) => weekdays.indexOf(name) === weekdayOf(one)) &&
            !holidays.includes(textOf(one));
          const between = Array.from({ length: to - from }, (_, step) => from + step + 1);
          expect(between.filter(isWorked)).toHaveLength(days);
          expect(isWorked(to)).toBe(true);
        },
      ),
    );
  });
});
