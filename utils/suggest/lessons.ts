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
const mostAnswers = 2_000;

/** From so many choices on it counts by half. */
const halfway = 2;

/** Any two messages are as like each other; what is taught of frequent answers would put back rare ones. */
const chance = 0.2;

interface Sum {
  count: number;
  readonly weights: Map<number, number>;
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
      this.sums.set(answer, { count, weights: byKey });
    }
  }

  get size(): number {
    return this.sums.size;
  }

  /** By answer: how far a message is like those that it was chosen for, 0 to 1; less after few choices. */
  likenessTo({ keys, weights }: Point): Map<string, number> {
    const likeness = new Map<string, number>();
    for (const [answer, sum] of this.sums) {
      let dot = 0;
      keys.forEach((key, place) => (dot += (sum.weights.get(key) ?? 0) * (weights[place] ?? 0)));
      const trust = sum.count / (sum.count + halfway);
      const cosine = dot / lengthOf(sum);
      if (cosine > chance) likeness.set(answer, (trust * (cosine - chance)) / (1 - chance));
    }
    return likeness;
  }

  /** @param share of a lesson that is given; below 0: taken away again, as far as it is there */
  teach(answer: string, { keys, weights }: Point, share = 1): void {
    const sum = this.sums.get(answer) ?? { count: 0, weights: new Map<number, number>() };
    sum.count = Math.max(0, sum.count + share);
    keys.forEach((key, place) => {
      const weight = (sum.weights.get(key) ?? 0) + share * (weights[place] ?? 0);
      if (weight > 0) sum.weights.set(key, weight);
      else sum.weights.delete(key);
    });
    this.sums.delete(answer);
    if (sum.weights.size > 0) this.sums.set(answer, bounded(sum));
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

function lengthOf({ weights }: Sum): number {
  let square = 0;
  for (const weight of weights.values()) square += weight * weight;
  return Math.sqrt(square) || 1;
}

function bounded(sum: Sum): Sum {
  if (sum.weights.size <= mostKeys) return sum;
  const heaviest = [...sum.weights].sort(([, a], [, b]) => b - a).slice(0, mostKeys);
  return { ...sum, weights: new Map(heaviest) };
}
