import { invisibleIn } from './check-characters';
import { fieldOf, type Place, type ProblemList, type Step } from './check-problems';

/** Names with which data could reach into the prototypes of what reads it (B13). */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** What is looked at: its place is only written out where there is something to tell. */
interface Walk {
  readonly list: ProblemList;
  readonly answer: Pick<Place, 'answer'>;
  readonly path: Step[];
  characters: number;
}

function seek(walk: Walk, text: string): void {
  const found = invisibleIn(text);
  if (found.length === 0) return;
  const place = { ...walk.answer, field: fieldOf(walk.path) };
  walk.list.add('invisible_character', place, found.join(', '));
}

function visitKey(walk: Walk, key: string): void {
  if (forbiddenKeys.has(key)) {
    walk.list.add('forbidden_key', { ...walk.answer, field: fieldOf(walk.path) }, key);
  }
  seek(walk, key);
}

function visit(walk: Walk, value: unknown): void {
  if (walk.list.full()) return;
  if (typeof value === 'string') {
    walk.characters += value.length;
    seek(walk, value);
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      walk.path.push(index);
      visit(walk, item);
      walk.path.pop();
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      walk.path.push(key);
      visitKey(walk, key);
      visit(walk, item);
      walk.path.pop();
    }
  }
}

/**
 * Looks at every key and every text of a value, known or not: forbidden keys and invisible
 * characters. The value comes from JSON that is not deep.
 * @returns UTF-16 units of all its texts together.
 */
export function checkTexts(
  value: unknown,
  list: ProblemList,
  { answer, path = [] }: { answer?: string; path?: readonly Step[] } = {},
): number {
  const walk: Walk = {
    list,
    answer: answer === undefined ? {} : { answer },
    path: [...path],
    characters: 0,
  };
  visit(walk, value);
  return walk.characters;
}
