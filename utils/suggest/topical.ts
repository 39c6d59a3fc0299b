import { accumulate, at, type Row } from './postings';
import { largest } from './rank';
import type { SuggestIndex } from './suggest-index';
import { aboutOf } from './topics/topics';

/** A message that the topics know less well is judged by its words as well, down to them alone; */
const familiar = { least: 0.05, most: 0.15 };
/** and so is a library that they count for less in. */
const trusted = { least: 0.5, most: 2 };

/** What the topics say of a text. */
export interface Topical {
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

/** Where a number stands between two others: 0 to 1. */
function within({ least, most }: typeof familiar, number: number): number {
  return Math.min(1, Math.max(0, (number - least) / (most - least)));
}

export const noRow: Row = { features: new Uint32Array(0), weights: new Float32Array(0) };

export function topicalOf(
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
