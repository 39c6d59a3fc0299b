import { commonWordsOf } from './common-words';
import { substanceReader, type Substance } from './courtesy';
import { featureReader } from './features';
import type { Base } from './rank';
import type { Coverage } from './topics/topics';
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
  /** How much evidence something is suggested from; 1 in the library that we know best. */
  readonly enough: number;
}

/** Counts up with every change of what an index holds or how texts are read. */
export const indexFormat = 2;

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

export function indexOf(data: IndexData): SuggestIndex {
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
