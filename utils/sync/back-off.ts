/** Why the endpoint is to be left alone for a while; `wait`: it asked for so many seconds. */
export interface Setback {
  readonly wait?: number;
}

/** How often in a row it failed, and before when it is not tried again: ms since 1970. */
export interface Waits {
  readonly failures: number;
  readonly until: number;
}

/** ms: of the first wait at most, and of any. */
const first = 30_000;
const longest = 300_000;
/** An endpoint that asks for more than that is not the one to decide it. */
const longestAsked = 3_600_000;

/**
 * Full jitter: anything up to twice as long as the time before, so that those who failed together do not
 * come back together (measured for 10,000 agents, `docs/decisions/0025-endpoint.md`).
 * @param random from 0 to 1
 */
export function waitsAfter(
  { wait = 0 }: Setback,
  before: Waits | null | undefined,
  now: number,
  random: () => number = Math.random,
): Waits {
  const failures = Math.min((before?.failures ?? 0) + 1, 30);
  const most = Math.min(longest, first * 2 ** (failures - 1));
  const asked = Math.min(wait * 1000, longestAsked);
  return { failures, until: Math.round(now + Math.max(asked, random() * most)) };
}

/** A clock that was put back makes nobody wait for a year. */
export function isWaiting(waits: Waits | null | undefined, now: number): boolean {
  return waits != null && now < waits.until && waits.until - now <= longestAsked;
}
