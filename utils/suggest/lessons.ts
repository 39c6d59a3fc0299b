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
  /** Ascending: in what order a customer said them is nobody's business. */
  readonly keys: Uint32Array;
  readonly weights: Float32Array;
  /** The words that the answer was made of when it was chosen (`answerReader`). */
  readonly about: Uint32Array;
}

/** Of an answer the heaviest are kept; of all answers those that were taught last. */
const mostKeys = 300;
export const mostAnswers = 1_000;

/** From so many choices on it counts by half. */
const halfway = 2;

/** Any two messages are as like each other; what is taught of frequent answers would put back rare ones. */
const chance = 0.2;

interface Sum {
  readonly count: number;
  readonly about: Uint32Array;
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

function sumOf(count: number, weights: ReadonlyMap<number, number>, about: Uint32Array): Sum {
  const heaviest =
    weights.size > mostKeys
      ? new Map([...weights].sort(([, a], [, b]) => b - a).slice(0, mostKeys))
      : weights;
  return { count, about, weights: heaviest, sorted: sortedBy(heaviest) };
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

/** Of nothing known yet. */
const unknown: Uint32Array = new Uint32Array(0);

/** A choice that taught something, and what was known before it of the answers concerned. */
interface Taught {
  readonly moment: string;
  readonly answer: string;
  readonly before: ReadonlyMap<string, Sum | undefined>;
}

/** What a choice teaches. */
export interface Teaching {
  readonly answer: string;
  readonly point: Point;
  readonly share: number;
  /** The words that the answer is made of. */
  readonly about: Uint32Array;
  /** The answer that stood first wrongly, and what it loses. */
  readonly wrong?: { readonly answer: string; readonly share: number } | undefined;
  /** Which message it was for. */
  readonly moment?: string | undefined;
}

/**
 * What agents chose answers for: by answer, the sum of where those messages pointed. Keys are of whole words
 * of the library, of concepts and of topics: no name, number or other word of a customer's can be among them.
 */
export class Lessons {
  /** The one taught last is the last. */
  private readonly sums = new Map<string, Sum>();
  /** In memory alone: the next choice may take it back. */
  private last: Taught | undefined;

  constructor(kept: Iterable<Lesson> = []) {
    for (const { answer, count, keys, weights, about } of kept) {
      const byKey = new Map(Array.from(keys, (key, place) => [key, weights[place] ?? 0]));
      this.sums.set(answer, sumOf(count, byKey, about));
    }
    this.dropOldest();
  }

  private dropOldest(): void {
    for (const [oldest] of this.sums) {
      if (this.sums.size <= mostAnswers) break;
      this.sums.delete(oldest);
    }
  }

  /** The answers that something is known of, and the words that each was made of. */
  abouts(): Map<string, Uint32Array> {
    return new Map(Array.from(this.sums, ([answer, { about }]) => [answer, about]));
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
  teach(answer: string, { keys, weights }: Point, share = 1, about = unknown): void {
    const known = this.sums.get(answer);
    const sums = new Map(known?.weights);
    keys.forEach((key, place) => {
      const weight = (sums.get(key) ?? 0) + share * (weights[place] ?? 0);
      if (weight > 0) sums.set(key, weight);
      else sums.delete(key);
    });
    this.sums.delete(answer);
    const words = about.length > 0 ? about : (known?.about ?? unknown);
    const count = Math.max(0, (known?.count ?? 0) + share);
    if (sums.size > 0) this.sums.set(answer, sumOf(count, sums, words));
    this.dropOldest();
  }

  /**
   * Teaches what an answer was chosen for.
   * @returns the answers whose lessons have changed
   */
  choose({ answer, point, share, about, wrong, moment }: Teaching): string[] {
    const concerned = [answer, ...(wrong ? [wrong.answer] : [])];
    const before = new Map(concerned.map((id) => [id, this.sums.get(id)]));
    this.teach(answer, point, share, about);
    if (wrong) this.teach(wrong.answer, point, -wrong.share);
    this.last = moment === undefined ? undefined : { moment, answer, before };
    return concerned;
  }

  /** Remembers a choice that teaches nothing: the next one may be for the same message. */
  note(answer: string, moment: string | undefined): void {
    this.last = moment === undefined ? undefined : { moment, answer, before: new Map() };
  }

  /** The answer that was chosen last, where that was for the same message. */
  chosenFor(moment: string | undefined): string | undefined {
    return moment !== undefined && this.last?.moment === moment ? this.last.answer : undefined;
  }

  /**
   * Takes the last lesson back, all of it.
   * @returns the answers whose lessons have changed
   */
  takeBack(): string[] {
    const { before = new Map<string, Sum | undefined>() } = this.last ?? {};
    this.last = undefined;
    for (const [answer, sum] of before) {
      this.sums.delete(answer);
      if (sum) this.sums.set(answer, sum);
    }
    return [...before.keys()];
  }

  /** `undefined` where nothing is known of it. */
  lessonOf(answer: string): Lesson | undefined {
    const sum = this.sums.get(answer);
    return (
      sum && {
        answer,
        count: sum.count,
        keys: sum.sorted.keys,
        weights: sum.sorted.weights,
        about: sum.about,
      }
    );
  }

  forget(answer: string): void {
    this.sums.delete(answer);
    this.last = undefined;
  }
}
