import type { Lessons, Point } from './lessons';
import { at, type Row } from './postings';
import { rarityOf } from './rarity';
import type { SuggestIndex } from './suggest-index';
import { noRow } from './topical';

/** How far it counts that an answer was chosen for messages like it; and from which likeness on that is enough. */
const learntShare = 6;
const enoughLearnt = 0.5;
/** How far what is learnt goes by the words; the rest by what they are about. */
const wordsInPoint = Math.sqrt(0.6);

/**
 * Where a message points: the features that the library or our corpus know, and what it is about. A name, a
 * number or a rare word has no place in it.
 */
export function pointOf(index: SuggestIndex, features: readonly number[], about: Row): Point {
  const keys: number[] = [];
  const weights: number[] = [];
  const known = features.filter((feature) => feature >= 0);
  const rarities = known.map((feature) => rarityOf(index.base.exampleRarity, feature));
  const length = Math.hypot(...rarities) || 1;
  known.forEach((feature, i) => {
    keys.push(at(index.features, feature));
    weights.push((wordsInPoint * (rarities[i] ?? 0)) / length);
  });
  about.features.forEach((topic, i) => {
    keys.push(at(index.topics?.keys ?? noRow.features, topic));
    weights.push(Math.sqrt(1 - wordsInPoint ** 2) * at(about.weights, i));
  });
  return { keys, weights };
}

/**
 * Raises what answers were chosen for before.
 * @returns how much that speaks for it that any answer fits
 */
export function addLearnt(
  { places }: SuggestIndex,
  lessons: Lessons | undefined,
  point: Point,
  scores: Float32Array,
): number {
  let most = 0;
  for (const [id, likeness] of lessons?.likenessTo(point) ?? []) {
    const place = places.get(id);
    if (place === undefined) continue;
    scores[place] = at(scores, place) + learntShare * likeness;
    most = Math.max(most, likeness);
  }
  return most / enoughLearnt;
}
