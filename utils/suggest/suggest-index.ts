import { commonWordsOf } from './common-words';
import { substanceReader, type Substance } from './courtesy';
import { featureReader } from './features';
import { Keys } from './keys';
import type { Concept } from './lexicon/mentions';
import { isPostings } from './postings';
import { isBase, type Base } from './rank';
import type { Coverage, Topics } from './topics/topics';
import { readerOf, type Reader, type Word } from './words';

/** What is computed of the answers, which go by their place in `ids`: plain data, to be kept as it is. */
export interface IndexData {
  readonly format: number;
  readonly language: string;
  /** The concepts of the team's own. */
  readonly concepts: readonly Concept[];
  readonly ids: readonly string[];
  /** Keys of the words of the answers, folded. */
  readonly words: Uint32Array;
  /** Keys of the features that answers or topics have, by their number. */
  readonly features: Uint32Array;
  readonly base: Base;
  /** The topics of the language, as if each were an answer. */
  readonly topics?: Topics;
  readonly coverage?: Coverage;
  /** How much evidence something is suggested from; 1 in the library that we know best. */
  readonly enough: number;
  /** How far it counts that an answer is about the same topics, beside the words themselves. */
  readonly topicShare: number;
}

/** Counts up with every change of what an index holds or how texts are read. */
export const indexFormat = 7;

/** Everything that ranking needs. */
export interface SuggestIndex extends IndexData {
  /** The plain data of it, to be kept. */
  readonly data: IndexData;
  readonly reader: Reader;
  /** Places of the answers, by id. */
  readonly places: ReadonlyMap<string, number>;
  /** The words of a text that tell what it is about. */
  readonly substance: Substance;
  /** Which words the library has, by their key. */
  readonly vocabulary: Keys;
  /** Numbers of the features, by their key. */
  readonly numbers: Keys;
  /** The words that people use whatever they write about. */
  readonly common: ReadonlySet<string>;
  /** For one message and its parts: what reads them remembers their words. */
  readonly reading: () => ReadWords;
}

/** Numbers of the features of words, each once; negative for those that the library does not know. */
export type ReadWords = (words: readonly Word[]) => number[];

/** Reads texts as the library's were read. */
function messageReader(reader: Reader, features: Keys): () => ReadWords {
  // A small number: what engines keep as an integer has 31 bits.
  const numberOf = (key: number) => features.numberOf(key) ?? -1 - (key >>> 2);
  return () => {
    const read = featureReader(reader, numberOf);
    return (words) => [...new Set(read(words, 'pairs'))];
  };
}

export function indexOf(data: IndexData): SuggestIndex {
  const reader = readerOf(data.language, data.concepts);
  const numbers = Keys.from(data.features);
  return {
    ...data,
    data,
    reader,
    places: new Map(data.ids.map((id, place) => [id, place])),
    substance: substanceReader(),
    common: new Set(reader.words(commonWordsOf(data.language)).map(({ text }) => text)),
    vocabulary: Keys.from(data.words),
    numbers,
    reading: messageReader(reader, numbers),
  };
}

/** The index that was kept; `undefined` where it is none of ours, of another make, or damaged. */
export function keptIndex(data: unknown): SuggestIndex | undefined {
  const isOurs = typeof data === 'object' && data !== null && 'format' in data;
  if (!isOurs || data.format !== indexFormat) return undefined;
  const { base, concepts, coverage, enough, features, ids, topics, topicShare, words } =
    data as Partial<IndexData>;
  const isWhole =
    Array.isArray(ids) &&
    Array.isArray(concepts) &&
    [features, words].every((keys) => ArrayBuffer.isView(keys)) &&
    [enough, topicShare].every(Number.isFinite) &&
    isBase(base, ids.length) &&
    (topics === undefined || (isBase(topics, topics.keys.length) && isPostings(coverage?.rows)));
  return isWhole ? indexOf(data as IndexData) : undefined;
}
