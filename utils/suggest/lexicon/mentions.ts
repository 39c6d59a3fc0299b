import { foldWord } from '../fold';
import type { Stem } from '../stem';
import type { Word } from '../word';

/** Where a text speaks of a concept: from one word to another, both included. */
export interface Mention {
  readonly concept: string;
  readonly first: number;
  readonly last: number;
}

/** Finds the concepts that a text speaks of, in whatever words. */
export type MentionReader = (words: readonly Word[]) => Mention[];

/** What customers say for one thing. */
export interface Concept {
  readonly name: string;
  /** Words and phrases, folded. */
  readonly words: readonly string[];
  /** Phrases that hold those words and mean something else. */
  readonly not: readonly string[];
}

/** The concepts by their words, stem by stem. */
interface Step {
  readonly next: Map<string, Step>;
  /** Concepts whose form ends here, and those that it proves are not meant. */
  readonly means: string[];
  readonly excludes: string[];
}

/** A form that is to be met word for word: without its small words another thing would be left of it. */
interface Exact {
  readonly words: readonly string[];
  readonly name: string;
  readonly leaf: 'means' | 'excludes';
}

/** What customers say for things, ready to be found in texts. */
export interface Lexicon {
  readonly root: Step;
  /** By their first word. */
  readonly exact: ReadonlyMap<string, readonly Exact[]>;
}

/** Folded words that may stand anywhere between those of a form, and are in none. */
const fillers: Readonly<Record<string, string>> = {
  es: 'el la los las lo un una unos unas me te se le les nos os mi mis tu tus su sus de del al a en que y o e ya es muy pues',
  pt: 'o a os as um uma uns umas me te se lhe nos meu minha meus minhas seu sua seus suas de do da dos das em no na nos nas ao que e ou ja muito pois',
  en: 'the a an my your our his her their of to at it its is are and or so just very really',
};

const betweenWords = /[^a-z0-9]+/;

/** How many other words may stand between those of a form. */
const mostStrangers = 1;

const newStep = (): Step => ({ next: new Map(), means: [], excludes: [] });

interface Placed {
  readonly stem: string;
  /** Among all words of the text. */
  readonly place: number;
}

function placed(words: readonly Word[], stem: Stem, isFiller: (word: string) => boolean) {
  return words.flatMap(({ text }, place): Placed[] =>
    isFiller(text) ? [] : [{ stem: stem(text), place }],
  );
}

const listOf = (forms = '') => forms.split(',').filter((form) => form.trim() !== '');

/** A concept a line, `name: form, form | form that it is not`; blank lines and those with `#` tell nothing. */
export function conceptsIn(lines: string): Concept[] {
  return lines.split('\n').flatMap((line) => {
    const [, name, forms = ''] = /^([^#:]+):(.*)$/u.exec(line) ?? [];
    const [words, not] = forms.split('|');
    return name === undefined ? [] : [{ name, words: listOf(words), not: listOf(not) }];
  });
}

function fillerOf(language: string): (word: string) => boolean {
  const filler = new Set(fillers[language]?.split(' '));
  return (word) => filler.has(word);
}

/**
 * @param meaningsOf the words that an abbreviation stands for: texts are read with those in its place
 */
export function lexiconOf(
  concepts: readonly Concept[],
  language: string,
  stem: Stem,
  meaningsOf: (word: string) => readonly string[] | undefined,
): Lexicon {
  const root = newStep();
  const exact = new Map<string, Exact[]>();
  const isFiller = fillerOf(language);
  const stems = new Map<string, string>();
  const stemOf = (word: string) => {
    const known = stems.get(word) ?? stem(word);
    stems.set(word, known);
    return known;
  };
  const plantExact = (words: readonly string[], leaf: Exact['leaf'], name: string) => {
    const [first] = words;
    if (first === undefined) return;
    addTo(exact, first, { words, name, leaf });
  };
  const plant = (form: string, leaf: Exact['leaf'], name: string) => {
    const words = form
      .split(betweenWords)
      .map(foldWord)
      .filter((word) => word !== '')
      .flatMap((word) => meaningsOf(word) ?? [word]);
    const telling = words.filter((word) => !isFiller(word));
    const isShrunk = telling.length < 2 && words.length > telling.length;
    if (isShrunk || (leaf === 'excludes' && telling.length < 2)) {
      return plantExact(words, leaf, name);
    }
    let step = root;
    for (const word of telling) {
      const key = stemOf(word);
      const next = step.next.get(key) ?? newStep();
      step.next.set(key, next);
      step = next;
    }
    // By their stems the two are one: only as it is written it is what is not meant.
    if (leaf === 'excludes' && step.means.includes(name)) return plantExact(words, leaf, name);
    if (step !== root && !step[leaf].includes(name)) step[leaf].push(name);
  };
  for (const { name, words } of concepts) for (const form of words) plant(form, 'means', name);
  for (const { name, not } of concepts) for (const form of not) plant(form, 'excludes', name);
  return { root, exact };
}

/** All forms of stems that begin at one place. */
function mentionsFrom(root: Step, words: readonly Placed[], start: number, found: Found): void {
  const first = words[start]?.place ?? 0;
  const walk = (step: Step, at: number, last: number, strangers: number) => {
    for (const concept of step.means) found.means.push({ concept, first, last });
    const isClose = strangers === 0;
    for (const concept of isClose ? step.excludes : []) exclude(found, { concept, first, last });
    if (step.next.size === 0) return;
    for (let skipped = 0; skipped + strangers <= mostStrangers; skipped += 1) {
      const word = words[at + skipped];
      const next = word && step.next.get(word.stem);
      if (next) walk(next, at + skipped + 1, word.place, strangers + skipped);
      if (step === root) return;
    }
  };
  walk(root, start, first, 0);
}

/** All forms that stand word for word at one place. */
function exactFrom({ exact }: Lexicon, words: readonly Word[], first: number, found: Found): void {
  for (const { words: form, name, leaf } of exact.get(words[first]?.text ?? '') ?? []) {
    if (!form.every((word, place) => words[first + place]?.text === word)) continue;
    const mention = { concept: name, first, last: first + form.length - 1 };
    if (leaf === 'means') found.means.push(mention);
    else exclude(found, mention);
  }
}

function exclude({ excludes }: Found, mention: Mention): void {
  addTo(excludes, mention.concept, mention);
}

/** Adds to a list of many. */
function addTo<Key, One>(lists: Map<Key, One[]>, key: Key, one: One): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

interface Found {
  readonly means: Mention[];
  /** By concept. */
  readonly excludes: Map<string, Mention[]>;
}

const isInside = (inner: Mention, outer: Mention): boolean =>
  inner.first >= outer.first && inner.last <= outer.last;

/** @param lexicons ours, and what a team says beside it, which may also tell what ours does not mean */
export function mentionReader(
  lexicons: readonly Lexicon[],
  language: string,
  stem: Stem,
): MentionReader {
  const isFiller = fillerOf(language);
  return (words) => {
    const known = placed(words, stem, isFiller);
    const found: Found = { means: [], excludes: new Map() };
    for (const lexicon of lexicons) {
      for (let start = 0; start < known.length; start += 1) {
        mentionsFrom(lexicon.root, known, start, found);
      }
      words.forEach((_, first) => exactFrom(lexicon, words, first, found));
    }
    const isMeant = (one: Mention) =>
      !(found.excludes.get(one.concept) ?? []).some((not) => isInside(one, not));
    return found.means.filter(isMeant);
  };
}
