import type { Steps } from './steps';

/** A sparse vector: features and how strongly each counts, in parallel; no feature twice. */
export interface Row {
  readonly features: Uint32Array;
  readonly weights: Float32Array;
}

/**
 * Rows by feature: those of feature `f` stand from `starts[f]` to `starts[f + 1]`, in ascending order
 * of their row. Flat arrays of few bytes, since some thousand answers have some million of them.
 */
export interface Postings {
  readonly starts: Uint32Array;
  readonly rows: Uint16Array | Uint32Array;
  /** In 255ths of the heaviest of the feature. */
  readonly weights: Uint8Array;
  /** By feature: what a 255th is. */
  readonly units: Float32Array;
}

/** Whether what was kept is postings still, none of its arrays cut short. */
export function isPostings(kept: unknown): kept is Postings {
  const { starts, rows, weights, units } = (kept ?? {}) as Partial<Record<keyof Postings, unknown>>;
  const arrays = [starts, rows, weights, units];
  if (!arrays.every((array) => ArrayBuffer.isView(array) && 'length' in array)) return false;
  const [total, places, heavy, features] = arrays as Uint32Array[];
  const end = total?.at(-1);
  return (
    end === places?.length && end === heavy?.length && total?.length === (features?.length ?? 0) + 1
  );
}

const finest = 255;
const mostShortRows = 0x10000;

type Numbers = Uint32Array | Float32Array;

/** A number that the caller knows to be there. */
export function at(numbers: Numbers, index: number): number {
  return numbers[index] ?? 0;
}

export function add(numbers: Numbers, index: number, amount: number): void {
  numbers[index] = at(numbers, index) + amount;
}

/** Adds `share` times each of the others. */
export function addTo(sums: Float32Array, others: Float32Array, share: number): void {
  for (let place = 0; place < sums.length; place += 1) {
    sums[place] = (sums[place] ?? 0) + share * (others[place] ?? 0);
  }
}

/** Raises each to the other, where that is more. */
export function raiseTo(sums: Float32Array, others: Float32Array): void {
  for (let place = 0; place < sums.length; place += 1) {
    const other = others[place] ?? 0;
    if (other > (sums[place] ?? 0)) sums[place] = other;
  }
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

function* unitsOf(rows: readonly Row[], featureCount: number): Steps<Float32Array> {
  const heaviest = new Float32Array(featureCount);
  for (const { features, weights } of rows) {
    for (let index = 0; index < features.length; index += 1) {
      const feature = at(features, index);
      heaviest[feature] = Math.max(at(heaviest, feature), at(weights, index));
    }
    yield;
  }
  return heaviest.map((weight) => weight / finest);
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
  const postings: Postings = {
    starts,
    rows: rows.length > mostShortRows ? new Uint32Array(total) : new Uint16Array(total),
    weights: new Uint8Array(total),
    units: yield* unitsOf(rows, featureCount),
  };
  const next = starts.slice();
  for (const [row, { features, weights }] of rows.entries()) {
    for (let index = 0; index < features.length; index += 1) {
      const feature = at(features, index);
      const place = at(next, feature);
      const parts = Math.round(at(weights, index) / at(postings.units, feature));
      postings.rows[place] = row;
      // What is there at all stays there.
      postings.weights[place] = Math.max(1, parts);
      next[feature] = place + 1;
    }
    yield;
  }
  return postings;
}

/** Adds `factor` times the weights of a feature to the sums by row. */
export function accumulate(
  sums: Float32Array,
  { starts, rows, weights, units }: Postings,
  feature: number,
  factor: number,
): void {
  const end = at(starts, feature + 1);
  const unit = factor * at(units, feature);
  // Most of the time of ranking is spent here; `at` and `add`, which see all kinds of arrays, double it.
  for (let place = at(starts, feature); place < end; place += 1) {
    const row = rows[place] ?? 0;
    sums[row] = (sums[row] ?? 0) + unit * (weights[place] ?? 0);
  }
}

/** Raises each row's to `factor` times its weight of a feature, where that is more. */
export function raiseBy(
  most: Float32Array,
  { starts, rows, weights, units }: Postings,
  feature: number,
  factor: number,
): void {
  const end = at(starts, feature + 1);
  const unit = factor * at(units, feature);
  for (let place = at(starts, feature); place < end; place += 1) {
    const row = rows[place] ?? 0;
    const weight = unit * (weights[place] ?? 0);
    if (weight > (most[row] ?? 0)) most[row] = weight;
  }
}

/** The rows that have a feature. */
export function rowsWith({ starts, rows }: Postings, feature: number): Uint16Array | Uint32Array {
  return rows.subarray(at(starts, feature), at(starts, feature + 1));
}

/** The weight of a feature in one row; 0 where it is not there. */
export function weightIn(
  { starts, rows, weights, units }: Postings,
  feature: number,
  row: number,
): number {
  const end = at(starts, feature + 1);
  let low = at(starts, feature);
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low < end && rows[low] === row ? at(units, feature) * (weights[low] ?? 0) : 0;
}
