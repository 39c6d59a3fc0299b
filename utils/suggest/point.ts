import { conceptFeature } from './features';
import { keyOf } from './keys';
import type { Lessons, Point } from './lessons';
import { at, rowsWith, type Row } from './postings';
import { rarityOf } from './rarity';
import type { SuggestIndex } from './suggest-index';
import { noRow } from './topical';
import type { Word } from './words';

/** How far it counts that an answer was chosen for messages like it; and from which likeness on that is enough. */
const learntShare = 6;
const enoughLearnt = 0.5;
/** How far what is learnt goes by the words; the rest by what they are about. */
const wordsInPoint = Math.sqrt(0.6);

const letters = /^\p{L}+$/u;

/** The words and concepts that the answers themselves speak of, as features: what an owner wrote, and signed. */
function ownersFeatures({ base, numbers, reader }: SuggestIndex, words: readonly Word[]): number[] {
  const names = words
    .filter(({ text }) => letters.test(text))
    .map(({ text }) => `=${reader.stem(text)}`);
  const concepts = reader.mentions(words).map(({ concept }) => conceptFeature(concept));
  return [...new Set([...names, ...concepts])].flatMap((name) => {
    const number = numbers.numberOf(keyOf(name));
    return number !== undefined && rowsWith(base.fit, number).length > 0 ? [number] : [];
  });
}

/**
 * Where a message points: which words and concepts of the library it has, and what it is about. No piece of a
 * word, no pair, no number: of those a customer's name could be put together again.
 */
export function pointOf(index: SuggestIndex, words: readonly Word[], about: Row): Point {
  const keys: number[] = [];
  const weights: number[] = [];
  const known = ownersFeatures(index, words);
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
  point: () => Point,
  scores: Float32Array,
): number {
  if (!lessons || lessons.size === 0) return 0;
  let most = 0;
  for (const [id, likeness] of lessons.likenessTo(point())) {
    const place = places.get(id);
    if (place === undefined) continue;
    scores[place] = at(scores, place) + learntShare * likeness;
    most = Math.max(most, likeness);
  }
  return most / enoughLearnt;
}
