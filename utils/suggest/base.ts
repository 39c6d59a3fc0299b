import type { Answer } from '@/utils/domain/library';
import { postingsOf } from './postings';
import type { Base } from './rank';
import { distinctBelow, rarityAmong } from './rarity';
import { each, type Steps } from './steps';
import {
  countRows,
  examplesOf,
  featuresOfAnswer,
  fitRows,
  likenessRows,
  rarityByAnswer,
  rarityByExample,
  type AnswerFeatures,
  type TextReader,
} from './weights';

/** Above as many answers the pieces of words in bodies cost more memory than they are worth. */
const mostBodiesInPieces = 1_000;

export function featuresOfAnswers(
  answers: readonly Answer[],
  read: TextReader,
): Steps<AnswerFeatures[]> {
  const closeness = answers.length > mostBodiesInPieces ? 'stems' : 'pieces';
  return each(answers, (answer) => featuresOfAnswer(answer, read, closeness));
}

/** @param common features of the words that tell nothing, whatever they are about */
export function* baseOf(
  features: readonly AnswerFeatures[],
  common: readonly number[],
  size: number,
): Steps<Base> {
  const counts = yield* countRows(features, size);
  const distinct = distinctBelow(size);
  const examples = yield* each(features, (answer) => examplesOf(answer).map(distinct));
  const texts = counts.map((row) => row.features);
  const answerRarity = yield* rarityAmong(texts, common, size, rarityByAnswer);
  const exampleRarity = yield* rarityAmong(examples.flat(), common, size, rarityByExample);
  const fit = yield* fitRows(counts, answerRarity);
  const likeness = yield* likenessRows(examples, exampleRarity);
  return {
    size: features.length,
    fit: yield* postingsOf(fit, size),
    likeness: yield* postingsOf(likeness, size),
    answerRarity,
    exampleRarity,
  };
}
