import type { Library } from '@/utils/domain/library';
import { openLessonStore, type LessonStore } from '@/utils/library/lesson-store';
import { logFailure } from '@/utils/platform/log';
import { answerReader, isAnother } from '@/utils/suggest/another-answer';
import { learn, type ChosenFor } from '@/utils/suggest/learn';
import { Lessons, mostAnswers } from '@/utils/suggest/lessons';
import type { SuggestIndex } from '@/utils/suggest/suggest-index';
import { must } from './must';

/* A cache only: a restart of the worker reads it anew. */
let store: LessonStore | undefined;
let known: Promise<Lessons> | undefined;

function stored(): LessonStore {
  store ??= openLessonStore(mostAnswers);
  return store;
}

/** What was learnt on this device. Throws where that cannot be read: the next one who asks tries again. */
async function all(): Promise<Lessons> {
  known ??= must(stored().read()).then((kept) => new Lessons(kept));
  try {
    return await known;
  } catch (cause) {
    known = undefined;
    throw cause;
  }
}

async function keep(lessons: Lessons, answers: Iterable<string>): Promise<void> {
  const changed = new Map(Array.from(answers, (answer) => [answer, lessons.lessonOf(answer)]));
  if (changed.size > 0) await must(stored().keep(changed));
}

/** One after the other: what is forgotten must not be written by who began before. */
let turn: Promise<unknown> = Promise.resolve();
function inTurn(work: () => Promise<void>): Promise<void> {
  const mine = turn.then(work);
  turn = mine.catch(() => undefined);
  return mine;
}

/** What was learnt, for one library. */
export interface Memory {
  /** Nothing where it cannot be read. */
  readonly lessons: () => Promise<Lessons>;
  /** Remembers what an answer was chosen for. */
  readonly learn: (index: SuggestIndex, choice: ChosenFor) => Promise<void>;
}

/**
 * @param isInUse whether it is still this library that is in use: a choice out of another is not of this one's
 * answers, even under the same id
 */
export function memoryOf({ answers, language }: Library, isInUse: () => boolean): Memory {
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  let read: ReturnType<typeof answerReader> | undefined;
  const wordsOf = (id: string) => {
    const answer = byId.get(id);
    read ??= answerReader(language);
    return answer && read(answer);
  };
  let isSettled = false;
  /** Lessons of an id that stands for another answer now are of no use any more. */
  const settled = async (): Promise<Lessons> => {
    const lessons = await all();
    if (isSettled) return lessons;
    const others = [...lessons.abouts()].flatMap(([id, before]) => {
      const now = wordsOf(id);
      return now !== undefined && isAnother(before, now) ? [id] : [];
    });
    for (const id of others) lessons.forget(id);
    await keep(lessons, others);
    isSettled = true;
    return lessons;
  };
  return {
    lessons: async () => {
      try {
        if (!isSettled) await inTurn(async () => void (await settled()));
        return await all();
      } catch (cause) {
        logFailure('lessons', 'suggestions go by the library alone', cause);
        return new Lessons();
      }
    },
    learn: (index, choice) =>
      inTurn(async () => {
        const words = wordsOf(choice.answer);
        if (!words || !isInUse()) return;
        const lessons = await settled();
        await keep(lessons, learn(index, lessons, choice, words));
      }),
  };
}

export function forgetLessons(): Promise<void> {
  return inTurn(async () => {
    known = undefined;
    await must(stored().forget());
  });
}
