import { english } from './english';
import { portuguese } from './portuguese';
import { spanish } from './spanish';
import type { Stem } from '../stem';
import { fold } from '../fold';
import {
  conceptsIn,
  lexiconOf,
  mentionReader,
  type Concept,
  type Lexicon,
  type MentionReader,
} from './mentions';

/** What each language's customers say for what; data alone: `name: form, form | form that it is not`. */
const lexicons: Readonly<Record<string, string>> = {
  es: spanish,
  pt: portuguese,
  en: english,
};

type MeaningsOf = (word: string) => readonly string[] | undefined;

const grown = new Map<string, Lexicon>();

/** Grown once for each language: it takes longer than a message does. */
function ours(language: string, stem: Stem, meaningsOf: MeaningsOf): Lexicon {
  const known =
    grown.get(language) ??
    lexiconOf(conceptsIn(lexicons[language] ?? ''), language, stem, meaningsOf);
  grown.set(language, known);
  return known;
}

/** @param own what the customers of one team say beside it, as it is written */
export function mentionsOf(
  language: string,
  stem: Stem,
  meaningsOf: MeaningsOf,
  own: readonly Concept[] = [],
): MentionReader {
  const folded = own.map(({ name, words, not }) => ({
    name: fold(name),
    words: words.map(fold),
    not: not.map(fold),
  }));
  const all = [
    ours(language, stem, meaningsOf),
    ...(own.length > 0 ? [lexiconOf(folded, language, stem, meaningsOf)] : []),
  ];
  return mentionReader(all, language, stem);
}
