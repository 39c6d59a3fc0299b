import { readFileSync } from 'node:fs';
import path from 'node:path';
import { corpusFileOf } from '@/utils/suggest/topics/topics';
import { root } from './shell';

/** What the extension compares the texts of a library of this language by, as in its own build. */
export function corpusOf(language?: string): string | undefined {
  const file = corpusFileOf(language);
  return file && readFileSync(path.join(root, 'public', file), 'utf8');
}
