import type { Answer } from '@/utils/domain/library';
import { baseOf, featuresOfAnswers, type Numbering } from '../base';
import { at, postingsOf, type Postings, type Row } from '../postings';
import { largest, rank, type Base } from '../rank';
import { primaryOf } from '../words';
import type { AnswerFeatures } from '../weights';

/** Where our build has what customers of internet providers write, by language and topic. */
const corpora: Readonly<Record<string, `/${string}`>> = { es: '/topics/es.txt' };

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
export function topicsIn(corpus: string, numbering: Numbering, common: readonly number[]): Base {
  const features = featuresOfAnswers(answersIn(corpus), numbering);
  return baseOf(features, common, numbering.numbers.size);
}

/** Further topics of a text are noise; and how much less the lesser ones count. */
const mostTopics = 30;
const steepness = 4;

/** What a text is about: topics and how much of each, of length 1 together. */
export function aboutOf(topics: Base, features: readonly number[]): Row {
  const { scores } = rank(topics, features);
  const best = largest(scores) || 1;
  return strongest(scores.map((score) => (score / best) ** steepness));
}

/** The strongest of a dense vector, of length 1 together. */
function strongest(weights: Float32Array): Row {
  const least = weights.toSorted().at(-mostTopics) ?? 0;
  const features = Uint32Array.from(weights.keys()).filter(
    (place) => at(weights, place) > 0 && at(weights, place) >= least,
  );
  const kept = Float32Array.from(features, (place) => at(weights, place));
  const length = Math.hypot(...kept) || 1;
  return { features, weights: kept.map((weight) => weight / length) };
}

/** How much each field of an answer says of what it is about. */
const shares = { title: 1.5, questions: 1, body: 0.5 } as const;

/** What the answers of a library are about. */
export interface Coverage {
  /** By topic: the answers that are about it. */
  readonly rows: Postings;
  /** By topic: how much that answer is about it which is so most, from 0 to 1. */
  readonly most: Float32Array;
}

export function coverageOf(topics: Base, answers: readonly AnswerFeatures[]): Coverage {
  const rows = answers.map((answer) => {
    const sum = new Float32Array(topics.size);
    for (const field of ['title', 'questions', 'body'] as const) {
      for (const text of answer[field].texts) {
        const about = aboutOf(topics, [...new Set(text)]);
        about.features.forEach((topic, i) => {
          sum[topic] = at(sum, topic) + shares[field] * at(about.weights, i);
        });
      }
    }
    return strongest(sum);
  });
  const most = new Float32Array(topics.size);
  for (const { features, weights } of rows) {
    features.forEach((topic, i) => {
      most[topic] = Math.max(at(most, topic), at(weights, i));
    });
  }
  return { rows: postingsOf(rows, topics.size), most };
}
