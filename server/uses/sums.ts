/** Upper ends of the classes that waits are counted in, ms; a last class has the longer ones. */
export const waitClasses = [
  5_000, 10_000, 20_000, 30_000, 45_000, 60_000, 90_000, 120_000, 180_000, 300_000, 480_000,
  900_000, 1_800_000, 3_600_000, 7_200_000, 14_400_000, 28_800_000, 86_400_000, 259_200_000,
] as const;

/** How many of the rows waited between two ends. */
const waitCounts = [0, ...waitClasses]
  .map((from, index) => {
    const to = waitClasses[index];
    const until = to === undefined ? '' : ` and wait_ms < ${to}`;
    return `count(*) filter (where wait_ms >= ${from}${until})`;
  })
  .join(', ');

/** What a row of `daily` is of. */
export const sumKey = 'team, day, answer, host, way';

/** What a row of `daily` says, and how it is made of events. */
export const sumColumns = [
  ['uses', 'count(*)'],
  ['first', 'count(*) filter (where rank = 1)'],
  ['top', 'count(*) filter (where rank <= 3)'],
  ['edited', 'count(*) filter (where edited)'],
  ['unedited', 'count(*) filter (where not edited)'],
  ['waits', `array[${waitCounts}]`],
] as const;

export const sumNames = sumColumns.map(([name]) => name).join(', ');
export const sumsOfEvents = sumColumns.map(([, made]) => made).join(', ');
