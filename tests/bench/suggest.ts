/**
 * Suggestion and search beside others, in one run: one line of JSON a figure.
 *   node --import tsx tests/bench/suggest.ts [test]
 * On the development part of our messages; with `test` on the part that nothing is tuned on.
 */
import { corpusOf } from '@/entrypoints/commands/corpus';
import type { Answer } from '@/utils/domain/library';
import { judge } from '@/utils/suggest/judge';
import { bestOf } from '@/utils/suggest/rank';
import { buildSearchIndex, search } from '@/utils/suggest/search';
import { buildSuggestIndex } from '@/utils/suggest/build-index';
import { suggest } from '@/utils/suggest/suggest';
import { keptIndex } from '@/utils/suggest/suggest-index';
import { print, quantile } from './figure';
import { linesOf, ownTrial, sharedTrial, starterAnswers, type Trial } from './suggest/messages';
import { mean, placeOf, qualityOf, type Quality, type Ranker } from './suggest/metrics';
import { peers, type MakeRanker } from './suggest/peers';

const part = process.argv[2] === 'test' ? 'test' : 'dev';
const draws = [0, 1, 2];
const most = 10;

/** Ours, whether or not it would suggest anything. */
const ours: MakeRanker = (answers, language) => {
  const index = buildSuggestIndex(answers, language, corpusOf(language));
  return (text) => {
    const { scores, evidence } = judge(index, text);
    return { ids: bestOf(scores, most).map((place) => index.ids[place] ?? ''), sure: evidence };
  };
};

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
  const keys = ['recall1', 'recall3', 'mrr', 'refusal'] as const;
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

interface Query {
  readonly q: string;
  readonly answers: readonly string[];
}

function searching(): void {
  const queries = linesOf<Query>(`queries.${part}.jsonl`);
  const answers = starterAnswers();
  const index = buildSearchIndex(answers, 'es');
  const ranking = buildSuggestIndex(answers, 'es', corpusOf('es'));
  const rank: Ranker = (q) => ({
    ids: search(index, q, most, ranking).map(({ id }) => id),
    sure: 1,
  });
  const { fuse, minisearch } = peers;
  const rankers = {
    unisono: rank,
    fuse: fuse?.(answers, 'es'),
    minisearch: minisearch?.(answers, 'es'),
  };
  for (const [name, one] of Object.entries(rankers)) {
    if (!one) continue;
    const places = queries.map(({ q, answers: right }) => placeOf(one(q), right));
    const top = (last: number) => mean(places.map((place) => (place > 0 && place <= last ? 1 : 0)));
    print({ figure: `search ${part}, ${name}`, top1: top(1), top3: top(3), unit: 'share' });
  }
}

/** Library of any size: titles and bodies as they are, each with questions of three others. */
function enlarged(answers: readonly Answer[], size: number): Answer[] {
  return Array.from({ length: size }, (_, place) => {
    const answer = answers[place % answers.length];
    const questionsOf = (step: number) => answers[(place * step) % answers.length]?.questions ?? [];
    const mixed = [3, 7, 11].flatMap((step) => questionsOf(step).slice(step % 5, (step % 5) + 4));
    return { title: '', body: '', ...answer, id: `${place}`, questions: mixed };
  });
}

function timed(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

function speed(size: number): void {
  const answers = enlarged(starterAnswers(), size);
  const texts = ownTrial('dev', 0, 0).messages.map(({ text }) => text);
  const index = buildSuggestIndex(answers, 'es', corpusOf('es'));
  const kept = structuredClone(index.data);
  const found = buildSearchIndex(answers, 'es');
  const typed = linesOf<Query>('queries.dev.jsonl').map(({ q }) => q);
  const fuse = peers.fuse?.(answers, 'es');
  const few = texts.slice(0, size < 500 ? 20 : 4);
  const time = (list: readonly string[], act: (text: string) => unknown) => {
    for (const text of list) act(text);
    const times = list.map((text) => timed(() => act(text)));
    return { p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
  };
  print({
    figure: `${size} answers`,
    suggest: time(texts, (text) => suggest(index, text, 3)),
    fuse: fuse && time(few, fuse),
    key: time(typed, (q) => search(found, q, 20, index)),
    build: timed(() => buildSuggestIndex(answers, 'es', corpusOf('es'))),
    open: timed(() => keptIndex(kept)),
    unit: 'ms',
  });
}

/** What a stranger may write to stop us. */
const bombs: Readonly<Record<string, string>> = {
  'a megabyte of words': 'no tengo internet en la casa. '.repeat(35_000),
  'a megabyte of one word': 'a'.repeat(1_000_000),
  '10^5 combining marks': `a${'\u0301'.repeat(100_000)}`,
  '10^4 distinct words': Array.from({ length: 10_000 }, (_, i) => `palabra${i}`).join(' '),
  'half a form, again and again': 'no no no me me no carga no '.repeat(5_000),
};

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
      goal: 50,
      unit: 'ms',
    });
  }
}

const own = draws.map((draw) => ownTrial(part, 3, draw));
compare(own);
byKind(own);
for (const [set, examples] of [
  ['wisp-es', 3],
  ['wisp-es', 10],
  ['nlpjs-es', 3],
] as const) {
  compare(draws.flatMap((draw) => sharedTrial(set, examples, draw) ?? []));
}
searching();
for (const size of [103, 500]) speed(size);
bombing();
