/**
 * Suggestion and search beside fuse.js as it comes, in one run: one line of JSON a figure.
 *   node --import tsx tests/bench/suggest.ts [FOLDER WITH THE LABELLED MESSAGES]
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Fuse from 'fuse.js';
import type { Answer } from '@/utils/domain/library';
import { judge } from '@/utils/suggest/judge';
import { bestOf } from '@/utils/suggest/rank';
import { buildSearchIndex, search } from '@/utils/suggest/search';
import { buildSuggestIndex, suggest } from '@/utils/suggest/suggest';

interface Labelled {
  readonly lang: string;
  readonly classes: readonly {
    readonly id: string;
    readonly title: string;
    readonly tags: readonly string[];
    readonly body: string;
    readonly train: readonly string[];
  }[];
  readonly test: readonly (readonly [message: string, id: string])[];
  readonly oos: readonly string[];
}

/** What is asked, and the ids found, best first. */
type Ranker = (text: string) => string[];

const shown = 3;
const folder = process.argv[2] ?? path.resolve(import.meta.dirname, '../../../shared/data');

/** Questions as an agent types them into the picker, with the answer of wisp-es that each is for. */
const questions: readonly (readonly [string, string])[] = [
  ['se me fue el internet en la casa', 'sin_internet'],
  ['cuánto vale el internet al mes', 'planes'],
  ['cómo cambio la contraseña del wifi', 'cambiar_clave'],
  ['quiero cancelar el servicio', 'cancelar'],
  ['ya pagué y todavía no tengo servicio', 'pago_no_reflejado'],
  ['dónde puedo pagar mi factura', 'como_pagar'],
  ['a qué hora abre la oficina', 'horario_oficina'],
  ['me voy a mudar de casa', 'cambio_domicilio'],
  ['el internet está muy lento', 'internet_lento'],
  ['no me llega el wifi al cuarto', 'wifi_no_llega'],
];

function load(name: string): Labelled {
  return JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as Labelled;
}

function answersOf({ classes }: Labelled): Answer[] {
  return classes.map(({ id, title, tags, body, train }) => {
    return { id, title, tags: [...tags], body: body || title, questions: [...train] };
  });
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

function fuseRanker(answers: readonly Answer[]): Ranker {
  const keys = ['title', 'tags', 'questions', 'body'];
  const fuse = new Fuse(answers, { keys });
  return (text) => fuse.search(text, { limit: shown }).map(({ item }) => item.id);
}

function ourRanker(answers: readonly Answer[], language: string): Ranker {
  const index = buildSuggestIndex(answers, language);
  return (text) => suggest(index, text, shown).map(({ id }) => id);
}

/** The same without asking whether anything fits. */
function unguarded(answers: readonly Answer[], language: string): Ranker {
  const index = buildSuggestIndex(answers, language);
  return (text) => {
    const words = index.reader.words(text);
    const { scores } = judge(index, text, words, index.substance(words));
    return bestOf(scores, shown).map((place) => index.ids[place] ?? '');
  };
}

function ourSearch(answers: readonly Answer[], language: string): Ranker {
  const index = buildSearchIndex(answers, language);
  return (text) => search(index, text, shown).map(({ id }) => id);
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}

type Unit = '%' | 'ms' | 'questions';

/** `ratio` says how many times as good ours is: as much more, or in as much less time. */
function print(figure: string, ours: number, fuse: number, unit: Unit): void {
  const ratio = unit === 'ms' ? fuse / ours : ours / fuse;
  console.log(
    JSON.stringify({ figure, unisono: round(ours), fuse: round(fuse), unit, ratio: round(ratio) }),
  );
}

/** For shares of which neither more nor less is better. */
function printShare(figure: string, ours: number, fuse: number): void {
  console.log(JSON.stringify({ figure, unisono: round(ours), fuse: round(fuse), unit: '%' }));
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}

/** Share of the tests whose answer stands among the first `places`. */
function recall(rank: Ranker, tests: Labelled['test'], places: number): number {
  const right = tests.filter(([text, id]) => rank(text).slice(0, places).includes(id));
  return percent(right.length, tests.length);
}

function emptied(rank: Ranker, texts: readonly string[]): number {
  return percent(texts.filter((text) => rank(text).length === 0).length, texts.length);
}

/** Milliseconds of each call, the better of two, sorted. */
function times(rank: Ranker, texts: readonly string[]): number[] {
  const round = () =>
    texts.map((text) => {
      const start = performance.now();
      rank(text);
      return performance.now() - start;
    });
  const first = round();
  return round()
    .map((taken, place) => Math.min(taken, first[place] ?? taken))
    .sort((a, b) => a - b);
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function fastest(build: () => unknown, rounds = 7): number {
  const taken = Array.from({ length: rounds }, () => {
    const start = performance.now();
    build();
    return performance.now() - start;
  });
  return Math.min(...taken);
}

function quality(name: string): void {
  const set = load(name);
  const answers = answersOf(set);
  const ours = ourRanker(answers, set.lang);
  const fuse = fuseRanker(answers);
  const all = unguarded(answers, set.lang);
  for (const places of [1, shown]) {
    const [shownRight, fuseRight] = [
      recall(ours, set.test, places),
      recall(fuse, set.test, places),
    ];
    print(`${name} recall@${places}`, shownRight, fuseRight, '%');
    print(`${name} recall@${places}, ranking alone`, recall(all, set.test, places), fuseRight, '%');
  }
  const tests = set.test.map(([text]) => text);
  printShare(`${name} in scope, empty`, emptied(ours, tests), emptied(fuse, tests));
  if (set.oos.length === 0) return;
  printShare(`${name} out of scope, empty`, emptied(ours, set.oos), emptied(fuse, set.oos));
}

function speed(answers: readonly Answer[], texts: readonly string[], fuseTexts: number): void {
  const ours = times(ourRanker(answers, 'es'), texts);
  const fuse = times(fuseRanker(answers), texts.slice(0, fuseTexts));
  const size = `${answers.length} answers`;
  print(`suggest p50, ${size}`, quantile(ours, 0.5), quantile(fuse, 0.5), 'ms');
  print(`suggest p99, ${size}`, quantile(ours, 0.99), quantile(fuse, 0.99), 'ms');
  const build = fastest(() => ourRanker(answers, 'es'));
  print(
    `suggest build, ${size}`,
    build,
    fastest(() => fuseRanker(answers)),
    'ms',
  );
}

function searching(answers: readonly Answer[]): void {
  const ours = ourSearch(answers, 'es');
  const fuse = fuseRanker(answers);
  const found = (rank: Ranker) => questions.filter(([text, id]) => rank(text).includes(id)).length;
  print(`search, of ${questions.length} questions found`, found(ours), found(fuse), 'questions');
  const typed = questions.flatMap(([text]) =>
    [2, 4, 6, 9, 12].map((length) => text.slice(0, length)),
  );
  const size = `${answers.length} answers`;
  const [oursTaken, fuseTaken] = [times(ours, typed), times(fuse, typed)];
  print(`search p50, ${size}`, quantile(oursTaken, 0.5), quantile(fuseTaken, 0.5), 'ms');
  print(`search p99, ${size}`, quantile(oursTaken, 0.99), quantile(fuseTaken, 0.99), 'ms');
}

function run(): void {
  if (!existsSync(path.join(folder, 'wisp-es.json'))) {
    console.error(
      `${folder}: aquí no están los mensajes etiquetados (wisp-es.json, nlpjs-es.json).`,
    );
    process.exitCode = 1;
    return;
  }
  quality('wisp-es');
  quality('nlpjs-es');
  const wisp = load('wisp-es');
  const texts = wisp.test.map(([text]) => text);
  speed(answersOf(wisp), texts, 100);
  speed(enlarged(answersOf(wisp), 500), texts, 20);
  searching(answersOf(wisp));
}

run();
