import type { Answer } from '@/utils/domain/library';
import { judge, type Judgement } from './judge';
import { addTo, at } from './postings';
import { each, type Steps } from './steps';
import type { IndexData, SuggestIndex } from './suggest-index';

/** Of its own questions a library may refuse as many; more would refuse more that nothing fits. */
const mostLost = 0.04;
/** As if so many questions more had said that what is enough elsewhere is enough here. */
const presumed = 20;
/** With less evidence than this nothing is suggested, however strange a library is. */
const least = 0.35;
/** Of more answers than these it is not worth the time: their questions are many, and near each other. */
const mostAnswers = 1_000;

/** A question of an answer that it can be asked without. */
interface Left {
  readonly text: string;
  /** Of its answer. */
  readonly place: number;
}

/** The answers, each without one of its questions where it has more; and those questions. */
export interface Apart {
  readonly rest: readonly Answer[];
  readonly left: readonly Left[];
}

export function questionsApart(answers: readonly Answer[]): Apart {
  if (answers.length > mostAnswers) return { rest: answers, left: [] };
  const left: Left[] = [];
  const rest = answers.map((answer, place) => {
    const { questions = [] } = answer;
    // The first ones may be the plainest.
    const one = questions.length > 1 ? place % questions.length : undefined;
    if (one !== undefined) left.push({ text: questions[one] ?? '', place });
    return { ...answer, questions: questions.filter((_, i) => i !== one) };
  });
  return { rest, left };
}

/** What a library's own questions tell of how it is to be asked. */
export type Tuning = Pick<IndexData, 'enough' | 'topicShare'>;

/** As it is in the libraries that we know best. */
export const usual: Tuning = { enough: 1, topicShare: 3 };

/** Shares of the topics that are tried, and how much is presumed for each before any question has told. */
const topicShares: readonly { readonly share: number; readonly presumed: number }[] = [
  { share: 0.1, presumed: 0.1 },
  { share: 0.3, presumed: 0.1 },
  { share: 0.6, presumed: 0.1 },
  { share: 1, presumed: 0.15 },
  { share: 1.5, presumed: 0.3 },
  { share: 2.2, presumed: 0.6 },
  { share: usual.topicShare, presumed: 1 },
  { share: 4, presumed: 0.7 },
];

/** 1 for the first place, 1/2 for the second, … of the right answer. */
function rankOf(scores: Float32Array, place: number): number {
  const own = at(scores, place);
  let better = 0;
  for (const score of scores) if (score > own) better += 1;
  return own > 0 ? 1 / (1 + better) : 0;
}

/** How each share of the topics would rank the answer of a question. */
function ranksOf({ byWords, byTopics }: Judgement, place: number): number[] {
  return topicShares.map(({ share }) => {
    const scores = byWords.slice();
    addTo(scores, byTopics, share);
    return rankOf(scores, place);
  });
}

/**
 * How far topics count, where `ranks` tells of each question how each share would rank its answer: the mean of
 * the shares, by what each of them gains. Where the topics do not know a trade, they rank its questions worse
 * than the words alone do.
 */
function topicShareBy(ranks: readonly (readonly number[])[]): number {
  const sums = topicShares.map((_, i) => ranks.reduce((sum, one) => sum + (one[i] ?? 0), 0));
  const most = Math.max(...sums);
  let weights = 0;
  let logarithms = 0;
  topicShares.forEach(({ share, presumed }, i) => {
    const weight = presumed * Math.exp((sums[i] ?? 0) - most);
    weights += weight;
    logarithms += weight * Math.log(share);
  });
  return Math.exp(logarithms / weights);
}

/**
 * Asks a library its own questions. How much evidence is enough in it: what 96 % of them have that it has not
 * seen; a constant would refuse 14 % of another trade's.
 */
export function* tuningFor(index: SuggestIndex, questions: readonly Left[]): Steps<Tuning> {
  const ranks = yield* each(questions, ({ text, place }) => ranksOf(judge(index, text), place));
  const topicShare = index.topics ? topicShareBy(ranks) : usual.topicShare;
  const tuned = { ...index, topicShare };
  const evidence = yield* each(questions, ({ text }) => judge(tuned, text).evidence);
  const lowest = evidence.sort((a, b) => a - b)[Math.floor(mostLost * evidence.length)] ?? 1;
  const enough = (evidence.length * lowest + presumed) / (evidence.length + presumed);
  return { enough: Math.max(least, enough), topicShare };
}
