import type { Steps } from './steps';

/** A sparse vector: features and how strongly each counts, in parallel; no feature twice. */
export interface Row {
  readonly features: Uint32Array;
  readonly weights: Float32Array;
}

/**
 * Rows by feature: those of feature `f` stand from `starts[f]` to `starts[f + 1]`, in ascending order
 * of their row. Flat arrays, since some hundred answers have some hundred thousand of them.
 */
export interface Postings {
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
  readonly weights: Float32Array;
}

type Numbers = Uint32Array | Float32Array;

/** A number that the caller knows to be there. */
export function at(numbers: Numbers, index: number): number {
  return numbers[index] ?? 0;
}

export function add(numbers: Numbers, index: number, amount: number): void {
  numbers[index] = at(numbers, index) + amount;
}

/** Sums weights up by feature, one row after the other. */
export interface RowCollector {
  add(features: readonly number[], weight: number): void;
  /** The sums so far; starts anew. */
  take(): Row;
}

export function rowCollector(featureCount: number): RowCollector {
  const sums = new Float32Array(featureCount);
  let touched: number[] = [];
  return {
    add(features, weight) {
      for (const feature of features) {
        const sum = at(sums, feature);
        if (sum === 0) touched.push(feature);
        sums[feature] = sum + weight;
      }
    },
    take() {
      const features = new Uint32Array(touched);
      const weights = new Float32Array(touched.length);
      for (let index = 0; index < features.length; index += 1) {
        const feature = at(features, index);
        weights[index] = at(sums, feature);
        sums[feature] = 0;
      }
      touched = [];
      return { features, weights };
    },
  };
}

/** Turns rows about by counting, in linear time. */
export function* postingsOf(rows: readonly Row[], featureCount: number): Steps<Postings> {
  const starts = new Uint32Array(featureCount + 1);
  for (const { features } of rows) {
    for (const feature of features) add(starts, feature + 1, 1);
    yield;
  }
  for (let feature = 0; feature < featureCount; feature += 1) {
    add(starts, feature + 1, at(starts, feature));
  }
  const total = at(starts, featureCount);
  const postings = { starts, rows: new Uint32Array(total), weights: new Float32Array(total) };
  const next = starts.slice();
  for (const [row, { features, weights }] of rows.entries()) {
    for (let index = 0; index < features.length; index += 1) {
      const feature = at(features, index);
      const place = at(next, feature);
      postings.rows[place] = row;
      postings.weights[place] = at(weights, index);
      next[feature] = place + 1;
    }
    yield;
  }
  return postings;
}

/** Adds `factor` times the weights of a feature to the sums by row. */
export function accumulate(
  sums: Float32Array,
  { starts, rows, weights }: Postings,
  feature: number,
  factor: number,
): void {
  const end = at(starts, feature + 1);
  // Most of the time of ranking is spent here; `at` and `add`, which see all kinds of arrays, double it.
  for (let place = at(starts, feature); place < end; place += 1) {
    const row = rows[place] ?? 0;
    sums[row] = (sums[row] ?? 0) + factor * (weights[place] ?? 0);
  }
}

/** The weight of a feature in one row; 0 where it is not there. */
export function weightIn(
  { starts, rows, weights }: Postings,
  feature: number,
  row: number,
): number {
  const end = at(starts, feature + 1);
  let low = at(starts, feature);
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(rows, middle) < row) low = middle + 1;
    else high = middle;
  }
  return low < end && at(rows, low) === row ? at(weights, low) : 0;
}
