import { conceptFeature } from './features';
import { keyOf } from './keys';
import { rowsWith } from './postings';
import type { Ranking } from './rank';
import type { SuggestIndex } from './suggest-index';
import type { Topical } from './topical';
import type { Word } from './words';

/**
 * From which sum of evidence on something is suggested, where a library does not tell by its own questions.
 * The weights of its parts are a logistic regression's, fitted to the development part of our messages,
 * of which 98 % with an answer stay above.
 */
const enough = 3;
const evidenceWeights = { likeness: 8, about: 4.7, words: 1, elsewhere: -2.9 } as const;

/** The same by the words alone: likeness and fit, less what is strange to the library. */
const enoughLikeness = 0.2;
const strangerCost = 0.15;
const fewAnswers = 5;
/** Shorter words are strange to nobody, and numbers are to everybody. */
const ownWord = /^\p{L}{3,}$/u;

/** What the words of a text say for an answer. */
export type ByWords = Pick<Ranking, 'fit' | 'likeness'>;
export const noWords: ByWords = { fit: 0, likeness: 0 };

/** How much speaks for it that any answer fits; from 1 on it is enough. */
export function evidenceOf(
  index: SuggestIndex,
  { fit, likeness }: ByWords,
  { about, elsewhere, known }: Topical,
  words: readonly Word[],
): number {
  const weights = evidenceWeights;
  const byTopics =
    weights.likeness * likeness +
    weights.about * about +
    weights.words * Math.log(1 + words.length) +
    weights.elsewhere * elsewhere;
  if (known === 1) return byTopics / enough;
  const size = index.ids.length;
  const cost = (strangerCost * size) / (size + fewAnswers);
  const byWords = (fit + likeness - cost * strangersIn(index, words)) / enoughLikeness;
  return (known * byTopics) / enough + (1 - known) * byWords;
}

/**
 * Share of the words that stand nowhere in the library, among those that are not in everybody's mouth; what
 * people say for a thing that it speaks of is not strange to it.
 */
function strangersIn(index: SuggestIndex, words: readonly Word[]): number {
  const { vocabulary, common, reader } = index;
  const own = words.filter(({ text }) => ownWord.test(text) && !common.has(text));
  const strangers = own.filter(({ text }) => vocabulary.numberOf(keyOf(text)) === undefined);
  if (strangers.length === 0) return 0;
  const meant = reader.mentions(words).filter(({ concept }) => isSpokenOf(index, concept));
  const isMeant = (word: Word) =>
    meant.some(({ first, last }) => words.slice(first, last + 1).includes(word));
  return strangers.filter((word) => !isMeant(word)).length / own.length;
}

/** Whether any answer speaks of a concept. */
function isSpokenOf({ base, numbers }: SuggestIndex, concept: string): boolean {
  const number = numbers.numberOf(keyOf(conceptFeature(concept)));
  return number !== undefined && rowsWith(base.fit, number).length > 0;
}
