import { english } from './english';
import { portuguese } from './portuguese';
import { spanish } from './spanish';
import type { Stem } from '../stem';
import { mentionReader, type MentionReader } from './mentions';

/** What each language's customers say for what; data alone: `name: form, form | form that it is not`. */
const lexicons: Readonly<Record<string, string>> = {
  es: spanish,
  pt: portuguese,
  en: english,
};

const readers = new Map<string, MentionReader>();

/** Grown once for each language: it takes longer than a message does. */
export function mentionsOf(language: string, stem: Stem): MentionReader {
  const known = readers.get(language) ?? mentionReader(lexicons[language] ?? '', language, stem);
  readers.set(language, known);
  return known;
}
