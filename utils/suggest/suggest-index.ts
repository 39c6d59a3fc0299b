import type { Answer } from '@/utils/domain/library';
import { baseOf, featuresOfAnswers } from './base';
import { commonWordsOf } from './common-words';
import { substanceReader, type Substance } from './courtesy';
import { featureReader } from './features';
import { rememberingFold } from './fold';
import type { Base } from './rank';
import { coverageOf, topicsIn, type Coverage } from './topics/topics';
import { readerOf, type Reader, type Word } from './words';

/** What is computed of the answers, which go by their place in `ids`: plain data, to be kept as it is. */
export interface IndexData {
  readonly format: number;
  readonly language: string;
  readonly ids: readonly string[];
  /** The words of the answers, folded. */
  readonly vocabulary: ReadonlySet<string>;
  /** The features that answers or topics have, by their number. */
  readonly names: readonly string[];
  readonly base: Base;
  /** The topics of the language, as if each were an answer. */
  readonly topics?: Base;
  readonly coverage?: Coverage;
}

/** Counts up with every change of what an index holds or how texts are read. */
const indexFormat = 1;

/** Everything that ranking needs. */
export interface SuggestIndex extends IndexData {
  /** The plain data of it, to be kept. */
  readonly data: IndexData;
  readonly reader: Reader;
  /** The words of a text that tell what it is about. */
  readonly substance: Substance;
  /** The words that people use whatever they write about. */
  readonly common: ReadonlySet<string>;
  /** Numbers of the features of a text, each once; negative for those that the library does not know. */
  readonly read: (words: readonly Word[]) => number[];
}

/** Reads texts as the library's were read; remembers nothing of them. */
function messageReader(reader: Reader, numbers: ReadonlyMap<string, number>) {
  return (words: readonly Word[]): number[] => {
    const strangers = new Map<string, number>();
    const read = featureReader(reader, (name) => {
      const number = numbers.get(name) ?? strangers.get(name) ?? -1 - strangers.size;
      if (number < 0) strangers.set(name, number);
      return number;
    });
    return [...new Set(read(words, 'pairs'))];
  };
}

/**
 * @param language BCP 47, of the answers; Spanish where it is not told
 * @param corpus what `corpusFileOf` the language names; without it the words alone count
 */
export function buildSuggestIndex(
  answers: readonly Answer[],
  language?: string,
  corpus?: string,
): SuggestIndex {
  const reader = readerOf(language, rememberingFold());
  const numbers = new Map<string, number>();
  const read = featureReader(reader, (name) => {
    const number = numbers.get(name) ?? numbers.size;
    if (number === numbers.size) numbers.set(name, number);
    return number;
  });
  const common = read(reader.words(commonWordsOf(reader.language)), 'pieces');
  const topics = corpus && topicsIn(corpus, { numbers, words: reader.words, read }, common);
  const vocabulary = new Set<string>();
  const words = (text: string) => {
    const found = reader.words(text);
    for (const word of found) vocabulary.add(word.text);
    return found;
  };
  const features = featuresOfAnswers(answers, { numbers, words, read });
  return indexOf({
    format: indexFormat,
    language: reader.language,
    ids: answers.map(({ id }) => id),
    vocabulary,
    names: [...numbers.keys()],
    base: baseOf(features, common, numbers.size),
    ...(topics ? { topics, coverage: coverageOf(topics, features) } : {}),
  });
}

function indexOf(data: IndexData): SuggestIndex {
  const reader = readerOf(data.language);
  const numbers = new Map(data.names.map((name, number) => [name, number]));
  return {
    ...data,
    data,
    reader,
    substance: substanceReader(),
    common: new Set(reader.words(commonWordsOf(data.language)).map(({ text }) => text)),
    read: messageReader(reader, numbers),
  };
}

/** The index that was kept; `undefined` where it is none of ours, of another make, or damaged. */
export function keptIndex(data: unknown): SuggestIndex | undefined {
  const isOurs = typeof data === 'object' && data !== null && 'format' in data;
  if (!isOurs || data.format !== indexFormat) return undefined;
  const { names, ids, base } = data as Partial<IndexData>;
  const isWhole = Array.isArray(names) && Array.isArray(ids) && base?.size === ids.length;
  return isWhole ? indexOf(data as IndexData) : undefined;
}
