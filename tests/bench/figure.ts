/** One measured value, or several that belong together, as one line of JSON. */
export interface Figure {
  /** What was measured, in which browser, which statistic. */
  readonly figure: string;
  readonly unit: string;
  readonly [value: string]: string | number | boolean | object | undefined;
}

export type Print = (figure: Figure) => void;

/** Four significant digits: more than any of these measurements has. */
export function round(value: number): number {
  return Number(value.toPrecision(4));
}

function rounded(value: Figure[string]): Figure[string] {
  if (typeof value === 'number') return round(value);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      typeof part === 'number' ? round(part) : (part as unknown),
    ]),
  );
}

/** Writes the line on stdout; figures that are not known are left out. */
export function print(figure: Figure): void {
  const known = Object.entries(figure).map(([name, value]) => [name, rounded(value)]);
  console.log(JSON.stringify(Object.fromEntries(known)));
}

/** `share` from 0 to 1 of values in any order; 0 for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The statistics that the goals are stated in. */
export const statistics = [
  { name: 'median', of: median },
  { name: 'p95', of: (values: readonly number[]) => quantile(values, 0.95) },
] as const;

/** The quickest: what a busy machine, which only adds, has spoilt the least. */
export const least = { name: 'least', of: (values: readonly number[]) => quantile(values, 0) };

/**
 * Ours beside a limit or a peer, where less is better. `ratio` says how many times as good ours
 * is, as in the bench of suggestions.
 */
export function against(ours: number, other: number): { ratio: number } {
  return { ratio: other / ours };
}

/** A goal and whether it was reached; a bench reports it and never fails on it. */
export function goal(ours: number, most: number): { goal: number; met: boolean } {
  return { goal: most, met: ours <= most };
}
