import { conceptFeature } from './features';
import { keyOf } from './keys';
import { weightIn } from './postings';
import type { SuggestIndex } from './suggest-index';
import type { Word } from './words';

/** UTF-16 units. */
const longestReason = 40;
/** Anything but these between two words ends the piece: it is shown in one line, as one phrase. */
const withinPiece = /^[ ,'’/-]{0,3}$/u;

/** Of the weight of the heaviest word, what another has to have to be one that the answer is for. */
const leastShare = 0.2;

/**
 * Tells of an answer the piece of the message, as it stands there, that speaks most for it: whole words that
 * it has as well, or that mean a thing that it speaks of. The words are read once for all of them.
 * @param substance the words of the message that are no courtesies
 * @returns at most 40 characters; `undefined` where no word speaks for it
 */
export function reasonReader(
  index: SuggestIndex,
  message: string,
  substance: readonly Word[],
): (answer: number) => string | undefined {
  const { numbers, reader } = index;
  const numbersOf = (name: string) => {
    const number = numbers.numberOf(keyOf(name));
    return number === undefined ? [] : [number];
  };
  const features = substance.map(({ text }) => numbersOf(`=${reader.stem(text)}`));
  for (const { concept, first, last } of reader.mentions(substance)) {
    for (let place = first; place <= last; place += 1) {
      features[place]?.push(...numbersOf(conceptFeature(concept)));
    }
  }
  return (answer) => {
    const weights = features.map((list) => weightOf(index, answer, list));
    const least = leastShare * Math.max(0, ...weights);
    return heaviest(
      message,
      substance,
      weights.map((weight) => (weight < least ? 0 : weight)),
    );
  };
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
    weight += weightIn(index.base.fit, feature, answer);
  }
  return weight;
}
