/**
 * Suggestion and search beside others, in one run: one line of JSON a figure.
 *   node --import tsx tests/bench/suggest.ts [test]
 * On the development part of our messages; with `test` on the part that nothing is tuned on.
 */
import { corpusOf } from '@/entrypoints/commands/corpus';
import { commonWordsOf } from '@/utils/suggest/common-words';
import type { Answer } from '@/utils/domain/library';
import { judge, type Beside } from '@/utils/suggest/judge';
import { bestOf } from '@/utils/suggest/rank';
import { buildSearchIndex, search } from '@/utils/suggest/search';
import { buildSuggestIndex } from '@/utils/suggest/build-index';
import { suggest } from '@/utils/suggest/suggest';
import type { SuggestIndex } from '@/utils/suggest/suggest-index';
import { boosterOf, readVectors } from '@/utils/suggest/vectors';
import { readerOf } from '@/utils/suggest/words';
import { print, quantile } from './figure';
import { bombs, goalOfBombs } from './suggest/bombs';
import { learning } from './suggest/choices';
import {
  foreignTrial,
  linesOf,
  ownTrial,
  sharedTrial,
  starterAnswers,
  type Trial,
} from './suggest/messages';
import {
  mean,
  placeOf,
  qualityOf,
  type Quality,
  type Ranker,
  type Ranking,
} from './suggest/metrics';
import { peers, type MakeRanker } from './suggest/peers';
import { tableOf } from './suggest/table';

const part = process.argv[2] === 'test' ? 'test' : 'dev';
const draws = [0, 1, 2];
const most = 10;
const checkpoints = [0, 10, 20, 50, 100, 200, 500, 1_000];

/** Ours, whether or not it would suggest anything. */
const ours: MakeRanker = (answers, language) => {
  const index = buildSuggestIndex(answers, language, corpusOf(language));
  return (text) => rankingBy(index, text);
};

function rankingBy(index: SuggestIndex, text: string, beside?: Beside): Ranking {
  const { scores, evidence } = judge(index, text, beside);
  return { ids: bestOf(scores, most).map((place) => index.ids[place] ?? ''), sure: evidence };
}

/** What an agent would be shown of ours: nothing where it is not sure enough. */
function shares(trials: readonly Trial[]): { refused: number; lost: number } {
  const empty = (fits: boolean) =>
    mean(
      trials.flatMap(({ answers, language, messages }) => {
        const index = buildSuggestIndex(answers, language, corpusOf(language));
        return messages
          .filter((message) => message.answers.length > 0 === fits)
          .map(({ text }) => (suggest(index, text, 1).length === 0 ? 1 : 0));
      }),
    );
  return { refused: empty(false), lost: empty(true) };
}

function average(qualities: readonly Quality[]): Partial<Quality> {
  const keys = ['recall1', 'recall3', 'mrr', 'refusal', 'auroc'] as const;
  return Object.fromEntries(keys.map((key) => [key, mean(qualities.map((one) => one[key]))]));
}

function compare(trials: readonly Trial[]): void {
  const [first] = trials;
  if (!first) return;
  for (const [name, make] of Object.entries({ unisono: ours, ...peers })) {
    // The others take minutes for what we take seconds for.
    const some = name === 'unisono' ? trials : [first];
    const qualities = some.map(({ answers, language, messages }) =>
      qualityOf(make(answers, language), messages),
    );
    print({ figure: `suggest ${first.name}, ${name}`, ...average(qualities), unit: 'share' });
  }
  print({ figure: `suggest ${first.name}, shown`, ...shares(trials), unit: 'share' });
}

/** With a second opinion, from a small table made of our corpus. */
function boosted(trials: readonly Trial[]): void {
  const qualities = trials.map(({ answers, language, messages }) => {
    const index = buildSuggestIndex(answers, language, corpusOf(language));
    const table = readVectors(tableOf(corpusOf(language) ?? ''));
    if (!table.ok) throw new Error(table.error);
    const booster = boosterOf(table.value, answers, index);
    return qualityOf((text) => rankingBy(index, text, { booster }), messages);
  });
  const figure = `suggest ${trials[0]?.name ?? ''}, with a booster`;
  print({ figure, ...average(qualities), unit: 'share' });
}

interface Conversation {
  readonly turns: readonly { readonly text: string; readonly answers: readonly string[] }[];
}

/** Whole conversations, from their second turn on: the message alone, and with what was asked before. */
function inConversation(): void {
  const turns = linesOf<Conversation>('conversations.jsonl').flatMap((conversation) =>
    conversation.turns.map((turn, at) => ({
      ...turn,
      before: conversation.turns.slice(Math.max(0, at - 2), at).map(({ text }) => text),
    })),
  );
  const later = turns.filter(({ before }) => before.length > 0);
  for (const knowing of [false, true]) {
    const qualities = draws.map((draw) => {
      const { answers, language } = ownTrial('dev', 3, draw);
      const index = buildSuggestIndex(answers, language, corpusOf(language));
      const messages = later.map((turn, at) => ({ ...turn, id: `${at}`, kinds: [] }));
      const before = new Map(later.map((turn) => [turn.text, turn.before.toReversed()]));
      const rank: Ranker = (text) =>
        rankingBy(index, text, knowing ? { before: before.get(text) } : {});
      return qualityOf(rank, messages);
    });
    const figure = `conversations, ${knowing ? 'with what was asked before' : 'the message alone'}`;
    print({ figure, ...average(qualities), messages: later.length, unit: 'share' });
  }
}

/** Each kind of message by itself, of ours alone. */
function byKind(trials: readonly Trial[]): void {
  const [first] = trials;
  for (const kind of new Set(first?.messages.flatMap(({ kinds }) => kinds))) {
    const qualities = trials.map(({ answers, language, messages }) =>
      qualityOf(
        ours(answers, language),
        messages.filter(({ kinds, answers }) => answers.length > 0 && kinds.includes(kind)),
      ),
    );
    const { recall1, recall3 } = average(qualities);
    if (!Number.isNaN(recall1)) {
      print({ figure: `suggest ${first?.name ?? ''}, ${kind}`, recall1, recall3, unit: 'share' });
    }
  }
}

/** The messages without one word of the title or the questions of their answers, the common ones aside. */
function distant({ answers, language, messages }: Trial): Trial['messages'] {
  const { words, stem } = readerOf(language);
  const common = new Set(words(commonWordsOf(language)).map(({ text }) => stem(text)));
  const stemsOf = (texts: readonly string[]) =>
    new Set(texts.flatMap((text) => words(text).map((word) => stem(word.text))));
  const byId = new Map(
    answers.map(({ id, title, questions = [] }) => [id, stemsOf([title, ...questions])]),
  );
  return messages.filter(({ text, answers: right }) => {
    const own = [...stemsOf([text])].filter((one) => !common.has(one));
    return right.length > 0 && right.every((id) => own.every((one) => !byId.get(id)?.has(one)));
  });
}

function farAway(trials: readonly Trial[]): void {
  const some = trials.map((trial) => ({ ...trial, messages: distant(trial) }));
  const messages = some.reduce((sum, trial) => sum + trial.messages.length, 0);
  const qualities = some.map((trial) =>
    qualityOf(ours(trial.answers, trial.language), trial.messages),
  );
  const { recall1, recall3 } = average(qualities);
  const figure = `suggest ${trials[0]?.name ?? ''}, no word in common`;
  print({ figure, recall1, recall3, messages, unit: 'share' });
}

interface Query {
  readonly q: string;
  readonly answers: readonly string[];
}

function searching(name: string, answers: readonly Answer[], language: string): void {
  const queries = linesOf<Query>(`queries.${name}.jsonl`);
  const index = buildSearchIndex(answers, language);
  const ranking = buildSuggestIndex(answers, language, corpusOf(language));
  const rank: Ranker = (q) => ({
    ids: search(index, q, most, ranking).map(({ id }) => id),
    sure: 1,
  });
  const { fuse, minisearch } = peers;
  const rankers = {
    unisono: rank,
    fuse: fuse?.(answers, language),
    minisearch: minisearch?.(answers, language),
  };
  for (const [who, one] of Object.entries(rankers)) {
    if (!one) continue;
    const places = queries.map(({ q, answers: right }) => placeOf(one(q), right));
    const top = (last: number) => mean(places.map((place) => (place > 0 && place <= last ? 1 : 0)));
    print({ figure: `search ${name}, ${who}`, top1: top(1), top3: top(3), unit: 'share' });
  }
}

/** Best published figures, recall@1, of `shared/research/suggest.md`: with all messages, with ten. */
const published: Readonly<Record<string, { all: number; ten: number }>> = {
  'banking77-en': { all: 0.9442, ten: 0.8979 },
  'clinc150-en': { all: 0.9712, ten: 0.9484 },
  'hwu64-en': { all: 0.9257, ten: 0.8741 },
};

function besidePublished(): void {
  for (const [set, best] of Object.entries(published)) {
    for (const examples of [10, Infinity]) {
      const trials = (examples === 10 ? draws : [0]).flatMap(
        (draw) => sharedTrial(set, examples, draw) ?? [],
      );
      const [first] = trials;
      if (!first) continue;
      const qualities = trials.map(({ answers, language, messages }) =>
        qualityOf(ours(answers, language), messages),
      );
      const other = examples === 10 ? best.ten : best.all;
      print({ figure: first.name, ...average(qualities), published: other, unit: 'share' });
    }
  }
}

/** What 1,000 choices teach, and with one in ten gone astray. */
function taught(): void {
  for (const astray of [0, 0.1]) {
    for (const { choices, bytes, ...shares } of learning(part, checkpoints, draws, astray)) {
      print({
        figure: `${part}, after ${choices} choices, ${astray} astray`,
        ...shares,
        unit: 'share',
      });
      if (choices === 1_000) print({ figure: 'kept of 1,000 choices', bytes, unit: 'bytes' });
    }
  }
}

function timed(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

function bombing(): void {
  const index = buildSuggestIndex(starterAnswers(), 'es', corpusOf('es'));
  const found = buildSearchIndex(starterAnswers(), 'es');
  for (const [name, text] of Object.entries(bombs)) {
    const times = Array.from({ length: 20 }, () => timed(() => suggest(index, text, 3)));
    const typed = Array.from({ length: 20 }, () => timed(() => search(found, text, 3, index)));
    print({
      figure: `bomb: ${name}`,
      suggest: quantile(times, 0.99),
      search: quantile(typed, 0.99),
      goal: goalOfBombs,
      unit: 'ms',
    });
  }
}

const own = draws.map((draw) => ownTrial(part, 3, draw));
compare(own);
byKind(own);
farAway(own);
boosted(own);
inConversation();
for (const language of ['en', 'pt'] as const) {
  compare(draws.map((draw) => foreignTrial(language, 3, draw)));
}
for (const [set, examples] of [
  ['wisp-es', 3],
  ['wisp-es', 10],
  ['nlpjs-es', 3],
] as const) {
  compare(draws.flatMap((draw) => sharedTrial(set, examples, draw) ?? []));
}
searching(part, starterAnswers(), 'es');
searching('en', foreignTrial('en', Infinity, 0).answers, 'en');
besidePublished();
taught();
bombing();
