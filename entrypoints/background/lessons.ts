import { openLessonStore, type LessonStore } from '@/utils/library/lesson-store';
import { logFailure } from '@/utils/platform/log';
import { learn, type ChosenFor } from '@/utils/suggest/learn';
import { Lessons } from '@/utils/suggest/lessons';
import type { SuggestIndex } from '@/utils/suggest/suggest-index';
import { must } from './must';

/* A cache only: a restart of the worker reads it anew. */
let store: LessonStore | undefined;
let known: Promise<Lessons> | undefined;

function stored(): LessonStore {
  store ??= openLessonStore();
  return store;
}

/** What was learnt on this device; nothing where that cannot be read: it is asked for again then. */
export function lessons(): Promise<Lessons> {
  known ??= must(stored().read()).then(
    (kept) => new Lessons(kept),
    (cause: unknown) => {
      known = undefined;
      logFailure('lessons', 'suggestions go by the library alone', cause);
      return new Lessons();
    },
  );
  return known;
}

async function keep(all: Lessons, answers: readonly string[]): Promise<void> {
  const changed = new Map(answers.map((answer) => [answer, all.lessonOf(answer)]));
  if (changed.size > 0) await must(stored().keep(changed));
}

/** One after the other: what is forgotten must not be written by who began before. */
let turn: Promise<unknown> = Promise.resolve();
function inTurn(work: () => Promise<void>): Promise<void> {
  const mine = turn.then(work);
  turn = mine.catch(() => undefined);
  return mine;
}

/** Remembers what an answer was chosen for. */
export function learnFrom(index: SuggestIndex, choice: ChosenFor): Promise<void> {
  return inTurn(async () => {
    const all = await lessons();
    await keep(all, learn(index, all, choice));
  });
}

/** What was learnt of these answers is of no use any more. */
export function unlearn(answers: readonly string[]): Promise<void> {
  return inTurn(async () => {
    const all = await lessons();
    for (const answer of answers) all.forget(answer);
    await keep(all, answers);
  });
}

export function forgetLessons(): Promise<void> {
  return inTurn(async () => {
    known = undefined;
    await must(stored().forget());
  });
}
