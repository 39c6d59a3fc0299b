import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Answer, Library } from '@/utils/domain/library';
import { spokenAnswers } from '@/utils/suggest/spoken';

/** What a customer wrote, and the answers that are right for it, the best first; none where none fits. */
export interface Message {
  readonly id: string;
  readonly text: string;
  readonly answers: readonly string[];
  readonly kinds: readonly string[];
}

/** A library to rank, and messages to rank it for. */
export interface Trial {
  readonly name: string;
  readonly language: string;
  readonly answers: readonly Answer[];
  readonly messages: readonly Message[];
}

const ours = path.resolve(import.meta.dirname, '../data');
/** Sets of others, beside the project. */
const shared = path.resolve(import.meta.dirname, '../../../../shared/data');
const starter = path.resolve(import.meta.dirname, '../../../public/library/starter.es.json');

export function linesOf<Line>(file: string): Line[] {
  const lines = readFileSync(path.join(ours, file), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Line);
}

export function starterAnswers(): Answer[] {
  return spokenAnswers(JSON.parse(readFileSync(starter, 'utf8')) as Library);
}

/** So many examples of each, others in each draw; the rest in `left`. */
export function drawn<One>(list: readonly One[], many: number, draw: number) {
  const from = (draw * many) % Math.max(1, list.length);
  const turned = [...list.slice(from), ...list.slice(0, from)];
  return { taken: turned.slice(0, many), left: turned.slice(many) };
}

/** Each answer with so many of its example questions. */
export function withExamples(answers: readonly Answer[], many: number, draw: number): Answer[] {
  return answers.map((answer) => ({
    ...answer,
    questions: drawn(answer.questions ?? [], many, draw).taken,
  }));
}

/** The messages of the project over the starter library. */
export function ownTrial(part: 'dev' | 'test', examples: number, draw: number): Trial {
  return {
    name: `starter, ${part}, ${examples} examples`,
    language: 'es',
    answers: withExamples(starterAnswers(), examples, draw),
    messages: linesOf<Message>(`messages.${part}.jsonl`),
  };
}

/** An answer library of another language, and messages over it; the whole is for development. */
export function foreignTrial(language: 'en' | 'pt', examples: number, draw: number): Trial {
  const file = path.join(ours, `library.${language}.json`);
  const { answers } = JSON.parse(readFileSync(file, 'utf8')) as Library;
  return {
    name: `${language}, ${examples} examples`,
    language,
    answers: withExamples(answers, examples, draw),
    messages: linesOf<Message>(`messages.${language}.jsonl`),
  };
}

interface SharedSet {
  readonly lang: string;
  readonly classes: readonly {
    readonly id: string;
    readonly title: string;
    readonly tags?: readonly string[];
    readonly body?: string;
    readonly train: readonly string[];
  }[];
  readonly test: readonly (readonly [message: string, id: string])[];
  readonly oos?: readonly string[];
}

/** A set of `shared/data`; absent where it is not beside the project. */
export function sharedTrial(set: string, examples: number, draw: number): Trial | undefined {
  const file = path.join(shared, `${set}.json`);
  if (!existsSync(file)) return undefined;
  const { lang, classes, test, oos = [] } = JSON.parse(readFileSync(file, 'utf8')) as SharedSet;
  const answers = classes.map(({ id, title, tags = [], body, train }) => {
    return { id, title, tags: [...tags], body: body ?? title, questions: [...train] };
  });
  const fits = test.map(([text, id], place) => ({
    id: `${place}`,
    text,
    answers: [id],
    kinds: [],
  }));
  const none = oos.map((text, place) => ({ id: `o${place}`, text, answers: [], kinds: ['nada'] }));
  return {
    name: `${set}, ${Number.isFinite(examples) ? examples : 'all'} examples`,
    language: lang,
    answers: withExamples(answers, examples, draw),
    messages: [...fits, ...none],
  };
}
