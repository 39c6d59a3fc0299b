import { accumulate, at } from './postings';
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
const shortestPart = 3;
const mostParts = 12;
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

interface WordsRanking extends Ranking {
  /** How far the answer that is most about the same topics is. */
  readonly about: number;
  /** How much of what the text is about no answer is about. */
  readonly elsewhere: number;
  /** How well the topics know the text, 0 to 1; 0 where we have none. */
  readonly known: number;
}

/** Where a number stands between two others: 0 to 1. */
function within({ least, most }: typeof familiar, number: number): number {
  return Math.min(1, Math.max(0, (number - least) / (most - least)));
}

/** By the words and by what they are about. */
function rankWords(
  { base, topics, coverage, read }: SuggestIndex,
  words: readonly Word[],
): WordsRanking {
  const features = read(words);
  const ranking = rank(base, features);
  const best = largest(ranking.scores) || 1;
  const scores = ranking.scores.map((score) => score / best);
  if (!topics || !coverage) return { ...ranking, scores, about: 0, elsewhere: 0, known: 0 };
  const alike = new Float32Array(base.size);
  let elsewhere = 0;
  const about = aboutOf(topics, features);
  about.features.forEach((topic, i) => {
    const weight = at(about.weights, i);
    accumulate(alike, coverage.rows, topic, weight);
    elsewhere += weight ** 2 * (1 - at(coverage.most, topic));
  });
  return {
    ...ranking,
    scores: scores.map((score, answer) => score + topicShare * at(alike, answer)),
    about: largest(alike),
    elsewhere,
    known: within(familiar, about.known),
  };
}

/** How much speaks for it that any answer fits; from 1 on it is enough. */
function evidenceOf(index: SuggestIndex, ranking: WordsRanking, words: readonly Word[]): number {
  const { fit, likeness, about, elsewhere, known } = ranking;
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

/** Judges each answer by the whole message; of a long one also by that part which speaks for it most. */
export function judge(index: SuggestIndex, message: string): Judgement {
  const words = index.reader.words(message);
  const substance = index.substance(words);
  if (substance.length === 0) {
    const { scores, likeness } = rankWords(index, words);
    return { scores, evidence: likeness / enoughForCourtesy, told: words };
  }
  const whole = rankWords(index, substance);
  const parts = partsOf(message, substance);
  const rankings = parts.map((part) => rankWords(index, part));
  const bestPart = (answer: number) =>
    Math.max(0, ...rankings.map(({ scores }) => at(scores, answer)));
  const evidence = Math.max(
    evidenceOf(index, whole, substance),
    ...rankings.map((ranking, i) => partTrust * evidenceOf(index, ranking, parts[i] ?? [])),
  );
  return {
    scores: whole.scores.map((score, answer) => score + storyShare * bestPart(answer)),
    evidence: evidence / index.enough,
    told: substance,
  };
}

/** Share of the words that stand nowhere in the library, among those that are not in everybody's mouth. */
function strangersIn({ vocabulary, common }: SuggestIndex, words: readonly Word[]): number {
  const own = words.filter(({ text }) => ownWord.test(text) && !common.has(text));
  const strangers = own.filter(({ text }) => !vocabulary.has(text));
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
