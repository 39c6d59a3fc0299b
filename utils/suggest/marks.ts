import type { Mark } from '@/utils/domain/hit';
import { foldWord } from './fold';
import type { Stem } from './stem';
import { plainWords, type Word } from './words';

/** Words and letters of a query beyond these are marked nowhere. */
const mostWords = 12;
const longestQuery = 200;

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

function markIn(text: string, word: Word, asked: readonly string[], stem: Stem): Mark[] {
  const { start, end } = word;
  const typed = asked
    .filter((one) => word.text.startsWith(one))
    .reduce((longest, one) => (one.length > longest.length ? one : longest), '');
  if (typed !== '') return [{ start, end: start + begun(text.slice(start, end), typed) }];
  return asked.some((one) => stem(one) === stem(word.text)) ? [{ start, end }] : [];
}

/** Where a text has the words of a query: the letters of each that were typed, or all with its stem. */
export function marksIn(text: string, query: string, stem: Stem): Mark[] {
  const asked = plainWords(query.slice(0, longestQuery)).slice(0, mostWords);
  const words = asked.map((word) => word.text);
  return plainWords(text).flatMap((word) => markIn(text, word, words, stem));
}
