import type { Answer } from '@/utils/domain/library';
import type { ReadFeatures } from './features';
import { postingsOf } from './postings';
import type { Base } from './rank';
import { distinctBelow, rarityAmong } from './rarity';
import {
  countRows,
  examplesOf,
  featuresOfAnswer,
  fitRows,
  likenessRows,
  rarityByAnswer,
  rarityByExample,
  type AnswerFeatures,
} from './weights';
import type { Reader } from './words';

/** Above as many answers the pieces of words in bodies cost more memory than they are worth. */
const mostBodiesInPieces = 1_000;

/** What texts are read by: each feature that comes along is given the next number. */
export interface Numbering {
  readonly numbers: Map<string, number>;
  readonly words: Reader['words'];
  readonly read: ReadFeatures;
}

export function featuresOfAnswers(
  answers: readonly Answer[],
  { words, read }: Numbering,
): AnswerFeatures[] {
  const closeness = answers.length > mostBodiesInPieces ? 'stems' : 'pieces';
  return answers.map((answer) => featuresOfAnswer(answer, words, read, closeness));
}

/** @param common features of the words that tell nothing, whatever they are about */
export function baseOf(
  features: readonly AnswerFeatures[],
  common: readonly number[],
  size: number,
): Base {
  const counts = countRows(features, size);
  const distinct = distinctBelow(size);
  const examples = features.map((answer) => examplesOf(answer).map(distinct));
  const texts = counts.map((row) => row.features);
  const answerRarity = rarityAmong(texts, common, size, rarityByAnswer);
  const exampleRarity = rarityAmong(examples.flat(), common, size, rarityByExample);
  return {
    size: features.length,
    fit: postingsOf(fitRows(counts, answerRarity), size),
    likeness: postingsOf(likenessRows(examples, exampleRarity), size),
    answerRarity,
    exampleRarity,
  };
}
