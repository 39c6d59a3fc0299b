import type { Answer, Library } from '@/utils/domain/library';
import { segmentsOf } from '@/utils/domain/placeholder';
import type { Concept } from './lexicon/mentions';
import { fillKnown } from '@/utils/format/fill';

/**
 * The answers as a customer gets to read them, as far as is known beforehand: with the library's
 * constants, and nothing where a value is still open. What is looked for may stand in a constant.
 */
export function spokenAnswers({ answers, constants = {} }: Library): Answer[] {
  const spoken = (text: string) =>
    fillKnown(segmentsOf(text), constants)
      .map((segment) => (typeof segment === 'string' ? segment : ' '))
      .join('');
  return answers.map((answer) => ({
    ...answer,
    title: spoken(answer.title),
    body: spoken(answer.body),
  }));
}

/** What the team's customers say for what, in its own words. */
export function conceptsOf({ lexicon = {} }: Library): Concept[] {
  return Object.entries(lexicon).map(([name, { words, not = [] }]) => ({ name, words, not }));
}
