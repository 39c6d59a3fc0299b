import { accumulate, at, type Postings } from './postings';
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
  const scores = fit.map(
    (amount, place) =>
      amount / (bestFit || 1) + (likenessShare * at(likeness, place)) / (bestLikeness || 1),
  );
  return {
    scores,
    fit: bestFit / (perfectFit || 1),
    likeness: bestLikeness / (Math.sqrt(square) || 1),
  };
}

/** The places of the `limit` best scores above 0, best first; equals in the order of the library. */
export function bestOf(scores: Float32Array, limit: number): number[] {
  const places: number[] = [];
  scores.forEach((score, place) => {
    if (score > 0) places.push(place);
  });
  return places.sort((a, b) => at(scores, b) - at(scores, a) || a - b).slice(0, limit);
}
