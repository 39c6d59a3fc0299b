/** Names of the days in a library file, in the order of `Date.getDay`. */
export const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
export type Weekday = (typeof weekdays)[number];

/** When a team works, as its library says it. */
export interface Calendar {
  /** Monday to Friday where it does not say. */
  readonly workingDays?: readonly Weekday[];
  /** `YYYY-MM-DD`. */
  readonly holidays?: readonly string[];
}
