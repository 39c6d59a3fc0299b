import { english } from './english';
import { portuguese } from './portuguese';
import { spanish } from './spanish';
import type { FormReader } from './mentions';
import { mentionReader, type MentionReader } from './mentions';

/** What each language's customers say for what; data alone: `name: form, form | form that it is not`. */
const lexicons: Readonly<Record<string, string>> = {
  es: spanish,
  pt: portuguese,
  en: english,
};

export function lexiconOf(language: string): string {
  return lexicons[language] ?? '';
}

const readers = new Map<string, MentionReader>();

/** Grown once for each lexicon: it takes longer than a message does. */
export function mentionsOf(language: string, lexicon: string, reader: FormReader): MentionReader {
  const key = `${language}:${lexicon}`;
  const known = readers.get(key) ?? mentionReader(lexicon, language, reader);
  readers.set(key, known);
  return known;
}
