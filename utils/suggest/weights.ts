import type { Answer } from '@/utils/domain/library';
import type { Closeness } from './features';
import { at, rowCollector, type Row } from './postings';
import type { Rarity, RarityFormula } from './rarity';
import { each, type Steps } from './steps';
import type { Word } from './words';

/** How much a word counts by the field that it stands in. */
const fieldWeights = { title: 2, tags: 1.5, questions: 1, body: 0.6 };
type Field = keyof typeof fieldWeights;
const fields = Object.keys(fieldWeights) as Field[];

/** BM25: how soon more of the same word stops counting (k1), and how far the length of a field does (b). */
const saturation = 1.2;
const lengthShare = 0.75;
/** What a feature counts for, beside its rarity, in an answer that is full of it. */
export const saturated = saturation + 1;

/** A text of the library: its words, and what it is compared by. */
export interface ReadText {
  readonly words: readonly Word[];
  /** With repetition. */
  readonly features: readonly number[];
}
export type TextReader = (text: string, closeness: Closeness) => ReadText;

/** One field of one answer: the features of each of its texts, and how many words those have together. */
interface FieldFeatures {
  readonly texts: readonly (readonly number[])[];
  readonly words: number;
}
export type AnswerFeatures = Readonly<Record<Field, FieldFeatures>>;

/** Reads an answer; its body, which no customer writes, less closely. */
export function featuresOfAnswer(
  answer: Answer,
  read: TextReader,
  bodyCloseness: Closeness,
): AnswerFeatures {
  const field = (texts: readonly string[], closeness: Closeness = 'pairs'): FieldFeatures => {
    const all = texts.map((text) => read(text, closeness));
    return {
      texts: all.map(({ features }) => features),
      words: all.reduce((sum, { words }) => sum + words.length, 0),
    };
  };
  return {
    title: field([answer.title]),
    tags: field(answer.tags ?? []),
    questions: field(answer.questions ?? []),
    body: field([answer.body], bodyCloseness),
  };
}

/** The texts that a customer could have written: the questions and the title. */
export function examplesOf(answer: AnswerFeatures): (readonly number[])[] {
  return [...answer.questions.texts, ...answer.title.texts];
}

export const rarityByAnswer: RarityFormula = (count, total) =>
  Math.log(1 + Math.max(total - count + 0.5, 0) / (count + 0.5));

export const rarityByExample: RarityFormula = (count, total) => Math.log(1 + total / (1 + count));

/**
 * How often each answer has each feature, by field: BM25F's counts. All questions of an answer are one
 * long field, so that an answer with many of them does not shout down the others.
 */
export function countRows(answers: readonly AnswerFeatures[], featureCount: number): Steps<Row[]> {
  const total = { title: 0, tags: 0, questions: 0, body: 0 };
  for (const answer of answers) for (const field of fields) total[field] += answer[field].words;
  const row = rowCollector(featureCount);
  return each(answers, (answer) => {
    for (const field of fields) {
      const { texts, words } = answer[field];
      const length = total[field] > 0 ? (words * answers.length) / total[field] : 1;
      const weight = fieldWeights[field] / (1 - lengthShare + lengthShare * length);
      for (const text of texts) row.add(text, weight);
    }
    return row.take();
  });
}

/** How much each feature speaks for each answer. */
export function fitRows(counts: readonly Row[], rarity: Rarity): Steps<Row[]> {
  return each(counts, ({ features, weights }) => {
    const fits = new Float32Array(weights.length);
    for (let index = 0; index < fits.length; index += 1) {
      const count = at(weights, index);
      const rare = at(rarity.known, at(features, index));
      fits[index] = (rare * saturated * count) / (saturation + count);
    }
    return { features, weights: fits };
  });
}

/**
 * Where the examples of each answer point together: the sum of their directions, of length 1.
 * @param answers the features of each example of each answer, none twice in an example
 */
export function likenessRows(
  answers: readonly (readonly (readonly number[])[])[],
  rarity: Rarity,
): Steps<Row[]> {
  const row = rowCollector(rarity.known.length);
  return each(answers, (examples) => {
    for (const example of examples) {
      let square = 0;
      for (const feature of example) square += at(rarity.known, feature) ** 2;
      row.add(example, 1 / (Math.sqrt(square) || 1));
    }
    return normalised(row.take(), rarity);
  });
}

/** The row weighted by rarity, of length 1. */
function normalised({ features, weights }: Row, rarity: Rarity): Row {
  let square = 0;
  for (let index = 0; index < weights.length; index += 1) {
    const weight = at(weights, index) * at(rarity.known, at(features, index));
    weights[index] = weight;
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  for (let index = 0; index < weights.length; index += 1) {
    weights[index] = at(weights, index) / length;
  }
  return { features, weights };
}
