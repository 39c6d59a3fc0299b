import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Library } from '@/utils/domain/library';
import { buildSuggestIndex } from '@/utils/suggest/build-index';
import { conceptsOf, spokenAnswers } from '@/utils/suggest/spoken';
import type { SuggestIndex } from '@/utils/suggest/suggest-index';
import { corpusFileOf } from '@/utils/suggest/topics/topics';
import { root } from './shell';

/** What the extension compares the texts of a library of this language by, as in its own build. */
export function corpusOf(language?: string): string | undefined {
  const file = corpusFileOf(language);
  return file && readFileSync(path.join(root, 'public', file), 'utf8');
}

/** What ranks the answers of a library in the extension. */
export function rankingOf(library: Library): SuggestIndex {
  const { language } = library;
  return buildSuggestIndex(
    spokenAnswers(library),
    language,
    corpusOf(language),
    conceptsOf(library),
  );
}
