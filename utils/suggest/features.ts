import type { Reader, Word } from './words';

const pieceLength = 3;

/** The pieces of a word, with its beginning and end marked: `<pa`, `pag`, `ago`, `go>`. */
function piecesOf(word: string): string[] {
  const framed = `<${word}>`;
  const pieces: string[] = [];
  for (let start = 0; start + pieceLength <= framed.length; start += 1) {
    pieces.push(framed.slice(start, start + pieceLength));
  }
  return pieces;
}

/**
 * How closely a text is read: the stems of its words, and the concepts that it speaks of; with them
 * their pieces of three letters, which see through typing errors; with all the pairs of neighbouring stems.
 */
export type Closeness = 'stems' | 'pieces' | 'pairs';

/** What texts are compared by, as numbers, with repetition. */
export type ReadFeatures = (words: readonly Word[], closeness: Closeness) => number[];

/**
 * Reads texts. Words come again and again, so each is taken apart once.
 * @param numberOf called with the name of a feature, `=pag`, `ago`, `ya pag` or `#pagar`
 */
export function featureReader(reader: Reader, numberOf: (name: string) => number): ReadFeatures {
  const stems = new Map<string, string>();
  const numbers = new Map<string, readonly number[]>();
  const stemOf = (word: string) => {
    const stem = stems.get(word) ?? reader.stem(word);
    stems.set(word, stem);
    return stem;
  };
  const numbersOf = (word: string) => {
    const known = numbers.get(word) ?? [`=${stemOf(word)}`, ...piecesOf(word)].map(numberOf);
    numbers.set(word, known);
    return known;
  };
  const conceptsIn = (words: readonly Word[]) => {
    const names = new Set(reader.mentions(words).map(({ concept }) => concept));
    return Array.from(names, (name) => numberOf(`#${name}`));
  };
  return (words, closeness) => {
    const features = conceptsIn(words);
    let last = '';
    for (const { text } of words) {
      if (closeness === 'stems') {
        features.push(numberOf(`=${stemOf(text)}`));
        continue;
      }
      for (const number of numbersOf(text)) features.push(number);
      if (closeness === 'pieces') continue;
      const stem = stemOf(text);
      if (last !== '') features.push(numberOf(`${last} ${stem}`));
      last = stem;
    }
    return features;
  };
}
