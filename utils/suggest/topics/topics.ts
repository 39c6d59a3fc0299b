import type { Answer } from '@/utils/domain/library';
import { baseOf, featuresOfAnswers } from '../base';
import { keyOf, type Keys } from '../keys';
import { at, postingsOf, type Postings, type Row } from '../postings';
import { bestOf, largest, rank, type Base } from '../rank';
import { each, type Steps } from '../steps';
import { primaryOf } from '../words';
import type { AnswerFeatures, TextReader } from '../weights';

/** Where our build has what customers of internet providers write, by language and topic. */
const corpora: Readonly<Record<string, `/${string}`>> = {
  es: '/topics/es.txt',
  en: '/topics/en.txt',
  pt: '/topics/pt.txt',
};

/** The file of the topics that a library's texts are compared by; `undefined`: we have none. */
export function corpusFileOf(language?: string): `/${string}` | undefined {
  return corpora[primaryOf(language)];
}

/** Each topic as if it were an answer: `# name`, then a message a line, its parts between ` / `. */
function answersIn(corpus: string): Answer[] {
  return corpus
    .split(/^# /mu)
    .slice(1)
    .map((block) => {
      const [id = '', ...lines] = block.trim().split('\n');
      const title = id.replaceAll('-', ' ');
      return {
        id,
        title,
        body: title,
        questions: lines.map((line) => line.replaceAll(' / ', '\n')),
      };
    });
}

/** What the customers of a trade write about, whatever a library has an answer to. */
export interface Topics extends Base {
  /** By topic: what it is known by, in whatever order they stand. */
  readonly keys: Uint32Array;
}

export function* topicsIn(
  corpus: string,
  read: TextReader,
  keys: Keys,
  common: readonly number[],
): Steps<Topics> {
  const topics = answersIn(corpus);
  const features = yield* featuresOfAnswers(topics, read);
  const base = yield* baseOf(features, common, keys.size);
  return { ...base, keys: Uint32Array.from(topics, ({ id }) => keyOf(`@${id}`)) };
}

/** Further topics of a text are noise; and how much less the lesser ones count. */
const mostTopics = 30;
const steeply = (share: number) => (share * share) ** 2;

/** What a text is about: topics and how much of each, of length 1 together. */
export interface About extends Row {
  /** How well the topics know it at all: likeness to the nearest, 0 to 1. */
  readonly known: number;
}

export function aboutOf(topics: Base, features: readonly number[]): About {
  const { scores, likeness } = rank(topics, features);
  const best = largest(scores) || 1;
  return { ...strongest(scores.map((score) => steeply(score / best))), known: likeness };
}

/** What a text that was read is about; each is asked once, however often it comes again. */
export type AboutText = (features: readonly number[]) => About;

export function aboutReader(topics: Base): AboutText {
  const known = new WeakMap<readonly number[], About>();
  return (features) => {
    const about = known.get(features) ?? aboutOf(topics, [...new Set(features)]);
    known.set(features, about);
    return about;
  };
}

/** The strongest of a dense vector, of length 1 together. */
function strongest(weights: Float32Array): Row {
  const features = Uint32Array.from(bestOf(weights, mostTopics));
  const kept = Float32Array.from(features, (place) => at(weights, place));
  const length = Math.hypot(...kept) || 1;
  return { features, weights: kept.map((weight) => weight / length) };
}

/** How much each field of an answer says of what it is about. */
const shares = { title: 1.5, questions: 1, body: 0.5 } as const;

/**
 * Answers whose texts the topics know less well, or find to be about this and that, count less by their
 * topics: what customers of a provider write says little of a clinic's answers.
 */
const wellKnown = 0.2;

/** What the answers of a library are about. */
export interface Coverage {
  /** By topic: the answers that are about it. */
  readonly rows: Postings;
  /** By topic: how much that answer is about it which is so most, from 0 to 1. */
  readonly most: Float32Array;
}

/** What an answer is about: of length 1 together, or less where the topics hardly know it. */
function rowOf(size: number, answer: AnswerFeatures, aboutText: AboutText): Row {
  const sum = new Float32Array(size);
  let all = 0;
  for (const field of ['title', 'questions', 'body'] as const) {
    for (const text of answer[field].texts) {
      const about = aboutText(text);
      all += shares[field];
      about.features.forEach((topic, i) => {
        sum[topic] = at(sum, topic) + shares[field] * about.known * at(about.weights, i);
      });
    }
  }
  const trust = Math.min(1, Math.hypot(...sum) / (all || 1) / wellKnown);
  const { features, weights } = strongest(sum);
  return { features, weights: weights.map((weight) => weight * trust) };
}

export function* coverageOf(
  size: number,
  answers: readonly AnswerFeatures[],
  aboutText: AboutText,
): Steps<Coverage> {
  const rows = yield* each(answers, (answer) => rowOf(size, answer, aboutText));
  const most = new Float32Array(size);
  for (const { features, weights } of rows) {
    features.forEach((topic, i) => {
      most[topic] = Math.max(at(most, topic), at(weights, i));
    });
  }
  return { rows: yield* postingsOf(rows, size), most };
}
