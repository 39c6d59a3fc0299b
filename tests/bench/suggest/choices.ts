import { corpusOf } from '@/entrypoints/commands/corpus';
import { buildSuggestIndex } from '@/utils/suggest/build-index';
import { judge } from '@/utils/suggest/judge';
import { learn } from '@/utils/suggest/learn';
import { Lessons } from '@/utils/suggest/lessons';
import { bestOf } from '@/utils/suggest/rank';
import type { SuggestIndex } from '@/utils/suggest/suggest-index';
import { linesOf, ownTrial, starterAnswers, type Message } from './messages';
import { mean, placeOf } from './metrics';

/** Which words the answers are made of does not change meanwhile. */
const noWords = new Uint32Array(0);

/** Half of real traffic is about as many answers. */
const commonest = 15;

/** What is measured after so many choices; shares from 0 to 1. */
export interface Checkpoint {
  readonly choices: number;
  readonly recall1: number;
  readonly recall3: number;
  /** recall@1 of the messages about the commonest answers, and about the others. */
  readonly frequent: number;
  readonly rare: number;
  /** What is kept of it, bytes. */
  readonly bytes: number;
}

/** Numbers from 0 to 1, the same each time. */
function lots(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Choice {
  readonly text: string;
  readonly answer: string;
}

/** Draws choices as agents make them, from questions that the library was not given and messages. */
function dealer(
  given: ReadonlyMap<string, readonly string[]>,
  common: ReadonlySet<string>,
  draw: number,
) {
  const train = linesOf<Message>('messages.train.jsonl').filter(
    ({ answers }) => answers.length === 1,
  );
  const texts = starterAnswers().map(({ id, questions = [] }) => ({
    id,
    texts: [
      ...questions.filter((one) => !given.get(id)?.includes(one)),
      ...train.filter(({ answers }) => answers[0] === id).map(({ text }) => text),
    ],
  }));
  const some = texts.filter((one) => one.texts.length > 0);
  const frequent = some.filter(({ id }) => common.has(id));
  const rare = some.filter(({ id }) => !common.has(id));
  const random = lots(draw * 77 + 5);
  const one = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)];
  return (): Choice => {
    const drawn = one(random() < 0.5 ? frequent : rare);
    return { text: one(drawn?.texts ?? []) ?? '', answer: drawn?.id ?? '' };
  };
}

function measured(
  index: SuggestIndex,
  lessons: Lessons,
  messages: readonly Message[],
  common: ReadonlySet<string>,
  choices: number,
): Checkpoint {
  const places = messages.map(({ text, answers }) => {
    const ids = bestOf(judge(index, text, { lessons }).scores, 3).map((at) => index.ids[at] ?? '');
    return { place: placeOf({ ids, sure: 1 }, answers), isCommon: common.has(answers[0] ?? '') };
  });
  const first = (list: typeof places) => mean(list.map(({ place }) => (place === 1 ? 1 : 0)));
  const kept = index.ids.map((id) => lessons.lessonOf(id)?.keys.length ?? 0);
  return {
    choices,
    recall1: first(places),
    recall3: mean(places.map(({ place }) => (place > 0 ? 1 : 0))),
    frequent: first(places.filter(({ isCommon }) => isCommon)),
    rare: first(places.filter(({ isCommon }) => !isCommon)),
    bytes: kept.reduce((sum, keys) => sum + 8 * keys, 0),
  };
}

/**
 * What choices teach, from three examples an answer on.
 * @param draws each with other examples and other choices; the figures are of all together
 * @param astray share of choices of one of the first three that is not right
 */
export function learning(
  part: 'dev' | 'test',
  checkpoints: readonly number[],
  draws: readonly number[],
  astray = 0,
): Checkpoint[] {
  const traffic = [
    ...linesOf<Message>('messages.train.jsonl'),
    ...linesOf<Message>('messages.dev.jsonl'),
  ];
  const counts = new Map<string, number>();
  for (const id of traffic.flatMap(({ answers }) => answers.slice(0, 1))) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const byCount = [...counts].sort(([, a], [, b]) => b - a);
  const common = new Set(byCount.slice(0, commonest).map(([id]) => id));
  const runs = draws.map((draw) => {
    const { answers, language, messages } = ownTrial(part, 3, draw);
    const fits = messages.filter(({ answers }) => answers.length > 0);
    const index = buildSuggestIndex(answers, language, corpusOf(language));
    const lessons = new Lessons();
    const given = new Map(answers.map(({ id, questions = [] }) => [id, questions]));
    const deal = dealer(given, common, draw);
    const random = lots(draw + 1);
    let made = 0;
    return checkpoints.map((choices) => {
      for (; made < choices; made += 1) {
        const { text, answer } = deal();
        const shown = bestOf(judge(index, text, { lessons }).scores, 3);
        const other = index.ids[shown[Math.floor(random() * 3)] ?? 0] ?? answer;
        const chosen = random() < astray ? other : answer;
        learn(index, lessons, { text, answer: chosen, way: 'suggestion' }, noWords);
      }
      return measured(index, lessons, fits, common, choices);
    });
  });
  return checkpoints.map((choices, at) => {
    const all = (key: keyof Checkpoint) => mean(runs.map((run) => run[at]?.[key] ?? 0));
    return {
      choices,
      recall1: all('recall1'),
      recall3: all('recall3'),
      frequent: all('frequent'),
      rare: all('rare'),
      bytes: all('bytes'),
    };
  });
}
