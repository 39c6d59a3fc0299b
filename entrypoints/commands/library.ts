/** `npm run library -- check FILE… | schema | publish`: see `usage`. */
import { closeSync, openSync, readSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readLibrary } from '@/utils/domain/check-library';
import { libraryWarnings } from '@/utils/domain/check-warnings';
import { libraryJsonSchema, libraryLimits } from '@/utils/domain/library';
import { problemLine } from './problem-line';
import { publishCommand } from './publish';

const usage = `Uso:
  npm run library -- check ARCHIVO…   revisa archivos de biblioteca
  npm run library -- schema           escribe su esquema (JSON Schema)
  npm run library -- publish ARCHIVO --endpoint URL --owner-key ARCHIVO [--confirm NOMBRE]
                                      la firma y la publica como versión nueva
  npm run library -- publish ARCHIVO --to CARPETA --url URL --owner-key ARCHIVO [--confirm NOMBRE]
                                      lo mismo en una carpeta, para un sitio de archivos en esa dirección`;

/** The file, or the first byte more than a library may have: nothing larger is held in memory. */
function readStart(file: string): Uint8Array {
  const descriptor = openSync(file, 'r');
  try {
    const bytes = new Uint8Array(libraryLimits.bytesWithPictures + 1);
    let length = 0;
    for (;;) {
      const read = readSync(descriptor, bytes, length, bytes.length - length, null);
      length += read;
      if (read === 0 || length === bytes.length) return bytes.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}

function check(file: string): boolean {
  let bytes: Uint8Array;
  try {
    bytes = readStart(file);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    console.error(`${file}: no se puede leer el archivo (${code}).`);
    return false;
  }
  const library = readLibrary(file, bytes);
  if (library.ok) {
    for (const warning of libraryWarnings(file, library.value)) {
      console.log(`aviso: ${problemLine(warning)}`);
    }
    console.log(`${file}: ${library.value.answers.length} respuestas, sin problemas`);
    return true;
  }
  for (const problem of library.error) console.log(problemLine(problem));
  return false;
}

/** `undefined` where the arguments are not what `usage` says. */
function publication(args: string[]): Promise<number> | undefined {
  try {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { endpoint: text, to: text, url: text, 'owner-key': text, confirm: text },
    });
    const [file, ...more] = positionals;
    const { endpoint, to: folder, url, 'owner-key': ownerKey, confirm } = values;
    const isOne = (endpoint === undefined) !== (folder === undefined);
    const address = (endpoint ?? url ?? '').replace(/\/+$/, '');
    if (!file || more.length > 0 || !isOne || !ownerKey || !URL.canParse(address)) return undefined;
    const to = folder === undefined ? { endpoint: address } : { folder, url: address };
    return publishCommand({ file, to, ownerKey, confirm });
  } catch {
    return undefined;
  }
}

/** @returns exit code: 0 good, 1 problems found, 2 not a command. */
async function run([command, ...files]: string[]): Promise<number> {
  if (command === 'schema') {
    console.log(JSON.stringify(libraryJsonSchema(), null, 2));
    return 0;
  }
  if (command === 'check' && files.length > 0) {
    return files.map(check).every(Boolean) ? 0 : 1;
  }
  const published = command === 'publish' ? publication(files) : undefined;
  if (published) return published;
  console.error(usage);
  return 2;
}

process.exitCode = await run(process.argv.slice(2));
