import type { Answer } from '@/utils/domain/library';
import { baseOf, featuresOfAnswers, type Numbering } from './base';
import { commonWordsOf } from './common-words';
import { enoughFor, questionsApart } from './enough';
import { featureReader } from './features';
import { rememberingFold } from './fold';
import type { Base } from './rank';
import { atOnce, type Steps } from './steps';
import { indexFormat, indexOf, type SuggestIndex } from './suggest-index';
import { coverageOf, topicsIn } from './topics/topics';
import { readerOf } from './words';

/** What all texts of a language are read and compared by. */
interface Reading {
  readonly language: string;
  readonly numbering: Numbering;
  /** Features of the words that tell nothing. */
  readonly common: readonly number[];
  readonly topics: Base | undefined;
}

function* readingOf(language?: string, corpus?: string): Steps<Reading> {
  const reader = readerOf(language, rememberingFold());
  const numbers = new Map<string, number>();
  const read = featureReader(reader, (name) => {
    const number = numbers.get(name) ?? numbers.size;
    if (number === numbers.size) numbers.set(name, number);
    return number;
  });
  const numbering = { numbers, words: reader.words, read };
  const common = read(reader.words(commonWordsOf(reader.language)), 'pieces');
  const topics = corpus === undefined ? undefined : yield* topicsIn(corpus, numbering, common);
  return { language: reader.language, numbering, common, topics };
}

function* indexing(
  answers: readonly Answer[],
  { language, numbering, common, topics }: Reading,
): Steps<SuggestIndex> {
  const vocabulary = new Set<string>();
  const words = (text: string) => {
    const found = numbering.words(text);
    for (const word of found) vocabulary.add(word.text);
    return found;
  };
  const features = yield* featuresOfAnswers(answers, { ...numbering, words });
  const base = yield* baseOf(features, common, numbering.numbers.size);
  return indexOf({
    format: indexFormat,
    language,
    ids: answers.map(({ id }) => id),
    vocabulary,
    names: [...numbering.numbers.keys()],
    base,
    enough: 1,
    ...(topics ? { topics, coverage: yield* coverageOf(topics, features) } : {}),
  });
}

/**
 * @param language BCP 47, of the answers; Spanish where it is not told
 * @param corpus what `corpusFileOf` the language names; without it the words alone count
 */
export function* buildingSuggestIndex(
  answers: readonly Answer[],
  language?: string,
  corpus?: string,
): Steps<SuggestIndex> {
  const reading = yield* readingOf(language, corpus);
  const apart = questionsApart(answers);
  const enough =
    apart.left.length === 0
      ? 1
      : yield* enoughFor(yield* indexing(apart.answers, reading), apart.left);
  const { data } = yield* indexing(answers, reading);
  return indexOf({ ...data, enough });
}

/** The same without a pause. */
export function buildSuggestIndex(
  answers: readonly Answer[],
  language?: string,
  corpus?: string,
): SuggestIndex {
  return atOnce(buildingSuggestIndex(answers, language, corpus));
}
