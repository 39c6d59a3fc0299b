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

interface Step {
  readonly next: Map<string, Step>;
  /** Concepts whose form ends here, and those that it proves are not meant. */
  readonly means: string[];
  readonly excludes: string[];
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

/** `name: form, form | form that it is not`; blank lines and those with `#` tell nothing. */
function grow(root: Step, line: string, stemOf: Stem, isFiller: (word: string) => boolean) {
  const [, concept = '', forms = ''] = /^([^#:]+):(.*)$/u.exec(line) ?? [];
  const [means = '', excludes = ''] = forms.split('|');
  const plant = (list: string, leaf: 'means' | 'excludes') => {
    for (const form of list.split(',')) {
      let step = root;
      for (const word of form.split(betweenWords)) {
        if (word === '' || isFiller(word)) continue;
        const stem = stemOf(word);
        const next = step.next.get(stem) ?? newStep();
        step.next.set(stem, next);
        step = next;
      }
      if (step !== root && !step[leaf].includes(concept)) step[leaf].push(concept);
    }
  };
  plant(means, 'means');
  plant(excludes, 'excludes');
}

/** All forms that begin at one place. */
function mentionsFrom(root: Step, words: readonly Placed[], start: number, found: Found): void {
  const first = words[start]?.place ?? 0;
  const walk = (step: Step, at: number, last: number, strangers: number) => {
    for (const concept of step.means) found.means.push({ concept, first, last });
    for (const concept of step.excludes) found.excludes.push({ concept, first, last });
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

interface Found {
  readonly means: Mention[];
  readonly excludes: Mention[];
}

const isInside = (inner: Mention, outer: Mention): boolean =>
  inner.concept === outer.concept && inner.first >= outer.first && inner.last <= outer.last;

/** @param lines the lexicon of one language, as text */
export function mentionReader(lines: string, language: string, stem: Stem): MentionReader {
  const filler = new Set(fillers[language]?.split(' '));
  const isFiller = (word: string) => filler.has(word);
  const root = newStep();
  const stems = new Map<string, string>();
  const stemOf = (word: string) => {
    const known = stems.get(word) ?? stem(word);
    stems.set(word, known);
    return known;
  };
  for (const line of lines.split('\n')) grow(root, line, stemOf, isFiller);
  return (words) => {
    const known = placed(words, stem, isFiller);
    const found: Found = { means: [], excludes: [] };
    for (let start = 0; start < known.length; start += 1) mentionsFrom(root, known, start, found);
    return found.means.filter((one) => !found.excludes.some((not) => isInside(one, not)));
  };
}
