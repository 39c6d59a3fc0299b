import type { Substance } from './courtesy';
import { featureReader } from './features';
import { accumulate, at, type Postings } from './postings';
import { rarityOf, type Rarity } from './rarity';
import { saturated } from './weights';
import type { Reader, Word } from './words';

/** Everything that ranking needs of the answers, which go by their place in `ids`. */
export interface SuggestIndex {
  readonly ids: readonly string[];
  readonly reader: Reader;
  /** The words of a text that tell what it is about. */
  readonly substance: Substance;
  /** The words of the answers, folded. */
  readonly vocabulary: ReadonlySet<string>;
  /** The words that people use whatever they write about. */
  readonly common: ReadonlySet<string>;
  /** The number of each feature that the answers have. */
  readonly numbers: ReadonlyMap<string, number>;
  /** How much each feature speaks for each answer (BM25F). */
  readonly fit: Postings;
  /** Where the examples of each answer point together, of length 1. */
  readonly likeness: Postings;
  readonly answerRarity: Rarity;
  readonly exampleRarity: Rarity;
}

export interface Ranking {
  /** By answer; 0 where it has nothing of the text. */
  readonly scores: Float32Array;
  /** Fit of the answer that fits best, as a share of what a perfect answer would have: 0 to 1. */
  readonly fit: number;
  /** Cosine of the text with the examples of the answer that they are most like: 0 to 1. */
  readonly likeness: number;
}

/** How far likeness to the examples counts beside the fit of all fields. */
const likenessShare = 0.4;

/** Numbers of the features of a text, each once; negative for those that the library does not know. */
export function distinctFeatures(index: SuggestIndex, words: readonly Word[]): number[] {
  const strangers = new Map<string, number>();
  const read = featureReader(index.reader, (name) => {
    const number = index.numbers.get(name) ?? strangers.get(name) ?? -1 - strangers.size;
    if (number < 0) strangers.set(name, number);
    return number;
  });
  return [...new Set(read(words, 'pairs'))];
}

function largest(numbers: Float32Array): number {
  let most = 0;
  for (const number of numbers) if (number > most) most = number;
  return most;
}

/** Ranks all answers for the words of a text. */
export function rank(index: SuggestIndex, words: readonly Word[]): Ranking {
  const fit = new Float32Array(index.ids.length);
  const likeness = new Float32Array(index.ids.length);
  let perfectFit = 0;
  let square = 0;
  for (const feature of distinctFeatures(index, words)) {
    const rarity = rarityOf(index.exampleRarity, feature);
    square += rarity * rarity;
    perfectFit += saturated * rarityOf(index.answerRarity, feature);
    if (feature < 0) continue;
    accumulate(fit, index.fit, feature, 1);
    accumulate(likeness, index.likeness, feature, rarity);
  }
  const bestFit = largest(fit);
  const bestLikeness = largest(likeness);
  const scores = fit.map(
    (amount, answer) =>
      amount / (bestFit || 1) + (likenessShare * at(likeness, answer)) / (bestLikeness || 1),
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
