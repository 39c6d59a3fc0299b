import { accumulate, at, isPostings, type Postings } from './postings';
import { rarityOf, type Rarity } from './rarity';
import { saturated } from './weights';

/** Answers, or whatever else is told apart by texts: by their place, what speaks for each. */
export interface Base {
  /** How many there are. */
  readonly size: number;
  /** How much each feature speaks for each (BM25F). */
  readonly fit: Postings;
  /** Where the examples of each point together, of length 1. */
  readonly likeness: Postings;
  readonly answerRarity: Rarity;
  readonly exampleRarity: Rarity;
}

function isRarity(kept: unknown): boolean {
  const { known, unknown } = (kept ?? {}) as Partial<Record<keyof Rarity, unknown>>;
  return ArrayBuffer.isView(known) && Number.isFinite(unknown);
}

/** Whether what was kept is whole. */
export function isBase(kept: unknown, size: number): boolean {
  const base = (kept ?? {}) as Partial<Record<keyof Base, unknown>>;
  return (
    base.size === size &&
    [base.fit, base.likeness].every(isPostings) &&
    [base.answerRarity, base.exampleRarity].every(isRarity)
  );
}

export interface Ranking {
  /** By place; 0 where it has nothing of the text. */
  readonly scores: Float32Array;
  /** Fit of the one that fits best, as a share of what a perfect one would have: 0 to 1. */
  readonly fit: number;
  /** Cosine of the text with the examples that it is most like: 0 to 1. */
  readonly likeness: number;
}

/** How far likeness to the examples counts beside the fit of all fields. */
const likenessShare = 0.4;

export function largest(numbers: Float32Array): number {
  let most = 0;
  for (const number of numbers) if (number > most) most = number;
  return most;
}

/** Their shares together. */
function scoresOf(
  fit: Float32Array,
  fitShare: number,
  likeness: Float32Array,
  share: number,
): Float32Array {
  const scores = new Float32Array(fit.length);
  for (let place = 0; place < scores.length; place += 1) {
    scores[place] = (fit[place] ?? 0) * fitShare + (likeness[place] ?? 0) * share;
  }
  return scores;
}

/** @param features of a text, each once; negative, or too large, where nobody has it */
export function rank(base: Base, features: readonly number[]): Ranking {
  const fit = new Float32Array(base.size);
  const likeness = new Float32Array(base.size);
  let perfectFit = 0;
  let square = 0;
  for (const feature of features) {
    const rarity = rarityOf(base.exampleRarity, feature);
    square += rarity * rarity;
    perfectFit += saturated * rarityOf(base.answerRarity, feature);
    if (feature < 0) continue;
    accumulate(fit, base.fit, feature, 1);
    accumulate(likeness, base.likeness, feature, rarity);
  }
  const bestFit = largest(fit);
  const bestLikeness = largest(likeness);
  return {
    scores: scoresOf(fit, 1 / (bestFit || 1), likeness, likenessShare / (bestLikeness || 1)),
    fit: bestFit / (perfectFit || 1),
    likeness: bestLikeness / (Math.sqrt(square) || 1),
  };
}

/** The places of the `limit` best scores above 0, best first; equals in the order of the library. */
export function bestOf(scores: Float32Array, limit: number): number[] {
  const places: number[] = [];
  let least = 0;
  for (let place = 0; place < scores.length; place += 1) {
    const score = scores[place] ?? 0;
    if (score <= least) continue;
    let rank = Math.min(places.length, limit - 1);
    while (rank > 0 && at(scores, places[rank - 1] ?? 0) < score) {
      places[rank] = places[rank - 1] ?? 0;
      rank -= 1;
    }
    places[rank] = place;
    if (places.length === limit) least = at(scores, places[limit - 1] ?? 0);
  }
  return places;
}
