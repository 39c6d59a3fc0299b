import { Type } from 'typebox';
import { checkAnswer, checkBody, type Taken } from './check-answer';
import { lineAndColumn, scanJson } from './check-json';
import { checkNames, fieldsOf, type Fields } from './check-names';
import { charactersOfPictures, type PicturesAre } from './check-pictures';
import { fieldOf, problemList, type ProblemList } from './check-problems';
import { checkShape } from './check-shape';
import { checkTexts } from './check-text';
import { Library, libraryFormat, libraryLimits } from './library';
import type { Problem } from './problem';
import { err, ok, type Result } from './result';

/** The file without its answers, which are checked one by one. */
const Frame = Type.Object({
  ...Library.properties,
  answers: Type.Array(Type.Unknown()),
});

function parseJson(text: string, list: ProblemList): unknown {
  const { beyond, stop } = scanJson(text, libraryLimits);
  if (beyond) {
    const code = beyond === 'depth' ? 'too_deep' : 'too_many_values';
    list.add(code, {}, String(libraryLimits[beyond]));
    return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    list.add('not_json', {}, stop === undefined ? undefined : lineAndColumn(text, stop));
    return undefined;
  }
}

/** Whether this is a library of the format that we read; tells what it is instead. */
function isOurs(document: unknown, list: ProblemList): document is Fields {
  const { format } = fieldsOf(document);
  if (format === libraryFormat) return true;
  if (typeof format === 'string' && format.startsWith('library/')) {
    list.add('other_format', { field: 'format' }, format);
  } else {
    list.add('not_a_library', {}, typeof format === 'string' ? format : undefined);
  }
  return false;
}

function checkEnvelopes(document: Fields, names: ReadonlySet<string>, list: ProblemList): void {
  for (const [channel, envelope] of Object.entries(fieldsOf(document.envelopes))) {
    for (const part of ['greeting', 'closing']) {
      const place = { field: fieldOf(['envelopes', channel, part]) };
      checkBody(fieldsOf(envelope)[part], place, list, names);
    }
  }
}

function checkDocument(document: Fields, list: ProblemList, pictures: PicturesAre): void {
  const { answers, ...frame } = document;
  checkShape(Frame, Array.isArray(answers) ? { ...frame, answers: [] } : document, list);
  checkTexts(frame, list);
  const names = checkNames(document, list);
  checkEnvelopes(document, names, list);
  const taken: Taken = { names, ids: new Map(), shortcuts: new Map(), pictures };
  if (!Array.isArray(answers)) return;
  if (answers.length > libraryLimits.answers) {
    list.add('too_many_answers', { field: 'answers' }, String(libraryLimits.answers));
  }
  for (const [index, answer] of answers.slice(0, libraryLimits.answers).entries()) {
    if (list.full()) return;
    checkAnswer(answer, index, list, taken);
  }
}

/** Own fields and nothing behind them: a name out of a file finds no `toString`. */
function bare<T extends object>(fields: T): T {
  return Object.assign(Object.create(null) as T, fields);
}

/** Takes the prototypes off the tables that are looked up by names out of the file. */
function bareTables(library: Library): Library {
  if (library.constants) library.constants = bare(library.constants);
  if (library.placeholders) library.placeholders = bare(library.placeholders);
  for (const answer of library.answers) {
    if (answer.bodies) answer.bodies = bare(answer.bodies);
  }
  return library;
}

const megabytes = (bytes: number) => `${bytes / 1024 / 1024} MB`;

/** The gate of size for what is no picture, which can only be told once the file is read. */
function checkTextBytes(file: string, bytes: number, library: Library): Problem[] {
  const list = problemList(file);
  const texts = bytes - charactersOfPictures(library.answers);
  if (texts > libraryLimits.bytes) {
    list.add('texts_too_large', {}, megabytes(libraryLimits.bytes));
  }
  return [...list.problems];
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Reads the text of a library file: `readLibrary` without the gates of size and encoding, for
 * text that has come through them before.
 * @param pictures `apart`: the store keeps their bytes elsewhere, and `data` may refer to them
 */
export function readLibraryText(
  file: string,
  text: string,
  pictures: PicturesAre = 'inside',
): Result<Library, Problem[]> {
  const list = problemList(file);
  const document = parseJson(text, list);
  if (list.problems.length > 0) return err([...list.problems]);
  if (!isOurs(document, list)) return err([...list.problems]);
  checkDocument(document, list, pictures);
  if (list.problems.length > 0) return err([...list.problems]);
  // What was checked piece by piece is a library: checking it whole again would double the time.
  return ok(bareTables(document as unknown as Library));
}

/**
 * Reads a library file. Pure; the only way in for a library from outside, here and at the endpoint.
 * @param file its name, for the problems
 * @param bytes the whole file: UTF-8 JSON, with or without byte order mark
 * @returns the library with all its fields, also those that we do not know, or its problems in the
 * order of the file, at most `libraryLimits.problems`. Never throws.
 */
export function readLibrary(file: string, bytes: Uint8Array): Result<Library, Problem[]> {
  const list = problemList(file);
  if (bytes.length > libraryLimits.bytesWithPictures) {
    list.add('too_large', {}, megabytes(libraryLimits.bytesWithPictures));
    return err([...list.problems]);
  }
  const text = decode(bytes);
  if (text === undefined) {
    list.add('not_utf8');
    return err([...list.problems]);
  }
  const library = readLibraryText(file, text);
  if (!library.ok) return library;
  const problems = checkTextBytes(file, bytes.length, library.value);
  return problems.length > 0 ? err(problems) : library;
}
