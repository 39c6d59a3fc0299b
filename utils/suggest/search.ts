import type { Answer } from '@/utils/domain/library';
import { firstCodePoints, fold } from './fold';
import { fuzzyFinder, type FuzzyFinder } from './fuzzy';
import { judge, shareOfBest } from './judge';
import { at, isPostings, raiseTo } from './postings';
import {
  buildingPrefixData,
  fitsOfWord,
  isBegun,
  openPrefixIndex,
  type PrefixData,
  type PrefixIndex,
} from './prefix-index';
import { bestOf, largest } from './rank';
import type { Ranked } from './ranked';
import { atOnce, type Steps } from './steps';
import type { SuggestIndex } from './suggest-index';
import { plainWords, readerOf, type Reader, type Word } from './words';

/** What is computed of the answers: plain data, to be kept as it is. */
export interface SearchData {
  readonly format: number;
  readonly prefixes: PrefixData;
}

/** Counts up with every change of what an index holds or how words are read. */
const searchFormat = 1;

/** All that it takes to find an answer by what an agent types. */
export interface SearchIndex {
  /** The plain data of it. */
  readonly data: SearchData;
  readonly ids: readonly string[];
  /** By shortcut, folded: the answers that have it. */
  readonly shortcuts: ReadonlyMap<string, readonly number[]>;
  readonly prefixes: PrefixIndex;
  readonly fuzzy: FuzzyFinder;
}

/** Code points and words of a query that are looked at. */
const longestQuery = 200;
const mostWords = 12;
/** With fewer answers than these, words with errors in them are tried too. */
const fewAnswers = 5;
/** With more words Fuse takes longer than a key press may. */
const wordsOfFuzzy = 4;
/** Letters of a half of a word that was written together with another. */
const shortestHalf = 2;
/** From as many words on a query may be a question: a short one, or a whole one. */
const wordsOfQuestion = { short: 2, whole: 3 };

/** Where answers stand by how they were found; within one, by how well. */
const tiers = { shortcut: 8, words: 1, fuzzy: 0 } as const;
/** How well a word fits that was meant by an abbreviation. */
const meantFit = 0.9;
/** How far the ranking of questions counts beside the tiers: two words are mostly beginnings of a title's. */
const questionWeights = { short: 0.7, whole: 3 };
/** An agent searches on purpose: less evidence will do than for a suggestion. */
const evidenceOfQuestion = 0.5;

function placesByShortcut(answers: readonly Answer[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  answers.forEach(({ shortcut = '' }, place) => {
    const folded = fold(shortcut.trim());
    if (folded !== '') places.set(folded, [...(places.get(folded) ?? []), place]);
  });
  return places;
}

function indexOf(data: SearchData, answers: readonly Answer[], reader: Reader): SearchIndex {
  return {
    data,
    ids: answers.map(({ id }) => id),
    shortcuts: placesByShortcut(answers),
    prefixes: openPrefixIndex(data.prefixes, reader),
    fuzzy: fuzzyFinder(answers),
  };
}

/** @param language BCP 47, of the answers; Spanish where it is not told */
export function* buildingSearchIndex(
  answers: readonly Answer[],
  language?: string,
): Steps<SearchIndex> {
  const reader = readerOf(language);
  const prefixes = yield* buildingPrefixData(answers, reader.stem);
  return indexOf({ format: searchFormat, prefixes }, answers, reader);
}

/** The index of these answers that was kept; `undefined` where it is of another make, or damaged. */
export function keptSearchIndex(
  data: unknown,
  answers: readonly Answer[],
  language?: string,
): SearchIndex | undefined {
  const isOurs = typeof data === 'object' && data !== null && 'format' in data;
  if (!isOurs || data.format !== searchFormat) return undefined;
  const { prefixes } = data as Partial<SearchData>;
  const isWhole = prefixes?.size === answers.length;
  const isWritten = [prefixes?.words, prefixes?.stems].every((text) => typeof text === 'string');
  const isIndexed = [prefixes?.postings, prefixes?.wordsOfStem].every(isPostings);
  return isWhole && isWritten && isIndexed
    ? indexOf(data as SearchData, answers, readerOf(language))
    : undefined;
}

/** The same without a pause. */
export function buildSearchIndex(answers: readonly Answer[], language?: string): SearchIndex {
  return atOnce(buildingSearchIndex(answers, language));
}

const typedOf = (query: string): string => firstCodePoints(query, longestQuery).trim();
const wordsOf = (typed: string): Word[] => plainWords(typed).slice(0, mostWords);

/** The words of a query that are looked for, folded. */
export function wordsAsked(query: string): string[] {
  return wordsOf(typedOf(query)).map(({ text }) => text);
}

/** Whether a query may be a customer's question, which is found by what ranks those. */
export function isQuestion(query: string): boolean {
  return wordsAsked(query).length >= wordsOfQuestion.short;
}

/**
 * Finds answers by what an agent typed so far: beginnings of words in any order, with errors, or a
 * customer's whole question.
 * @param ranking what ranks messages for the same answers; wanted for questions alone
 * @returns at most `limit`, best first, an equal shortcut before all; empty for an empty query
 */
export function search(
  index: SearchIndex,
  query: string,
  limit: number,
  ranking?: SuggestIndex,
): Ranked[] {
  const typed = typedOf(query);
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const scores = new Float32Array(index.ids.length);
  const texts = words.map(({ text }) => text);
  const fits = fitsOfWords(index.prefixes, texts, false);
  const isUnknown = found(fits) === 0;
  if (isUnknown) raise(scores, fitsOfOtherwise(index.prefixes, words), tiers.words);
  const isRich = found(fits) >= fewAnswers;
  raise(scores, isRich ? fits : fitsOfWords(index.prefixes, texts, true), tiers.words);
  const weight = questionWeight(words.length, isUnknown);
  const asked = ranking && weight > 0 && addQuestion(ranking, typed, weight, scores);
  if (!asked && words.length <= wordsOfFuzzy && found(scores) < fewAnswers) {
    raise(scores, fuzzyFits(index, typed, limit), tiers.fuzzy);
  }
  for (const answer of index.shortcuts.get(fold(typed)) ?? []) {
    scores[answer] = tiers.shortcut + at(scores, answer);
  }
  return bestOf(scores, limit).map((answer) => ({
    id: index.ids[answer] ?? '',
    score: at(scores, answer),
  }));
}

/** One word is a question only where no answer has it: what a customer calls it may be known elsewhere. */
function questionWeight(words: number, isUnknown: boolean): number {
  if (words >= wordsOfQuestion.whole) return questionWeights.whole;
  return words >= wordsOfQuestion.short || isUnknown ? questionWeights.short : 0;
}

/** The ways to read words that were written together, or one that was written in two. */
function otherwise(prefixes: PrefixIndex, words: readonly Word[]): string[][] {
  const texts = words.map(({ text }) => text);
  const [only = ''] = texts;
  const joined = texts
    .slice(1)
    .map((text, at) => [
      ...texts.slice(0, at),
      `${texts[at] ?? ''}${text}`,
      ...texts.slice(at + 2),
    ]);
  const halves =
    texts.length > 1 ? [] : Array.from(only, (_, at) => [only.slice(0, at), only.slice(at)]);
  return [...joined, ...halves].filter((read) =>
    read.every((text) => text.length >= shortestHalf && isBegun(prefixes, text)),
  );
}

function fitsOfOtherwise(prefixes: PrefixIndex, words: readonly Word[]): Float32Array {
  const best = new Float32Array(prefixes.size);
  if (words.length > wordsOfFuzzy) return best;
  for (const texts of otherwise(prefixes, words)) {
    raiseTo(best, fitsOfWords(prefixes, texts, false));
  }
  return best;
}

function found(scores: Float32Array): number {
  let count = 0;
  for (const score of scores) if (score > 0) count += 1;
  return count;
}

/** Lifts answers that were not found yet to the tier, by their share of the best fit. */
function raise(scores: Float32Array, fits: Float32Array, tier: number): void {
  const best = largest(fits);
  for (let answer = 0; answer < scores.length; answer += 1) {
    const fit = fits[answer] ?? 0;
    if (fit > 0 && scores[answer] === 0) scores[answer] = tier + fit / best;
  }
}

/** Fits of a word, or of one that it abbreviates. */
function fitsOfMeant(prefixes: PrefixIndex, typed: string, withErrors: boolean): Float32Array {
  const fits = fitsOfWord(prefixes, typed, withErrors);
  for (const meant of prefixes.meaningsOf(typed)) {
    raiseTo(
      fits,
      fitsOfWord(prefixes, meant, false).map((fit) => fit * meantFit),
    );
  }
  return fits;
}

/** Fits of the answers that have all words, in any order; 0 for the others. */
function fitsOfWords(
  prefixes: PrefixIndex,
  words: readonly string[],
  withErrors: boolean,
): Float32Array {
  const sums = new Float32Array(prefixes.size).fill(Number.EPSILON);
  for (const word of words) {
    const fits = fitsOfMeant(prefixes, word, withErrors);
    const rarity = Math.log(1 + prefixes.size / (found(fits) || 1));
    for (let answer = 0; answer < sums.length; answer += 1) {
      const sum = sums[answer] ?? 0;
      const fit = fits[answer] ?? 0;
      sums[answer] = sum > 0 && fit > 0 ? sum + fit * rarity : 0;
    }
  }
  return sums;
}

function fuzzyFits(index: SearchIndex, typed: string, limit: number): Float32Array {
  const fits = new Float32Array(index.ids.length);
  index.fuzzy(typed, limit).forEach((answer, rank) => {
    fits[answer] = 1 / (1 + rank);
  });
  return fits;
}

/**
 * Adds what the ranking of customers' messages makes of the query.
 * @returns whether that is good enough to look no further
 */
function addQuestion(
  ranker: SuggestIndex,
  typed: string,
  weight: number,
  scores: Float32Array,
): boolean {
  const judgement = judge(ranker, typed);
  if (judgement.evidence < evidenceOfQuestion) return false;
  const best = largest(judgement.scores);
  judgement.scores.forEach((score, answer) => {
    const share = score / best;
    if (share >= shareOfBest) scores[answer] = at(scores, answer) + weight * share;
  });
  return judgement.evidence >= 1;
}
