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
import { readerOf, type Reader } from './words';

/** What texts of a language are read and compared by, whatever the library: half the work of an index. */
export interface Ground {
  readonly concepts: readonly Concept[];
  readonly reader: Reader;
  /** Features of all that is in it, in the order of their numbers. */
  readonly keys: Uint32Array;
  /** Features of the words that tell nothing. */
  readonly common: readonly number[];
  readonly topics: Topics | undefined;
}

/** The same for one library. */
interface Reading extends Omit<Ground, 'keys'> {
  /** Each feature that comes along is given the next number. */
  readonly keys: Keys;
  /** The same text, read again, is the same object. */
  readonly read: TextReader;
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

function textReader(reader: Reader, keys: Keys): TextReader {
  const features = featureReader(reader, (key) => keys.add(key));
  return (text, closeness) => {
    const words = reader.words(text);
    return { words, features: features(words, closeness) };
  };
}

/**
 * @param language BCP 47, of the answers; Spanish where it is not told
 * @param corpus what `corpusFileOf` the language names; without it the words alone count
 * @param concepts what the team's own customers say for what
 */
export function* buildingGround(
  language?: string,
  corpus?: string,
  concepts: readonly Concept[] = [],
): Steps<Ground> {
  const reader = readerOf(language, concepts, rememberingFold());
  const keys = new Keys();
  const read = textReader(reader, keys);
  const common = read(commonWordsOf(reader.language), 'pieces').features;
  const topics = corpus === undefined ? undefined : yield* topicsIn(corpus, read, keys, common);
  return { concepts, reader, keys: keys.toArray(), common, topics };
}

function readingOn({ keys: known, ...ground }: Ground): Reading {
  const keys = Keys.from(known);
  const read = remembering(textReader(ground.reader, keys));
  return { ...ground, keys, read, about: ground.topics && aboutReader(ground.topics) };
}

function* indexing(
  answers: readonly Answer[],
  { reader, concepts, keys, read, common, topics, about }: Reading,
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
    language: reader.language,
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

/** What the answers of a library are found by. */
export function* buildingSuggestIndex(
  answers: readonly Answer[],
  ground: Ground,
): Steps<SuggestIndex> {
  const reading = readingOn(ground);
  const tuning = yield* tuningIn(answers, reading);
  return indexOf({ ...(yield* indexing(answers, reading)), ...tuning });
}

/** Both without a pause; see `buildingGround`. */
export function buildSuggestIndex(
  answers: readonly Answer[],
  ...ground: Parameters<typeof buildingGround>
): SuggestIndex {
  return atOnce(buildingSuggestIndex(answers, atOnce(buildingGround(...ground))));
}
