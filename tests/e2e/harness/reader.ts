import path from 'node:path';
import { bundle } from './build-page';

/** The hosts as one script, to be put into any page: `window.__reader`. */
export function readerScript(): Promise<string> {
  return bundle(path.resolve(import.meta.dirname, '../pages/reader/main.ts'));
}
