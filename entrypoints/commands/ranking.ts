/** What `suggest` and `search` share: a library and a file of lines in, one ranked line out for each. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Static, TSchema } from 'typebox';
import { Check } from 'typebox/value';
import { readLibrary } from '@/utils/domain/check-library';
import type { Library } from '@/utils/domain/library';
import { err, ok, type Result } from '@/utils/domain/result';
import type { Ranked } from '@/utils/suggest/ranked';
import { problemLine } from './problem-line';

/** One command, apart from reading and writing. */
export interface RankingCommand<Line extends TSchema> {
  /** Name of the command, and of the option that takes its lines. */
  readonly name: string;
  readonly lines: string;
  readonly line: Line;
  /** A line as it should be, for who wrote another. */
  readonly example: string;
  /** Builds the index; what it returns is timed, once a line. */
  prepare(library: Library): (line: Static<Line>, limit: number) => Ranked[];
  /** What the printed line begins with, to be found again by. */
  echo(line: Static<Line>): object;
}

interface Options {
  readonly library: string;
  readonly lines: string;
  readonly top: number;
}

const mostAnswers = 100;

function usageOf({ name, lines }: { name: string; lines: string }): string {
  return `Uso: npm run --silent ${name} -- --library ARCHIVO --${lines} ARCHIVO.jsonl [--top 3]`;
}

function readOptions(
  command: { name: string; lines: string },
  args: readonly string[],
): Result<Options, string> {
  const string = { type: 'string' } as const;
  try {
    const options = { library: string, [command.lines]: string, top: string };
    const { values } = parseArgs({ args: [...args], options });
    const { library, [command.lines]: lines, top = '3' } = values;
    if (typeof library !== 'string' || typeof lines !== 'string') return err(usageOf(command));
    if (!/^\d{1,3}$/.test(top) || Number(top) < 1 || Number(top) > mostAnswers) {
      return err(`--top es un número de 1 a ${mostAnswers}; este es «${top}».`);
    }
    return ok({ library, lines, top: Number(top) });
  } catch {
    return err(usageOf(command));
  }
}

function readBytes(file: string): Result<Uint8Array, string> {
  try {
    return ok(readFileSync(file));
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    const why = code === 'ENOENT' ? 'no existe' : `no se puede leer (${code})`;
    return err(`${file}: el archivo ${why}.`);
  }
}

function libraryOf(file: string): Result<Library, string> {
  const bytes = readBytes(file);
  if (!bytes.ok) return bytes;
  const library = readLibrary(file, bytes.value);
  return library.ok ? library : err(library.error.map(problemLine).join('\n'));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** All lines, or what is wrong with the first that cannot be used; blank ones are passed over. */
function linesOf<Line extends TSchema>(
  file: string,
  { line: schema, example }: RankingCommand<Line>,
): Result<Static<Line>[], string> {
  const bytes = readBytes(file);
  if (!bytes.ok) return bytes;
  const lines: Static<Line>[] = [];
  for (const [index, text] of new TextDecoder().decode(bytes.value).split('\n').entries()) {
    if (text.trim() === '') continue;
    const line = parse(text);
    if (!Check(schema, line)) {
      return err(`${file}: la línea ${index + 1} no es válida; se espera algo como ${example}.`);
    }
    lines.push(line);
  }
  return ok(lines);
}

/**
 * Runs a ranking command.
 * @returns exit code: 0, or 1 with one sentence on stderr and nothing on stdout
 */
export function runRanking<Line extends TSchema>(
  command: RankingCommand<Line>,
  args: readonly string[],
): number {
  const options = readOptions(command, args);
  if (!options.ok) return fail(options.error);
  const library = libraryOf(options.value.library);
  if (!library.ok) return fail(library.error);
  const lines = linesOf(options.value.lines, command);
  if (!lines.ok) return fail(lines.error);
  const rank = command.prepare(library.value);
  for (const line of lines.value) {
    const start = performance.now();
    const answers = rank(line, options.value.top).map(({ id }) => id);
    const ms = Math.round((performance.now() - start) * 1_000) / 1_000;
    process.stdout.write(`${JSON.stringify({ ...command.echo(line), answers, ms })}\n`);
  }
  return 0;
}

function fail(sentence: string): number {
  console.error(sentence);
  return 1;
}
