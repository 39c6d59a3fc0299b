import type { Answer } from '@/utils/domain/library';
import { rememberingFold } from './fold';
import { postingsOf, raiseBy, rowsWith, type Postings, type Row } from './postings';
import type { Stem } from './stem';
import { each, type Steps } from './steps';
import { plainWords, type Reader } from './words';

/** How much a word counts by the best field that has it. */
const fieldWeights = { shortcut: 5, title: 4, tags: 3, questions: 2, body: 1 };
type Field = keyof typeof fieldWeights;
const fields = Object.keys(fieldWeights) as Field[];

/** The words of all answers, sorted, so that those with one beginning stand together: plain data. */
export interface PrefixData {
  /** A line each, as are their stems: ten thousand strings take longer to load. */
  readonly words: string;
  readonly stems: string;
  /** By stem: the words that have it. */
  readonly wordsOfStem: Postings;
  /** By word: the answers that have it, and the weight of their best field that does. */
  readonly postings: Postings;
  /** How many answers there are. */
  readonly size: number;
}

export interface PrefixIndex extends Omit<PrefixData, 'words' | 'stems'> {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly stem: Stem;
  /** The words that an abbreviation stands for. */
  readonly meaningsOf: (word: string) => readonly string[];
}

type WordReader = Pick<Reader, 'stem' | 'meaningsOf'>;

export function openPrefixIndex(data: PrefixData, { stem, meaningsOf }: WordReader): PrefixIndex {
  const { words, stems } = data;
  return { ...data, words: words.split('\n'), stems: stems.split('\n'), stem, meaningsOf };
}

export function* buildingPrefixData(answers: readonly Answer[], stem: Stem): Steps<PrefixData> {
  const foldOne = rememberingFold();
  const distinct = new Set<string>();
  const weights = yield* each(answers, (answer) => {
    const byWord = weightsOf(answer, foldOne);
    for (const word of byWord.keys()) distinct.add(word);
    return byWord;
  });
  const words = [...distinct].sort();
  const stemOf = yield* each(words, stem);
  const stems = [...new Set(stemOf)].sort();
  const rowOfStems = yield* rowsOf(
    stemOf.map((one) => new Map([[one, 1]])),
    stems,
  );
  return {
    words: words.join('\n'),
    stems: stems.join('\n'),
    wordsOfStem: yield* postingsOf(rowOfStems, stems.length),
    postings: yield* postingsOf(yield* rowsOf(weights, words), words.length),
    size: answers.length,
  };
}

/** @param names of the features, each by its place */
function rowsOf(
  weights: readonly ReadonlyMap<string, number>[],
  names: readonly string[],
): Steps<Row[]> {
  const places = new Map(names.map((name, place) => [name, place]));
  return each(weights, (byName) => ({
    features: Uint32Array.from(byName.keys(), (name) => places.get(name) ?? 0),
    weights: Float32Array.from(byName.values()),
  }));
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
  const take = (place: number, fit: number) => raiseBy(fits, index.postings, place, fit);
  const ofStem = firstFrom(index.stems, index.stem(typed));
  if (index.stems[ofStem] === index.stem(typed)) {
    for (const place of rowsWith(index.wordsOfStem, ofStem)) take(place, stemFit);
  }
  for (let place = firstFrom(index.words, typed); ; place += 1) {
    const word = index.words[place];
    if (!word?.startsWith(typed)) break;
    take(place, fitOfBegun(typed, word));
  }
  if (withErrors && typed.length >= shortestWithError) {
    const isBegun = beginningWithError(typed);
    index.words.forEach((word, place) => {
      if (isBegun(word)) take(place, fitOfErring(typed, word));
    });
  }
  return fits;
}

/** Whether any word begins with it. */
export function isBegun({ words }: PrefixIndex, typed: string): boolean {
  return words[firstFrom(words, typed)]?.startsWith(typed) === true;
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

/** Tells whether `typed` would begin a word if one letter were changed, added, left out or swapped. */
function beginningWithError(typed: string): (word: string) => boolean {
  const rests = Array.from({ length: typed.length + 3 }, (_, start) => typed.slice(start));
  const letters = Array.from({ length: typed.length + 2 }, (_, at) => typed.charCodeAt(at));
  return (word) => {
    let same = 0;
    while (same < typed.length && word.charCodeAt(same) === letters[same]) same += 1;
    const here = word.charCodeAt(same);
    const next = word.charCodeAt(same + 1);
    const [typedHere = 0, typedNext = 0] = [letters[same], letters[same + 1]];
    // Nearly all words end here; the beginnings of strings are compared for the others.
    const isOpen = same + 1 >= typed.length;
    if (!isOpen && next !== typedNext && here !== typedNext && next !== typedHere) return false;
    const after = rests[same + 1] ?? '';
    return (
      word.startsWith(after, same + 1) ||
      word.startsWith(after, same) ||
      word.startsWith(rests[same] ?? '', same + 1) ||
      (here === typedNext && next === typedHere && word.startsWith(rests[same + 2] ?? '', same + 2))
    );
  };
}
