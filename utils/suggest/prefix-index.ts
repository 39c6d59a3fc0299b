import type { Answer } from '@/utils/domain/library';
import { rememberingFold } from './fold';
import { at, postingsOf, type Postings } from './postings';
import type { Stem } from './stem';
import { each, type Steps } from './steps';
import { plainWords, type Reader } from './words';

/** How much a word counts by the best field that has it. */
const fieldWeights = { shortcut: 5, title: 4, tags: 3, questions: 2, body: 1 };
type Field = keyof typeof fieldWeights;
const fields = Object.keys(fieldWeights) as Field[];

/** The words of all answers, sorted, so that those with one beginning stand together. */
export interface PrefixIndex {
  readonly words: readonly string[];
  /** Places of the words with one stem. */
  readonly stems: ReadonlyMap<string, readonly number[]>;
  readonly stem: Stem;
  /** The words that an abbreviation stands for. */
  readonly meaningsOf: (word: string) => readonly string[];
  /** By word: the answers that have it, and the weight of their best field that does. */
  readonly postings: Postings;
  /** How many answers there are. */
  readonly size: number;
}

export function* buildingPrefixIndex(
  answers: readonly Answer[],
  { stem, meaningsOf }: Pick<Reader, 'stem' | 'meaningsOf'>,
): Steps<PrefixIndex> {
  const foldOne = rememberingFold();
  const distinct = new Set<string>();
  const weights = yield* each(answers, (answer) => {
    const byWord = weightsOf(answer, foldOne);
    for (const word of byWord.keys()) distinct.add(word);
    return byWord;
  });
  const words = [...distinct].sort();
  const places = new Map(words.map((word, place) => [word, place]));
  const rows = yield* each(weights, (byWord) => ({
    features: Uint32Array.from(byWord.keys(), (word) => places.get(word) ?? 0),
    weights: Float32Array.from(byWord.values()),
  }));
  const stems = new Map<string, number[]>();
  for (const [word, place] of places) {
    const root = stem(word);
    const others = stems.get(root);
    if (others) others.push(place);
    else stems.set(root, [place]);
    yield;
  }
  return {
    words,
    stems,
    stem,
    meaningsOf,
    postings: yield* postingsOf(rows, words.length),
    size: answers.length,
  };
}

/** The words of an answer with the weight of the best field that has each. */
function weightsOf(answer: Answer, foldOne: (word: string) => string): Map<string, number> {
  const { shortcut, title, tags = [], questions = [], body } = answer;
  const texts = { shortcut: [shortcut ?? ''], title: [title], tags, questions, body: [body] };
  const weights = new Map<string, number>();
  for (const field of fields) {
    for (const { text } of texts[field].flatMap((one) => plainWords(one, foldOne))) {
      weights.set(text, Math.max(fieldWeights[field], weights.get(text) ?? 0));
    }
  }
  return weights;
}

/** How well a word fits what was typed: equal, of one stem, begun by it, begun by it but for one error. */
const equalFit = 1;
const stemFit = 0.8;
const begunFit = { least: 0.5, most: 0.9 };
const errorFit = { least: 0.12, most: 0.24 };
/** Fewer err in the first letter. */
const wrongStart = 0.6;

/** Shorter words with an error in them could be anything. */
const shortestWithError = 4;

/**
 * How well each answer fits one typed word: the weight of its best field, times how well that has it.
 * @param typed folded; @param withErrors one letter may be wrong, missing, too many or swapped
 */
export function fitsOfWord(index: PrefixIndex, typed: string, withErrors: boolean): Float32Array {
  const fits = new Float32Array(index.size);
  const { starts, rows, weights } = index.postings;
  const take = (place: number, fit: number) => {
    const end = at(starts, place + 1);
    for (let entry = at(starts, place); entry < end; entry += 1) {
      const row = at(rows, entry);
      fits[row] = Math.max(at(fits, row), fit * at(weights, entry));
    }
  };
  for (const place of index.stems.get(index.stem(typed)) ?? []) take(place, stemFit);
  for (let place = firstFrom(index.words, typed); ; place += 1) {
    const word = index.words[place];
    if (!word?.startsWith(typed)) break;
    take(place, fitOfBegun(typed, word));
  }
  if (withErrors && typed.length >= shortestWithError) {
    index.words.forEach((word, place) => {
      if (beginsButForOneError(word, typed)) take(place, fitOfErring(typed, word));
    });
  }
  return fits;
}

/** The more of a word was typed, the better. */
function between(fit: { least: number; most: number }, typed: string, word: string): number {
  return fit.least + (fit.most - fit.least) * Math.min(1, typed.length / word.length);
}

function fitOfBegun(typed: string, word: string): number {
  return word.length === typed.length ? equalFit : between(begunFit, typed, word);
}

function fitOfErring(typed: string, word: string): number {
  return between(errorFit, typed, word) * (word.startsWith(typed.slice(0, 1)) ? 1 : wrongStart);
}

/** Place of the first word that is not before `typed`. */
function firstFrom(words: readonly string[], typed: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < typed) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether `typed` would begin the word if one letter were changed, added, left out or swapped. */
function beginsButForOneError(word: string, typed: string): boolean {
  let same = 0;
  while (same < typed.length && word[same] === typed[same]) same += 1;
  const rest = typed.slice(same + 1);
  const swapped = word[same] === typed[same + 1] && word[same + 1] === typed[same];
  return (
    word.startsWith(rest, same + 1) ||
    word.startsWith(rest, same) ||
    word.startsWith(typed.slice(same), same + 1) ||
    (swapped && word.startsWith(typed.slice(same + 2), same + 2))
  );
}
