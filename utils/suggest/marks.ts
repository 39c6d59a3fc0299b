import type { Mark } from '@/utils/domain/hit';
import { foldWord } from './fold';
import type { Stem } from './stem';
import { plainWords } from './words';

/** How much of a written word `typed` begins, UTF-16 units: accents and repeated letters go along. */
function begun(written: string, typed: string): number {
  let end = 0;
  for (const letter of written) {
    const so = foldWord(written.slice(0, end + letter.length));
    if (so.length > typed.length) break;
    end += letter.length;
  }
  return end;
}

/** Finds in texts what was asked for: the letters of each word that were typed, or all with its stem. */
export type Marker = (text: string) => Mark[];

/** @param asked the words of a query, folded */
export function markerOf(asked: readonly string[], stem: Stem): Marker {
  const longestFirst = asked.toSorted((a, b) => b.length - a.length);
  const stems = new Set(asked.map(stem));
  return (text) =>
    plainWords(text).flatMap(({ text: word, start, end }) => {
      const typed = longestFirst.find((one) => word.startsWith(one));
      if (typed === undefined) return stems.has(stem(word)) ? [{ start, end }] : [];
      return [{ start, end: start + begun(text.slice(start, end), typed) }];
    });
}
