import type { Answer } from '@/utils/domain/library';
import { judge } from './judge';
import { each, type Steps } from './steps';
import type { SuggestIndex } from './suggest-index';

/** Of its own questions a library may refuse as many; more would refuse more that nothing fits. */
const mostLost = 0.04;
/** As if so many questions more had said that what is enough elsewhere is enough here. */
const presumed = 20;
/** With less evidence than this nothing is suggested, however strange a library is. */
const least = 0.35;
/** Of more answers than these it is not worth the time: their questions are many, and near each other. */
const mostAnswers = 1_000;

/** The answers, each without one of its questions where it has more; and those questions. */
export interface Apart {
  readonly rest: readonly Answer[];
  readonly left: readonly string[];
}

export function questionsApart(answers: readonly Answer[]): Apart {
  if (answers.length > mostAnswers) return { rest: answers, left: [] };
  const left: string[] = [];
  const rest = answers.map((answer, place) => {
    const { questions = [] } = answer;
    // The first ones may be the plainest.
    const one = questions.length > 1 ? place % questions.length : undefined;
    if (one !== undefined) left.push(questions[one] ?? '');
    return { ...answer, questions: questions.filter((_, i) => i !== one) };
  });
  return { rest, left };
}

/**
 * How much evidence is enough in this library: what 96 % of its own questions have that it has not seen.
 * A constant would refuse 14 % of another trade's.
 */
export function* enoughFor(index: SuggestIndex, questions: readonly string[]): Steps<number> {
  const evidence = yield* each(questions, (question) => judge(index, question).evidence);
  const lowest = evidence.sort((a, b) => a - b)[Math.floor(mostLost * evidence.length)] ?? 1;
  return Math.max(least, (evidence.length * lowest + presumed) / (evidence.length + presumed));
}
