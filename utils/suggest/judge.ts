import { evidenceOf, noWords } from './evidence';
import type { Lessons, Point } from './lessons';
import { partsOf } from './parts';
import { addLearnt, pointOf } from './point';
import { addTo, raiseTo } from './postings';
import { largest, rank } from './rank';
import type { ReadWords, SuggestIndex } from './suggest-index';
import { topicalOf } from './topical';
import type { Booster } from './vectors';
import type { Word } from './words';

/** Likeness from which on courtesy alone is answered: the examples of an answer are just that. */
const enoughForCourtesy = 0.4;

/** Answers that come less close to the best are not worth a look, however few there are. */
export const shareOfBest = 0.2;

/** How far it counts what the part of a story is about that is most so, and how far that proves anything. */
const storyShare = 0.5;
const partTrust = 0.7;

/** How far it counts what was asked before our last reply, and before the one before. */
const shareOfBefore = [0.6, 0.3] as const;
const evidenceOfBefore = 0.1;
const mostBefore = 1.5;

/** How far it counts that a booster finds an answer to mean the same. */
const boosterShare = 1.5;

/** What a message as a whole says for the answers. */
export interface Judgement {
  /** By answer. */
  readonly scores: Float32Array;
  /** What they are made of: shares of the best by the words alone, and how far an answer is about the same. */
  readonly byWords: Float32Array;
  readonly byTopics: Float32Array;
  /**
   * How much of it the answer that has most of it has; from 1 on something is suggested. A lead over the
   * other answers tells little, so it does not count.
   */
  readonly evidence: number;
  /** The words that it goes by: all but courtesies, or all where there is nothing else. */
  readonly told: readonly Word[];
  /** What is learnt from it, when an answer is chosen for it; read then, or where something was learnt. */
  readonly point: () => Point;
}

/** What there may be beside the library. */
export interface Beside {
  /** What was learnt from choices on this device. */
  readonly lessons?: Lessons | undefined;
  readonly booster?: Booster | undefined;
  /** What the customer wrote before our last replies, the newest first. */
  readonly before?: readonly string[] | undefined;
}

/** Judges each answer by the whole message; of a long one also by what its parts are about. */
export function judge(index: SuggestIndex, message: string, beside: Beside = {}): Judgement {
  const words = index.reader.words(message);
  const substance = index.substance(words);
  const told = substance.length > 0 ? substance : words;
  const read = index.reading();
  const features = read(told);
  const ranking = rank(index.base, features);
  const whole = topicalOf(index, features);
  const byWords = sharesOf(ranking.scores);
  const byTopics = whole.alike;
  const parts = substance.length > 0 ? partsOf(message, substance) : [];
  const byParts = addParts(index, read, parts, byTopics);
  const scores = byWords.slice();
  addTo(scores, byTopics, index.topicShare);
  const point = () => pointOf(index, told, whole.row);
  const learnt = addLearnt(index, beside.lessons, point, scores);
  const meant = beside.booster?.likenessOf(told);
  if (meant) addTo(scores, meant, boosterShare);
  const recalled = addBefore(index, beside.before, scores);
  const heard =
    substance.length > 0
      ? Math.max(evidenceOf(index, ranking, whole, substance), byParts) / index.enough + recalled
      : ranking.likeness / enoughForCourtesy;
  return { scores, byWords, byTopics, evidence: Math.max(heard, learnt), told, point };
}

/**
 * Adds what the customer asked before: "¿y cuánto sale?" is about that.
 * @returns how much more that says that any answer fits
 */
function addBefore(
  index: SuggestIndex,
  before: readonly string[] = [],
  scores: Float32Array,
): number {
  let evidence = 0;
  before.slice(0, shareOfBefore.length).forEach((text, turn) => {
    const judgement = judge(index, text);
    addTo(scores, judgement.scores, shareOfBefore[turn] ?? 0);
    if (turn === 0) evidence = evidenceOfBefore * Math.min(mostBefore, judgement.evidence);
  });
  return evidence;
}

/**
 * Adds for each answer what that part is about which is most so.
 * @returns how much the parts say that any answer fits
 */
function addParts(
  index: SuggestIndex,
  read: ReadWords,
  parts: readonly (readonly Word[])[],
  byTopics: Float32Array,
): number {
  let evidence = -Infinity;
  if (parts.length === 0) return evidence;
  const best = new Float32Array(byTopics.length);
  for (const part of parts) {
    const topical = topicalOf(index, read(part));
    raiseTo(best, topical.alike);
    evidence = Math.max(evidence, partTrust * evidenceOf(index, noWords, topical, part));
  }
  addTo(byTopics, best, storyShare);
  return evidence;
}

/** The scores as shares of the best. */
function sharesOf(scores: Float32Array): Float32Array {
  const best = largest(scores) || 1;
  return scores.map((score) => score / best);
}
