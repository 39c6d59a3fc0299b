import type { Answer } from '@/utils/domain/library';
import { baseOf, featuresOfAnswers } from './base';
import { commonWordsOf } from './common-words';
import { questionsApart, tuningFor, usual, type Tuning } from './enough';
import { featureReader } from './features';
import { rememberingFold } from './fold';
import { keyOf, Keys } from './keys';
import type { Concept } from './lexicon/mentions';
import { atOnce, type Steps } from './steps';
import { indexFormat, indexOf, type IndexData, type SuggestIndex } from './suggest-index';
import { aboutReader, coverageOf, topicsIn, type AboutText, type Topics } from './topics/topics';
import type { ReadText, TextReader } from './weights';
import { readerOf } from './words';

/** What all texts of a language are read and compared by. */
interface Reading {
  readonly language: string;
  readonly concepts: readonly Concept[];
  /** Each feature that comes along is given the next number. */
  readonly keys: Keys;
  /** The same text, read again, is the same object. */
  readonly read: TextReader;
  /** Features of the words that tell nothing. */
  readonly common: readonly number[];
  readonly topics: Topics | undefined;
  readonly about: AboutText | undefined;
}

function remembering(read: TextReader): TextReader {
  const known = new Map<string, ReadText>();
  return (text, closeness) => {
    const key = `${closeness} ${text}`;
    const found = known.get(key) ?? read(text, closeness);
    known.set(key, found);
    return found;
  };
}

function* readingOf(
  language?: string,
  corpus?: string,
  concepts: readonly Concept[] = [],
): Steps<Reading> {
  const reader = readerOf(language, concepts, rememberingFold());
  const keys = new Keys();
  const features = featureReader(reader, (key) => keys.add(key));
  const read: TextReader = (text, closeness) => {
    const words = reader.words(text);
    return { words, features: features(words, closeness) };
  };
  const common = features(reader.words(commonWordsOf(reader.language)), 'pieces');
  const topics = corpus === undefined ? undefined : yield* topicsIn(corpus, read, keys, common);
  const about = topics && aboutReader(topics);
  return {
    language: reader.language,
    concepts,
    keys,
    read: remembering(read),
    common,
    topics,
    about,
  };
}

function* indexing(
  answers: readonly Answer[],
  { language, concepts, keys, read, common, topics, about }: Reading,
): Steps<Omit<IndexData, keyof Tuning>> {
  const vocabulary = new Keys();
  const features = yield* featuresOfAnswers(answers, (text, closeness) => {
    const found = read(text, closeness);
    for (const word of found.words) vocabulary.add(keyOf(word.text));
    return found;
  });
  const base = yield* baseOf(features, common, keys.size);
  return {
    format: indexFormat,
    language,
    concepts,
    ids: answers.map(({ id }) => id),
    words: vocabulary.toArray(),
    features: keys.toArray(),
    base,
    ...(topics && about
      ? { topics, coverage: yield* coverageOf(topics.size, features, about) }
      : {}),
  };
}

/** How the library is to be asked, told by those of its questions that it can be asked without. */
function* tuningIn(answers: readonly Answer[], reading: Reading): Steps<Tuning> {
  const { rest, left } = questionsApart(answers);
  if (left.length === 0) return usual;
  return yield* tuningFor(indexOf({ ...(yield* indexing(rest, reading)), ...usual }), left);
}

/**
 * @param language BCP 47, of the answers; Spanish where it is not told
 * @param corpus what `corpusFileOf` the language names; without it the words alone count
 * @param concepts what the team's own customers say for what
 */
export function* buildingSuggestIndex(
  answers: readonly Answer[],
  language?: string,
  corpus?: string,
  concepts?: readonly Concept[],
): Steps<SuggestIndex> {
  const reading = yield* readingOf(language, corpus, concepts);
  const tuning = yield* tuningIn(answers, reading);
  return indexOf({ ...(yield* indexing(answers, reading)), ...tuning });
}

/** The same without a pause. */
export function buildSuggestIndex(
  answers: readonly Answer[],
  language?: string,
  corpus?: string,
  concepts?: readonly Concept[],
): SuggestIndex {
  return atOnce(buildingSuggestIndex(answers, language, corpus, concepts));
}
