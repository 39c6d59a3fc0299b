import { keyOf } from './keys';
import { accumulate, addTo, at, raiseTo } from './postings';
import { largest, rank, type Ranking } from './rank';
import type { SuggestIndex } from './suggest-index';
import { aboutOf } from './topics/topics';
import type { Word } from './words';

/**
 * From which sum of evidence on something is suggested, where a library does not tell by its own questions.
 * The weights of its parts are a logistic regression's, fitted to the development part of our messages,
 * of which 98 % with an answer stay above.
 */
const enough = 3;
const evidenceWeights = { likeness: 8, about: 4.7, words: 1, elsewhere: -2.9 } as const;

/** A message that the topics know less well is judged by its words as well, down to them alone. */
const familiar = { least: 0.05, most: 0.15 } as const;

/** The same by the words alone: likeness and fit, less what is strange to the library. */
const enoughLikeness = 0.2;
const strangerCost = 0.15;
const fewAnswers = 5;
/** Shorter words are strange to nobody, and numbers are to everybody. */
const ownWord = /^\p{L}{3,}$/u;

/** Likeness from which on courtesy alone is answered: the examples of an answer are just that. */
const enoughForCourtesy = 0.4;

/** Answers that come less close to the best are not worth a look, however few there are. */
export const shareOfBest = 0.3;

/** How far it counts that an answer is about the same topics, beside the words themselves. */
const topicShare = 1.5;

/** From as many words on a message may wrap its question in a story: its parts count as well. */
const shortestStory = 15;
const storyShare = 0.5;
/** What a part alone proves less than a whole message would. */
const partTrust = 0.7;
const shortestPart = 5;
const mostParts = 8;
const partEnd = /[,.;:!?¡¿\n]/u;

/** What a message as a whole says for the answers. */
export interface Judgement {
  /** By answer. */
  readonly scores: Float32Array;
  /**
   * How much of it the answer that has most of it has; from 1 on something is suggested. A lead over the
   * other answers tells little, so it does not count.
   */
  readonly evidence: number;
  /** The words that it goes by: all but courtesies, or all where there is nothing else. */
  readonly told: readonly Word[];
}

/** What the topics say of a text. */
interface Topical {
  /** By answer: how far it is about the same ones, weighted. */
  readonly alike: Float32Array;
  /** How far the answer that is most so is, 0 to 1. */
  readonly about: number;
  /** How much of what the text is about no answer is about. */
  readonly elsewhere: number;
  /** How well the topics know the text, 0 to 1; 0 where we have none. */
  readonly known: number;
}

/** What the words of a text say for an answer. */
type ByWords = Pick<Ranking, 'fit' | 'likeness'>;
const noWords: ByWords = { fit: 0, likeness: 0 };

/** Where a number stands between two others: 0 to 1. */
function within({ least, most }: typeof familiar, number: number): number {
  return Math.min(1, Math.max(0, (number - least) / (most - least)));
}

function topicalOf({ base, topics, coverage }: SuggestIndex, features: readonly number[]): Topical {
  const alike = new Float32Array(base.size);
  if (!topics || !coverage) return { alike, about: 0, elsewhere: 0, known: 0 };
  let elsewhere = 0;
  const about = aboutOf(topics, features);
  about.features.forEach((topic, i) => {
    const weight = at(about.weights, i);
    accumulate(alike, coverage.rows, topic, topicShare * weight);
    elsewhere += weight ** 2 * (1 - at(coverage.most, topic));
  });
  const known = within(familiar, about.known);
  return { alike, about: largest(alike) / topicShare, elsewhere, known };
}

/** How much speaks for it that any answer fits; from 1 on it is enough. */
function evidenceOf(
  index: SuggestIndex,
  { fit, likeness }: ByWords,
  { about, elsewhere, known }: Topical,
  words: readonly Word[],
): number {
  const size = index.ids.length;
  const cost = (strangerCost * size) / (size + fewAnswers);
  const byWords = (fit + likeness - cost * strangersIn(index, words)) / enoughLikeness;
  const weights = evidenceWeights;
  const byTopics =
    weights.likeness * likeness +
    weights.about * about +
    weights.words * Math.log(1 + words.length) +
    weights.elsewhere * elsewhere;
  return (known * byTopics) / enough + (1 - known) * byWords;
}

/** Judges each answer by the whole message; of a long one also by what its parts are about. */
export function judge(index: SuggestIndex, message: string): Judgement {
  const words = index.reader.words(message);
  const substance = index.substance(words);
  const told = substance.length > 0 ? substance : words;
  const features = index.read(told);
  const ranking = rank(index.base, features);
  const whole = topicalOf(index, features);
  const scores = sharesOf(ranking.scores);
  addTo(scores, whole.alike, 1);
  if (substance.length === 0) {
    return { scores, evidence: ranking.likeness / enoughForCourtesy, told };
  }
  let evidence = evidenceOf(index, ranking, whole, substance);
  const bestPart = new Float32Array(scores.length);
  for (const part of partsOf(message, substance)) {
    const topical = topicalOf(index, index.read(part));
    raiseTo(bestPart, topical.alike);
    evidence = Math.max(evidence, partTrust * evidenceOf(index, noWords, topical, part));
  }
  addTo(scores, bestPart, storyShare);
  return { scores, evidence: evidence / index.enough, told };
}

/** The scores as shares of the best. */
function sharesOf(scores: Float32Array): Float32Array {
  const best = largest(scores) || 1;
  return scores.map((score) => score / best);
}

/** Share of the words that stand nowhere in the library, among those that are not in everybody's mouth. */
function strangersIn({ vocabulary, common }: SuggestIndex, words: readonly Word[]): number {
  const own = words.filter(({ text }) => ownWord.test(text) && !common.has(text));
  const strangers = own.filter(({ text }) => vocabulary.numberOf(keyOf(text)) === undefined);
  return own.length > 0 ? strangers.length / own.length : 0;
}

/** The words between one punctuation mark and the next; none of a short message. */
function partsOf(message: string, words: readonly Word[]): Word[][] {
  if (words.length < shortestStory) return [];
  const parts: Word[][] = [];
  let end = 0;
  for (const word of words) {
    if (parts.length === 0 || partEnd.test(message.slice(end, word.start))) parts.push([]);
    parts.at(-1)?.push(word);
    end = word.end;
  }
  return parts.filter((part) => part.length >= shortestPart).slice(0, mostParts);
}
