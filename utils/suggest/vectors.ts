import type { Answer } from '@/utils/domain/library';
import { err, ok, type Result } from '@/utils/domain/result';
import { foldWord } from './fold';
import type { SuggestIndex } from './suggest-index';
import type { Word } from './word';

/** A second opinion on what answers mean, beside words and topics; where there is none, nothing is missing. */
export interface Booster {
  /** How alike the words of a message are to each answer, -1 to 1; `undefined`: it knows none of them. */
  likenessOf(words: readonly Word[]): Float32Array | undefined;
}

/** Where words point in meaning: a table, the model2vec kind. */
export interface WordVectors {
  readonly dimensions: number;
  /** Adds the vector of a word, as long as it counts; whether there is one. */
  addTo(sum: Float32Array, word: string): boolean;
}

export type VectorProblem = 'not_vectors' | 'other_format' | 'cut_short';

const format = 'vectors/1';
const newline = 0x0a;
/** A header, and a file, beyond these is none of a team's. */
const limits = { header: 1_000, words: 500_000, dimensions: 1_024 } as const;

interface Header {
  readonly words: number;
  readonly dimensions: number;
}

function headerOf(line: string): Result<Header, VectorProblem> {
  try {
    const read = JSON.parse(line) as Partial<Header & { format: string }> | null;
    if (typeof read?.format !== 'string') return err('not_vectors');
    if (read.format !== format) return err('other_format');
    const { words = 0, dimensions = 0 } = read;
    const isWithin = (value: number, most: number) =>
      Number.isInteger(value) && value > 0 && value <= most;
    return isWithin(words, limits.words) && isWithin(dimensions, limits.dimensions)
      ? ok({ words, dimensions })
      : err('not_vectors');
  } catch {
    return err('not_vectors');
  }
}

/**
 * Reads a table of word vectors: a line of JSON, `{"format":"vectors/1","words":3000,"dimensions":64}`; the
 * words, a line each, UTF-8; by word `dimensions` signed bytes; by word, little-endian 32-bit floats, what one
 * of its bytes is worth: a word that tells little has a short vector.
 */
export function readVectors(bytes: Uint8Array): Result<WordVectors, VectorProblem> {
  const text = new TextDecoder();
  const firstEnd = bytes.subarray(0, limits.header).indexOf(newline);
  if (firstEnd < 0) return err('not_vectors');
  const header = headerOf(text.decode(bytes.subarray(0, firstEnd)));
  if (!header.ok) return header;
  const { words, dimensions } = header.value;
  let end = firstEnd;
  for (let line = 0; line < words; line += 1) {
    end = bytes.indexOf(newline, end + 1);
    if (end < 0) return err('cut_short');
  }
  const places = new Map<string, number>();
  const names = text.decode(bytes.subarray(firstEnd + 1, end)).split('\n');
  names.forEach((name, place) => places.set(foldWord(name), place));
  const start = end + 1;
  const size = words * dimensions;
  if (bytes.length !== start + size + 4 * words) return err('cut_short');
  const table = new Int8Array(bytes.buffer, bytes.byteOffset + start, size);
  const units = new DataView(bytes.buffer, bytes.byteOffset + start + size);
  return ok({
    dimensions,
    addTo(sum, word) {
      const place = places.get(word);
      if (place === undefined) return false;
      const unit = units.getFloat32(4 * place, true);
      const from = place * dimensions;
      for (let axis = 0; axis < dimensions; axis += 1) {
        sum[axis] = (sum[axis] ?? 0) + unit * (table[from + axis] ?? 0);
      }
      return true;
    },
  });
}

/** Of length 1; `undefined` where nothing is known of any word. */
function pointOf(vectors: WordVectors, words: readonly Word[]): Float32Array | undefined {
  const sum = new Float32Array(vectors.dimensions);
  let isKnown = false;
  for (const { text } of words) isKnown = vectors.addTo(sum, text) || isKnown;
  const length = Math.hypot(...sum);
  return isKnown && length > 0 ? sum.map((part) => part / length) : undefined;
}

/** A body says less of what customers ask than their questions do. */
const bodyShare = 0.5;

/** Where the texts of each answer point together, one after the other in one list. */
function pointsOf(
  vectors: WordVectors,
  answers: readonly Answer[],
  { reader }: SuggestIndex,
): Float32Array {
  const { dimensions } = vectors;
  const points = new Float32Array(answers.length * dimensions);
  answers.forEach(({ title, questions = [], body }, place) => {
    const point = points.subarray(place * dimensions, (place + 1) * dimensions);
    const add = (text: string, share: number) =>
      pointOf(vectors, reader.words(text))?.forEach((part, axis) => {
        point[axis] = (point[axis] ?? 0) + share * part;
      });
    for (const text of [title, ...questions]) add(text, 1);
    add(body, bodyShare);
    const length = Math.hypot(...point) || 1;
    for (let axis = 0; axis < dimensions; axis += 1) point[axis] = (point[axis] ?? 0) / length;
  });
  return points;
}

/** @param answers those of the index, in its order */
export function boosterOf(
  vectors: WordVectors,
  answers: readonly Answer[],
  index: SuggestIndex,
): Booster {
  const { dimensions } = vectors;
  const points = pointsOf(vectors, answers, index);
  return {
    likenessOf(words) {
      const point = pointOf(vectors, words);
      if (!point) return undefined;
      const likeness = new Float32Array(answers.length);
      for (let place = 0; place < likeness.length; place += 1) {
        let dot = 0;
        for (let axis = 0; axis < dimensions; axis += 1) {
          dot += (point[axis] ?? 0) * (points[place * dimensions + axis] ?? 0);
        }
        likeness[place] = dot;
      }
      return likeness;
    },
  };
}
