import Fuse, { type IFuseOptions } from 'fuse.js';
import type { Answer } from '@/utils/domain/library';

/** Finds answers by what was roughly typed: their places, best first. */
export type FuzzyFinder = (query: string, limit: number) => number[];

/** Bodies are left out: Fuse takes 18 ms a key press over those of 500 answers, and finds no better. */
const options: IFuseOptions<Answer> = {
  keys: [
    { name: 'shortcut', weight: 3 },
    { name: 'title', weight: 2 },
    { name: 'tags', weight: 1 },
  ],
  useTokenSearch: true,
  tokenMatch: 'all',
  threshold: 0.3,
  ignoreLocation: true,
  ignoreDiacritics: true,
  ignoreFieldNorm: true,
};

/** For when no answer has all words. */
const laxer: IFuseOptions<Answer> = { ...options, tokenMatch: 'any', threshold: 0.4 };

/** Above as many answers Fuse takes longer than a key press may; the prefix index has to do. */
const mostAnswers = 200;

/** Indexes at the first search: most are answered without it. */
export function fuzzyFinder(answers: readonly Answer[]): FuzzyFinder {
  if (answers.length > mostAnswers) return () => [];
  let strict: Fuse<Answer> | undefined;
  let lax: Fuse<Answer> | undefined;
  const placesIn = (fuse: Fuse<Answer>, query: string, limit: number) =>
    fuse.search(query, { limit }).map(({ refIndex }) => refIndex);
  return (query, limit) => {
    strict ??= new Fuse(answers, options);
    const found = placesIn(strict, query, limit);
    if (found.length > 0) return found;
    lax ??= new Fuse(answers, laxer);
    return placesIn(lax, query, limit);
  };
}
