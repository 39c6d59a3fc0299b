import type { Incoming } from '@/utils/domain/conversation';
import { directions, type Direction, type Setting, type Signs } from './direction';

/** A greeting, then the question in several short messages: one question. */
const maxJoined = 5;
const maxText = 4000;

/** What was asked before tells what "¿y cuánto sale?" means; so far back, and so much of it. */
const maxBefore = 2;
const maxTextBefore = 1000;

/** The messages in view, oldest first, by their places in the list. */
export interface Written {
  readonly signs: readonly Signs[];
  idOf(at: number): string | undefined;
  /** The words of those messages, in the order given; empty where there are none. */
  wordsOf(places: readonly number[]): string[];
}

/**
 * The customer's messages after our last one, newest first, until another name writes; in a group
 * only those that surely bear the same name.
 */
function lastRun(
  signs: readonly Signs[],
  kind: Setting['kind'],
  says: readonly (Direction | undefined)[],
): number[] {
  const run: number[] = [];
  let name: string | undefined;
  for (let at = signs.length - 1; at >= 0 && run.length < maxJoined; at -= 1) {
    const sender = signs[at]?.sender;
    if (says[at] !== 'in') break;
    if (name !== undefined && sender !== undefined && sender !== name) break;
    if (kind === 'group' && run.length > 0 && (sender === undefined || sender !== name)) break;
    name ??= sender;
    run.push(at);
  }
  return run;
}

/**
 * The runs of the customer's messages between our replies, the newest first, each newest first. None of a
 * group, where others may have asked; none beyond a message of which it is not known who wrote it.
 */
function runsBefore(
  says: readonly (Direction | undefined)[],
  from: number,
  { kind }: Setting,
): number[][] {
  const runs: number[][] = [];
  let isReplied = false;
  for (let at = from; at >= 0 && kind !== 'group' && says[at] !== undefined; at -= 1) {
    if (says[at] === 'in' && isReplied) {
      if (runs.length === maxBefore) break;
      runs.push([]);
    }
    isReplied = says[at] === 'out';
    const run = runs.at(-1);
    if (!isReplied && run && run.length < maxJoined) run.push(at);
  }
  return runs;
}

/** The last message that the customer wrote, with those in a row before it. */
export function lastIncoming(messages: Written, setting: Setting): Incoming {
  const { signs } = messages;
  if (signs.length === 0) return { status: 'unknown', reason: 'no-messages' };
  const says = directions(signs, setting);
  const last = says.at(-1);
  if (last === undefined) return { status: 'unknown', reason: 'direction' };
  if (last === 'out') return { status: 'none' };
  const run = lastRun(signs, setting.kind, says);
  return readRuns(run, runsBefore(says, signs.length - 1 - run.length, setting), messages);
}

function readRuns(
  run: readonly number[],
  runs: readonly (readonly number[])[],
  messages: Written,
): Incoming {
  const [last = '', ...earlier] = messages.wordsOf(run).filter((text) => text !== '');
  const text = [...earlier.reverse(), last].join('\n').slice(-maxText).trim();
  if (text === '') return { status: 'unknown', reason: 'no-text' };
  const id = messages.idOf(run[0] ?? -1);
  const before = runs
    .map((one) => messages.wordsOf(one).reverse().join('\n').trim().slice(-maxTextBefore))
    .filter((words) => words !== '');
  return {
    status: 'read',
    text,
    ...(earlier.length > 0 ? { last } : {}),
    ...(before.length > 0 ? { before } : {}),
    ...(id === undefined ? {} : { id }),
  };
}
