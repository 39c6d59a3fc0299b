import { weightIn } from './postings';
import type { SuggestIndex } from './suggest-index';
import type { Word } from './words';

/** UTF-16 units. */
const longestReason = 40;
/** Anything but these between two words ends the piece: it is shown in one line, as one phrase. */
const withinPiece = /^[ ,'’/-]{0,3}$/u;

/**
 * Tells of an answer the piece of the message, as it stands there, that speaks most for it; the words
 * are read once for all of them.
 * @param substance the words of the message that are no courtesies
 * @returns at most 40 characters; `undefined` where no word speaks for it
 */
export function reasonReader(
  index: SuggestIndex,
  message: string,
  substance: readonly Word[],
): (answer: number) => string | undefined {
  const byWord = new Map<string, readonly number[]>();
  const read = index.reading();
  for (const word of substance) {
    if (!byWord.has(word.text)) byWord.set(word.text, read([word]));
  }
  const features = substance.map(({ text }) => byWord.get(text) ?? []);
  return (answer) =>
    heaviest(
      message,
      substance,
      features.map((list) => weightOf(index, answer, list)),
    );
}

function heaviest(
  message: string,
  substance: readonly Word[],
  weights: readonly number[],
): string | undefined {
  let best = { start: 0, end: 0, weight: 0 };
  for (let first = 0; first < substance.length; first += 1) {
    const piece = heaviestFrom(first, substance, weights, message);
    if (piece.weight > best.weight) best = piece;
  }
  return best.weight > 0 ? message.slice(best.start, best.end) : undefined;
}

/** Of the pieces that begin with a word, the heaviest; the shortest of equal ones. */
function heaviestFrom(
  first: number,
  words: readonly Word[],
  weights: readonly number[],
  message: string,
) {
  const start = words[first]?.start ?? 0;
  let best = { start, end: start, weight: 0 };
  let weight = 0;
  let end = start;
  for (let place = first; place < words.length; place += 1) {
    const word = words[place];
    if (!word || word.end - start > longestReason) break;
    if (!withinPiece.test(message.slice(end, word.start))) break;
    weight += weights[place] ?? 0;
    end = word.end;
    if (weight > best.weight) best = { start, end, weight };
  }
  return best;
}

function weightOf(index: SuggestIndex, answer: number, features: readonly number[]): number {
  let weight = 0;
  for (const feature of features) {
    if (feature >= 0) weight += weightIn(index.base.fit, feature, answer);
  }
  return weight;
}
