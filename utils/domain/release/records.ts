import type { Answer, Library } from '../library';
import { sha256 } from './bytes';

/**
 * A library as lines of text: its head (all but the answers) under the id `""`, then each answer with
 * its place. A line is compared, hashed and sent as it is.
 */
export type Records = ReadonlyMap<string, string>;

/** Between the places of two answers, so that one can come between without moving the others. */
const apart = 1024;

const head = '';

function placeOf(line: string | undefined): number | undefined {
  if (line === undefined) return undefined;
  const [, place] = JSON.parse(line) as [unknown, unknown];
  return typeof place === 'number' ? place : undefined;
}

/**
 * Whole numbers, growing; those of before where they still grow, and new ones halfway in between.
 * `undefined` where there is no room left: all are given anew then.
 */
function placesAfter(before: readonly (number | undefined)[]): number[] | undefined {
  const places: number[] = [];
  let last = 0;
  for (const [index, old] of before.entries()) {
    const isKept = old !== undefined && old > last;
    const next = before.slice(index + 1).find((one) => one !== undefined && one > last + 1);
    const place = isKept ? old : next === undefined ? last + apart : Math.floor((last + next) / 2);
    if (place <= last) return undefined;
    places.push(place);
    last = place;
  }
  return places;
}

/** @param before of the release before, whose places are kept where they can be */
export function recordsOf({ answers, ...rest }: Library, before: Records = new Map()): Records {
  const old = answers.map(({ id }) => placeOf(before.get(id)));
  const places = placesAfter(old) ?? answers.map((_, index) => (index + 1) * apart);
  const lines: [string, string][] = answers.map((answer, index) => [
    answer.id,
    JSON.stringify([answer.id, places[index], answer]),
  ]);
  return sorted([[head, JSON.stringify([head, 0, rest])], ...lines]);
}

function sorted(entries: readonly (readonly [string, string])[]): Records {
  return new Map([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

export function snapshotOf(records: Records): string {
  return [...records.values()].map((line) => `${line}\n`).join('');
}

/** What makes `to` of `from`: `+` and the line, or `-` and the id as JSON. */
export function deltaOf(from: Records, to: Records): string {
  const gone = [...from.keys()].filter((id) => !to.has(id)).map((id) => `-${JSON.stringify(id)}\n`);
  const come = [...to]
    .filter(([id, line]) => from.get(id) !== line)
    .map(([, line]) => `+${line}\n`);
  return [...gone, ...come].join('');
}

/** SHA-256 over each id and the hash of its line, in the order of ids. */
export async function stateOf(records: Records): Promise<string> {
  const hashes = await Promise.all(
    [...records].map(async ([id, line]) => `${id}\0${await sha256(line)}\n`),
  );
  return sha256(hashes.join(''));
}

function idOf(line: string): string | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return Array.isArray(value) && typeof value[0] === 'string' ? value[0] : undefined;
  } catch {
    return undefined;
  }
}

function linesOf(text: string): string[] | undefined {
  const lines = text.split('\n');
  return lines.pop() === '' ? lines : undefined;
}

/** `undefined` where the text is no snapshot. */
export function readSnapshot(text: string): Records | undefined {
  const entries: [string, string][] = [];
  for (const line of linesOf(text) ?? []) {
    const id = idOf(line);
    if (id === undefined) return undefined;
    entries.push([id, line]);
  }
  const records = sorted(entries);
  return records.size === entries.length && records.has(head) ? records : undefined;
}

/** `undefined` where the text is no delta, or none on these records. */
export function applyDelta(records: Records, text: string): Records | undefined {
  const changed = new Map(records);
  const lines = linesOf(text);
  if (!lines) return undefined;
  for (const line of lines) {
    const rest = line.slice(1);
    if (line.startsWith('+')) {
      const id = idOf(rest);
      if (id === undefined) return undefined;
      changed.set(id, rest);
    } else if (!line.startsWith('-') || !changed.delete(stringOf(rest))) {
      return undefined;
    }
  }
  return sorted([...changed]);
}

function stringOf(json: string): string {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value : '\0';
  } catch {
    return '\0';
  }
}

/** The text of the library file that the records make; to be read like any other (`readLibrary`). */
export function libraryTextOf(records: Records): string {
  const rows = [...records].map(([id, line]) => ({ id, row: JSON.parse(line) as unknown[] }));
  const frame = rows.find(({ id }) => id === head)?.row[2] as object;
  const answers = rows
    .filter(({ id }) => id !== head)
    .sort((a, b) => Number(a.row[1]) - Number(b.row[1]))
    .map(({ row }) => row[2] as Answer);
  return JSON.stringify({ ...frame, answers });
}
