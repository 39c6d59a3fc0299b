import { abbreviationsOf } from './abbreviations';
import { foldWord } from './fold';
import { mentionsOf } from './lexicon/lexicons';
import type { Concept, MentionReader } from './lexicon/mentions';
import { stemOf, type Stem } from './stem';
import type { Word } from './word';

export type { Word } from './word';

/** How the texts of one language are read. */
export interface Reader {
  /** The primary subtag: `es`. */
  readonly language: string;
  /** The words in order; an abbreviation becomes the words it stands for, all at its place. */
  words(text: string): Word[];
  readonly stem: Stem;
  /** The words that an abbreviation stands for; none for any other word. */
  meaningsOf(word: string): readonly string[];
  readonly mentions: MentionReader;
}

/** Longer words are addresses, keys or noise. */
const longestWord = 40;

const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;

/** The words as they are written, folded; no abbreviation is resolved. Linear. */
export function plainWords(text: string, foldOne = foldWord): Word[] {
  const words: Word[] = [];
  for (const { 0: written, index } of text.matchAll(wordPattern)) {
    const folded = foldOne(written).slice(0, longestWord);
    if (folded !== '') words.push({ text: folded, start: index, end: index + written.length });
  }
  return words;
}

/** The primary subtag of a language; Spanish where it is not told, empty where it is no language. */
export function primaryOf(language = 'es'): string {
  return /^[a-z]{2,3}(?=[-_]|$)/u.exec(language.toLowerCase())?.[0] ?? '';
}

/**
 * @param language BCP 47; Spanish where it is not told
 * @param own concepts of the team's own
 * @param foldOne `foldWord`, or one that remembers, for the many texts of a library
 */
export function readerOf(
  language?: string,
  own: readonly Concept[] = [],
  foldOne = foldWord,
): Reader {
  const primary = primaryOf(language);
  const abbreviations = abbreviationsOf(primary);
  const words = (text: string) => {
    const meant: Word[] = [];
    for (const word of plainWords(text, foldOne)) {
      const meaning = abbreviations.get(word.text);
      if (meaning) for (const part of meaning) meant.push({ ...word, text: part });
      else meant.push(word);
    }
    return meant;
  };
  const stem = stemOf(primary);
  const meaningsOf = (word: string) => abbreviations.get(word) ?? [];
  return {
    language: primary,
    stem,
    words,
    meaningsOf,
    mentions: mentionsOf(primary, stem, (word) => abbreviations.get(word), own),
  };
}
