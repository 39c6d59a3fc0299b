import { keyOf, keyOfPair } from './keys';
import type { Reader, Word } from './words';

const pieceLength = 3;

/** The pieces of a word, with its beginning and end marked: `<pa`, `pag`, `ago`, `go>`. */
function piecesOf(word: string): number[] {
  const framed = `<${word}>`;
  const pieces: number[] = [];
  for (let end = pieceLength; end <= framed.length; end += 1) {
    pieces.push(keyOf(framed, end - pieceLength, end));
  }
  return pieces;
}

/**
 * How closely a text is read: the stems of its words, and the concepts that it speaks of; with them
 * their pieces of three letters, which see through typing errors; with all the pairs of neighbouring stems.
 */
export type Closeness = 'stems' | 'pieces' | 'pairs';

export const conceptFeature = (concept: string): string => `#${concept}`;

/** What texts are compared by, as numbers, with repetition. */
export type ReadFeatures = (words: readonly Word[], closeness: Closeness) => number[];

/**
 * Reads texts. Words come again and again, so each is taken apart once.
 * @param numberOf called with the key of a feature: `=pag`, `ago`, `#pagar`, or a pair of stems
 */
export function featureReader(reader: Reader, numberOf: (key: number) => number): ReadFeatures {
  const stems = new Map<string, number>();
  const pieces = new Map<string, readonly number[]>();
  const stemOf = (word: string) => {
    const key = stems.get(word) ?? keyOf(`=${reader.stem(word)}`);
    stems.set(word, key);
    return key;
  };
  const piecesIn = (word: string) => {
    const numbers = pieces.get(word) ?? piecesOf(word).map(numberOf);
    pieces.set(word, numbers);
    return numbers;
  };
  const conceptsIn = (words: readonly Word[]) => {
    const names = new Set(reader.mentions(words).map(({ concept }) => concept));
    return Array.from(names, (name) => numberOf(keyOf(conceptFeature(name))));
  };
  return (words, closeness) => {
    const features = conceptsIn(words);
    let last: number | undefined;
    for (const { text } of words) {
      const stem = stemOf(text);
      features.push(numberOf(stem));
      if (closeness === 'stems') continue;
      for (const number of piecesIn(text)) features.push(number);
      if (closeness === 'pieces') continue;
      if (last !== undefined) features.push(numberOf(keyOfPair(last, stem)));
      last = stem;
    }
    return features;
  };
}
