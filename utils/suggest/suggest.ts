import type { Answer } from '@/utils/domain/library';
import { commonWordsOf } from './common-words';
import { substanceReader } from './courtesy';
import { featureReader } from './features';
import { firstCodePoints, rememberingFold } from './fold';
import { judge, shareOfBest } from './judge';
import { at, postingsOf } from './postings';
import { bestOf, type SuggestIndex } from './rank';
import type { Ranked } from './ranked';
import { distinctBelow, rarityAmong } from './rarity';
import { reasonFor } from './reason';
import {
  countRows,
  examplesOf,
  featuresOfAnswer,
  fitRows,
  likenessRows,
  rarityByAnswer,
  rarityByExample,
} from './weights';
import { readerOf } from './words';

export type { SuggestIndex } from './rank';

/** Above as many answers the pieces of words in bodies cost more memory than they are worth. */
const mostBodiesInPieces = 1_000;

/** A message is a few lines: nothing is looked at beyond this many code points. */
const longestMessage = 4_000;

/** @param language BCP 47, of the answers; Spanish where it is not told */
export function buildSuggestIndex(answers: readonly Answer[], language?: string): SuggestIndex {
  const reader = readerOf(language, rememberingFold());
  const numbers = new Map<string, number>();
  const read = featureReader(reader, (name) => {
    const number = numbers.get(name) ?? numbers.size;
    if (number === numbers.size) numbers.set(name, number);
    return number;
  });
  const vocabulary = new Set<string>();
  const wordsOf = (text: string) => {
    const words = reader.words(text);
    for (const word of words) vocabulary.add(word.text);
    return words;
  };
  const closeness = answers.length > mostBodiesInPieces ? 'stems' : 'pieces';
  const features = answers.map((answer) => featuresOfAnswer(answer, wordsOf, read, closeness));
  const commonWords = reader.words(commonWordsOf(reader.language));
  const common = read(commonWords, 'pieces');
  const size = numbers.size;
  const counts = countRows(features, size);
  const distinct = distinctBelow(size);
  const examples = features.map((answer) => examplesOf(answer).map(distinct));
  const answerRarity = rarityAmong(
    counts.map((row) => row.features),
    common,
    size,
    rarityByAnswer,
  );
  const exampleRarity = rarityAmong(examples.flat(), common, size, rarityByExample);
  return {
    ids: answers.map(({ id }) => id),
    reader: readerOf(language),
    substance: substanceReader(),
    vocabulary,
    common: new Set(commonWords.map(({ text }) => text)),
    numbers,
    fit: postingsOf(fitRows(counts, answerRarity), size),
    likeness: postingsOf(likenessRows(examples, exampleRarity), size),
    answerRarity,
    exampleRarity,
  };
}

/**
 * Ranks the answers for what a customer wrote.
 * @returns at most `limit`, best first, each with the words that led there; empty where nothing fits
 */
export function suggest(index: SuggestIndex, text: string, limit: number): Ranked[] {
  const message = firstCodePoints(text, longestMessage);
  const words = index.reader.words(message);
  if (words.length === 0) return [];
  const substance = index.substance(words);
  const { scores, evidence } = judge(index, message, words, substance);
  if (evidence < 1) return [];
  const told = substance.length > 0 ? substance : words;
  const places = bestOf(scores, limit);
  const least = shareOfBest * at(scores, places[0] ?? 0);
  return places
    .filter((place) => at(scores, place) >= least)
    .map((place) => {
      const reason = reasonFor(index, place, message, told);
      const ranked = { id: index.ids[place] ?? '', score: at(scores, place) };
      return reason === undefined ? ranked : { ...ranked, reason };
    });
}
