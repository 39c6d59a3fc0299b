/**
 * Imported before a benchmark, it empties the lexicons: what is left is what they do not bring.
 *   node --import tsx --import ./tests/bench/suggest/without-lexicon.ts tests/bench/suggest.ts
 */
import { register } from 'node:module';

const hook = `export async function load(url, context, next) {
  const [, language] = /\\/lexicon\\/(spanish|english|portuguese)\\.ts/.exec(url) ?? [];
  if (language === undefined) return next(url, context);
  return { format: 'module', source: 'export const ' + language + ' = "";', shortCircuit: true };
}`;

register(`data:text/javascript,${encodeURIComponent(hook)}`);
