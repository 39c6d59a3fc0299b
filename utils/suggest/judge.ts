import { conceptFeature } from './features';
import { keyOf } from './keys';
import type { Lessons, Point } from './lessons';
import { accumulate, addTo, at, raiseTo, rowsWith, type Row } from './postings';
import { largest, rank, type Ranking } from './rank';
import { rarityOf } from './rarity';
import type { ReadWords, SuggestIndex } from './suggest-index';
import { aboutOf } from './topics/topics';
import type { Booster } from './vectors';
import type { Word } from './words';

/**
 * From which sum of evidence on something is suggested, where a library does not tell by its own questions.
 * The weights of its parts are a logistic regression's, fitted to the development part of our messages,
 * of which 98 % with an answer stay above.
 */
const enough = 3;
const evidenceWeights = { likeness: 8, about: 4.7, words: 1, elsewhere: -2.9 } as const;

/** A message that the topics know less well is judged by its words as well, down to them alone; */
const familiar = { least: 0.05, most: 0.15 };
/** and so is a library that they count for less in. */
const trusted = { least: 0.5, most: 2 };

/** The same by the words alone: likeness and fit, less what is strange to the library. */
const enoughLikeness = 0.2;
const strangerCost = 0.15;
const fewAnswers = 5;
/** Shorter words are strange to nobody, and numbers are to everybody. */
const ownWord = /^\p{L}{3,}$/u;

/** Likeness from which on courtesy alone is answered: the examples of an answer are just that. */
const enoughForCourtesy = 0.4;

/** Answers that come less close to the best are not worth a look, however few there are. */
export const shareOfBest = 0.2;

/** From as many words on a message may wrap its question in a story: its parts count as well. */
const shortestStory = 15;
const storyShare = 0.5;
/** What a part alone proves less than a whole message would. */
const partTrust = 0.7;
const shortestPart = 5;
const mostParts = 8;
const partEnd = /[,.;:!?¡¿\n]/u;

/** How far it counts that an answer was chosen for messages like it; and from which likeness on that is enough. */
const learntShare = 6;
const enoughLearnt = 0.5;
/** How far it counts what was asked before our last reply, and before the one before. */
const shareOfBefore = [0.6, 0.3] as const;
const evidenceOfBefore = 0.1;
const mostBefore = 1.5;

/** How far it counts that a booster finds an answer to mean the same. */
const boosterShare = 1.5;
/** How far what is learnt goes by the words; the rest by what they are about. */
const wordsInPoint = Math.sqrt(0.6);

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
  /** What is learnt from it, when an answer is chosen for it. */
  readonly point: Point;
}

/** What the topics say of a text. */
interface Topical {
  /** What it is about. */
  readonly row: Row;
  /** By answer: how far it is about the same ones, 0 to 1. */
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

const noRow: Row = { features: new Uint32Array(0), weights: new Float32Array(0) };

function topicalOf(
  { base, topics, topicShare, coverage }: SuggestIndex,
  features: readonly number[],
): Topical {
  const alike = new Float32Array(base.size);
  if (!topics || !coverage) return { alike, row: noRow, about: 0, elsewhere: 0, known: 0 };
  let elsewhere = 0;
  const about = aboutOf(topics, features);
  about.features.forEach((topic, i) => {
    const weight = at(about.weights, i);
    accumulate(alike, coverage.rows, topic, weight);
    elsewhere += weight ** 2 * (1 - at(coverage.most, topic));
  });
  const known = within(familiar, about.known) * within(trusted, topicShare);
  return { alike, row: about, about: largest(alike), elsewhere, known };
}

/** How much speaks for it that any answer fits; from 1 on it is enough. */
function evidenceOf(
  index: SuggestIndex,
  { fit, likeness }: ByWords,
  { about, elsewhere, known }: Topical,
  words: readonly Word[],
): number {
  const weights = evidenceWeights;
  const byTopics =
    weights.likeness * likeness +
    weights.about * about +
    weights.words * Math.log(1 + words.length) +
    weights.elsewhere * elsewhere;
  if (known === 1) return byTopics / enough;
  const size = index.ids.length;
  const cost = (strangerCost * size) / (size + fewAnswers);
  const byWords = (fit + likeness - cost * strangersIn(index, words)) / enoughLikeness;
  return (known * byTopics) / enough + (1 - known) * byWords;
}

/**
 * Where a message points: the features that the library or our corpus know, and what it is about. A name, a
 * number or a rare word has no place in it.
 */
function pointOf(index: SuggestIndex, features: readonly number[], about: Row): Point {
  const keys: number[] = [];
  const weights: number[] = [];
  const known = features.filter((feature) => feature >= 0);
  const rarities = known.map((feature) => rarityOf(index.base.exampleRarity, feature));
  const length = Math.hypot(...rarities) || 1;
  known.forEach((feature, i) => {
    keys.push(at(index.features, feature));
    weights.push((wordsInPoint * (rarities[i] ?? 0)) / length);
  });
  about.features.forEach((topic, i) => {
    keys.push(at(index.topics?.keys ?? noRow.features, topic));
    weights.push(Math.sqrt(1 - wordsInPoint ** 2) * at(about.weights, i));
  });
  return { keys, weights };
}

/**
 * Raises what answers were chosen for before.
 * @returns how much that speaks for it that any answer fits
 */
function addLearnt(
  { places }: SuggestIndex,
  lessons: Lessons | undefined,
  point: Point,
  scores: Float32Array,
): number {
  let most = 0;
  for (const [id, likeness] of lessons?.likenessTo(point) ?? []) {
    const place = places.get(id);
    if (place === undefined) continue;
    scores[place] = at(scores, place) + learntShare * likeness;
    most = Math.max(most, likeness);
  }
  return most / enoughLearnt;
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
  const point = pointOf(index, features, whole.row);
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

/**
 * Share of the words that stand nowhere in the library, among those that are not in everybody's mouth; what
 * people say for a thing that it speaks of is not strange to it.
 */
function strangersIn(index: SuggestIndex, words: readonly Word[]): number {
  const { vocabulary, common, reader } = index;
  const own = words.filter(({ text }) => ownWord.test(text) && !common.has(text));
  const strangers = own.filter(({ text }) => vocabulary.numberOf(keyOf(text)) === undefined);
  if (strangers.length === 0) return 0;
  const meant = reader.mentions(words).filter(({ concept }) => isSpokenOf(index, concept));
  const isMeant = (word: Word) =>
    meant.some(({ first, last }) => words.slice(first, last + 1).includes(word));
  return strangers.filter((word) => !isMeant(word)).length / own.length;
}

/** Whether any answer speaks of a concept. */
function isSpokenOf({ base, numbers }: SuggestIndex, concept: string): boolean {
  const number = numbers.numberOf(keyOf(conceptFeature(concept)));
  return number !== undefined && rowsWith(base.fit, number).length > 0;
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
