import type { Answer } from '@/utils/domain/library';
import { commonWordsOf } from './common-words';
import { keyOf } from './keys';
import { stemOf } from './stem';
import { plainWords, primaryOf } from './words';

/** Of the words that two texts have together, those that both must have to be of one answer. */
const leastShared = 0.2;

/** Reads which words an answer is made of: the keys of their stems, ascending; the common ones aside. */
export function answerReader(language?: string): (answer: Answer) => Uint32Array<ArrayBuffer> {
  const primary = primaryOf(language);
  const stem = stemOf(primary);
  const stemsIn = (text: string) => plainWords(text).map((word) => stem(word.text));
  const common = new Set(stemsIn(commonWordsOf(primary)));
  return ({ title, body, questions = [] }) => {
    const stems = [title, body, ...questions].flatMap(stemsIn).filter((one) => !common.has(one));
    return Uint32Array.from(new Set(stems.map((one) => keyOf(`=${one}`)))).sort();
  };
}

/**
 * Whether an id stands for another answer than before: the texts have next to no word in common. What was
 * learnt of the one is not true of the other; a changed price, or a new wording, is the same answer still.
 */
export function isAnother(before: Uint32Array, now: Uint32Array): boolean {
  const words = new Set(now);
  const both = before.filter((key) => words.has(key)).length;
  return both < leastShared * (before.length + now.length - both);
}
