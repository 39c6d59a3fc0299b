/** Where a message points: what it has, by key, and how much of each; of length 1 together. */
export interface Point {
  readonly keys: readonly number[];
  readonly weights: readonly number[];
}

/** What has been learnt of one answer: plain data, to be kept as it is. */
export interface Lesson {
  readonly answer: string;
  /** How many choices it is the sum of; what was taken away again does not count. */
  readonly count: number;
  readonly keys: Uint32Array;
  readonly weights: Float32Array;
}

/** Of an answer the heaviest are kept; of all answers those that were taught last. */
const mostKeys = 300;
const mostAnswers = 1_000;

/** From so many choices on it counts by half. */
const halfway = 2;

/** Any two messages are as like each other; what is taught of frequent answers would put back rare ones. */
const chance = 0.2;

interface Sum {
  readonly count: number;
  readonly weights: ReadonlyMap<number, number>;
  /** The same by ascending key, to be walked through beside a message. */
  readonly sorted: Sorted;
}

interface Sorted {
  readonly keys: Uint32Array;
  readonly weights: Float32Array;
  readonly length: number;
}

function sortedBy(weights: ReadonlyMap<number, number>): Sorted {
  const keys = Uint32Array.from(weights.keys()).sort();
  const sorted = Float32Array.from(keys, (key) => weights.get(key) ?? 0);
  return { keys, weights: sorted, length: Math.hypot(...sorted) };
}

function sumOf(count: number, weights: ReadonlyMap<number, number>): Sum {
  const heaviest =
    weights.size > mostKeys
      ? new Map([...weights].sort(([, a], [, b]) => b - a).slice(0, mostKeys))
      : weights;
  return { count, weights: heaviest, sorted: sortedBy(heaviest) };
}

/** What two have together. Looking each key up would take ten times as long. */
function productOf(one: Sorted, other: Sorted): number {
  let product = 0;
  let [at, beside] = [0, 0];
  while (at < one.keys.length && beside < other.keys.length) {
    const [key = 0, otherKey = 0] = [one.keys[at], other.keys[beside]];
    if (key === otherKey) product += (one.weights[at] ?? 0) * (other.weights[beside] ?? 0);
    if (key <= otherKey) at += 1;
    if (otherKey <= key) beside += 1;
  }
  return product;
}

/**
 * What agents chose answers for: by answer, the sum of where those messages pointed. Keys are of words and
 * topics that the library or our corpus have: no name, number or rare word of a customer's can be among them.
 */
export class Lessons {
  /** The one taught last is the last. */
  private readonly sums = new Map<string, Sum>();
  /** The last choice, in memory alone: the next one may correct it. */
  private last: { answer: string; point: Point; share: number } | undefined;

  constructor(kept: Iterable<Lesson> = []) {
    for (const { answer, count, keys, weights } of kept) {
      const byKey = new Map(Array.from(keys, (key, place) => [key, weights[place] ?? 0]));
      this.sums.set(answer, sumOf(count, byKey));
    }
  }

  get size(): number {
    return this.sums.size;
  }

  /** By answer: how far a message is like those that it was chosen for, 0 to 1; less after few choices. */
  likenessTo({ keys, weights }: Point): Map<string, number> {
    const likeness = new Map<string, number>();
    const point = sortedBy(new Map(keys.map((key, place) => [key, weights[place] ?? 0])));
    for (const [answer, { count, sorted }] of this.sums) {
      const cosine = productOf(point, sorted) / (sorted.length || 1);
      if (cosine <= chance) continue;
      const trust = count / (count + halfway);
      likeness.set(answer, (trust * (cosine - chance)) / (1 - chance));
    }
    return likeness;
  }

  /** @param share of a lesson that is given; below 0: taken away again, as far as it is there */
  teach(answer: string, { keys, weights }: Point, share = 1): void {
    const known = this.sums.get(answer);
    const sums = new Map(known?.weights);
    keys.forEach((key, place) => {
      const weight = (sums.get(key) ?? 0) + share * (weights[place] ?? 0);
      if (weight > 0) sums.set(key, weight);
      else sums.delete(key);
    });
    this.sums.delete(answer);
    if (sums.size > 0) this.sums.set(answer, sumOf(Math.max(0, (known?.count ?? 0) + share), sums));
    for (const [oldest] of this.sums) {
      if (this.sums.size <= mostAnswers) break;
      this.sums.delete(oldest);
    }
  }

  /** Teaches what an answer was chosen for. */
  choose(answer: string, point: Point, share: number): void {
    this.teach(answer, point, share);
    this.last = { answer, point, share };
  }

  /**
   * Takes the last lesson back where another answer is now chosen for the same message.
   * @returns the answers whose lessons have changed
   */
  correct(answer: string, point: Point): string[] {
    const { last } = this;
    this.last = undefined;
    if (!last || last.answer === answer || !isSame(last.point, point)) return [];
    this.teach(last.answer, last.point, -last.share);
    return [last.answer];
  }

  /** `undefined` where nothing is known of it. */
  lessonOf(answer: string): Lesson | undefined {
    const sum = this.sums.get(answer);
    return (
      sum && {
        answer,
        count: sum.count,
        keys: Uint32Array.from(sum.weights.keys()),
        weights: Float32Array.from(sum.weights.values()),
      }
    );
  }

  forget(answer: string): void {
    this.sums.delete(answer);
  }
}

function isSame(one: Point, other: Point): boolean {
  return (
    one.keys.length === other.keys.length &&
    one.keys.every((key, place) => key === other.keys[place])
  );
}
