import { add, at } from './postings';
import type { Steps } from './steps';

/** How much it tells that a text has a feature: by number, and for features that nothing has. */
export interface Rarity {
  readonly known: Float32Array;
  readonly unknown: number;
}

/** What it tells to be in `count` of `total` texts. */
export type RarityFormula = (count: number, total: number) => number;

/**
 * A library of ten answers cannot know that `quiero` and `mañana` tell nothing, so the common words of
 * the language are counted as if this many more texts had them.
 */
const commonTexts = 5;

/** What nobody wrote before tells no more than what was written as often as this. */
const unknownCount = 2;

/** @param texts the features of each, none twice; @param common those of the common words */
export function* rarityAmong(
  texts: readonly Iterable<number>[],
  common: readonly number[],
  featureCount: number,
  formula: RarityFormula,
): Steps<Rarity> {
  const known = new Float32Array(featureCount);
  for (const feature of common) known[feature] = commonTexts;
  for (const text of texts) {
    for (const feature of text) add(known, feature, 1);
    yield;
  }
  const total = texts.length + commonTexts;
  known.forEach((count, feature) => {
    known[feature] = formula(count, total);
  });
  return { known, unknown: formula(unknownCount, total) };
}

export function rarityOf({ known, unknown }: Rarity, feature: number): number {
  return feature < 0 ? unknown : (known[feature] ?? unknown);
}

/** Leaves each number of a list once; cheaper than a set where numbers are small and lists many. */
export function distinctBelow(size: number): (numbers: readonly number[]) => number[] {
  const lastSeen = new Uint32Array(size);
  let turn = 0;
  return (numbers) => {
    turn += 1;
    const once: number[] = [];
    for (const number of numbers) {
      if (at(lastSeen, number) === turn) continue;
      lastSeen[number] = turn;
      once.push(number);
    }
    return once;
  };
}
