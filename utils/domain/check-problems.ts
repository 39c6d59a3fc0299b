import { printable } from './check-characters';
import { libraryLimits } from './library';
import type { Problem, ProblemCode } from './problem';

/** Where a problem is. Both parts may hold what the file says: they are made printable here. */
export interface Place {
  readonly answer?: string;
  readonly field?: string;
}

/** Step of a path: a field's name, or the place in a list. */
export type Step = string | number;

/** `['bodies', 'gmail']` is `bodies.gmail`, `['questions', 2]` is `questions[2]`. */
export function fieldOf(path: readonly Step[]): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      return index === 0 ? step : `.${step}`;
    })
    .join('');
}

/** Gathers the problems of one file, up to the limit. */
export interface ProblemList {
  readonly problems: readonly Problem[];
  /** Nothing more is taken in: whoever is looking can stop. */
  full(): boolean;
  add(code: ProblemCode, place?: Place, detail?: string): void;
}

export function problemList(file: string): ProblemList {
  const problems: Problem[] = [];
  const full = () => problems.length >= libraryLimits.problems;
  return {
    problems,
    full,
    add(code, { answer, field } = {}, detail) {
      if (full()) return;
      problems.push({
        code,
        file,
        ...(answer === undefined ? {} : { answer: printable(answer) }),
        ...(field === undefined ? {} : { field: printable(field) }),
        ...(detail === undefined ? {} : { detail: printable(detail) }),
      });
    },
  };
}
