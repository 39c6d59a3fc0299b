import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { readLibrary } from '@/utils/domain/check-library';
import type { Library } from '@/utils/domain/library';
import { firstKeys, nextKeys, type Keys } from '@/utils/domain/release/keys';
import { trustedManifest } from '@/utils/domain/release/manifest';
import { libraryTextOf, readSnapshot, stateOf } from '@/utils/domain/release/records';
import { readSigned, type Signed } from '@/utils/domain/release/signed';
import { heldOf, type Held } from '@/utils/publishing/guard';
import { readOwnerKey, type OwnerKey } from '@/utils/publishing/owner-key';
import { release, type Before } from '@/utils/publishing/release';
import { problemLine } from './problem-line';

/** Said to the person who publishes, and the end of it. */
class Trouble extends Error {}

interface Options {
  readonly file: string;
  readonly endpoint: string;
  readonly ownerKey: string;
  /** What was held the last time, as it was named then. */
  readonly confirm: string | undefined;
}

function readFile(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new Trouble(`${file}: no se puede leer el archivo (${code}).`);
  }
}

async function ask(address: string, options: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(address, {
      ...options,
      redirect: 'error',
      signal: AbortSignal.timeout(60_000),
    });
  } catch (cause) {
    const why =
      cause instanceof Error ? (cause.cause instanceof Error ? cause.cause : cause).message : '';
    throw new Trouble(`El servidor no contesta en ${address} (${why}).`);
  }
}

/** `undefined` where there is no such file. */
async function signedAt(address: string): Promise<Signed | undefined> {
  const reply = await ask(address);
  if (reply.status === 404) return undefined;
  const signed = reply.ok ? readSigned(await reply.text()) : undefined;
  if (!signed)
    throw new Trouble(`${address} no es lo que debería ser: ¿es un servidor de Unísono?`);
  return signed;
}

/** The team's keys, followed from the owner's own root up to the last. */
async function keysOf(endpoint: string, key: OwnerKey): Promise<Keys> {
  const first = await signedAt(`${endpoint}/lib/keys/1.json`);
  const claimed = first && (JSON.parse(first.payload) as { root?: unknown }).root;
  if (!first || typeof claimed !== 'string') {
    throw new Trouble('El servidor no tiene todavía un equipo.');
  }
  let keys = await firstKeys(first, claimed);
  for (;;) {
    if (!keys.ok || keys.value.team !== key.team) {
      throw new Trouble('Esta clave es de otro equipo que el del servidor.');
    }
    const next = await signedAt(`${endpoint}/lib/keys/${keys.value.number + 1}.json`);
    if (!next) break;
    keys = await nextKeys(keys.value, next);
  }
  if (!keys.value.publishers.includes(key.publisher.publicKey)) {
    throw new Trouble('Esta clave ya no puede publicar: el equipo tiene otra.');
  }
  return keys.value;
}

/** The release in force, checked as a browser checks it. */
async function inForce(
  endpoint: string,
  keys: Keys,
): Promise<(Before & { library: Library }) | undefined> {
  const signed = await signedAt(`${endpoint}/lib/manifest.json`);
  if (!signed) return undefined;
  const read = await trustedManifest(signed, keys, undefined, new Date(0));
  if (!read.ok)
    throw new Trouble(`La biblioteca del servidor no es de fiar: ${read.error.reason}.`);
  const manifest = read.value;
  const reply = await ask(`${endpoint}/lib/${manifest.snapshot.path}`);
  const records = reply.ok ? readSnapshot(await reply.text()) : undefined;
  if (!records || (await stateOf(records)) !== manifest.state) {
    throw new Trouble('La biblioteca del servidor no es la que se firmó.');
  }
  return { manifest, records, library: JSON.parse(libraryTextOf(records)) as Library };
}

/** Short enough to type, and of exactly these findings in exactly this file. */
function nameOf(held: readonly Held[], bytes: Uint8Array): string {
  const hash = createHash('sha256').update(JSON.stringify(held)).update(bytes).digest('hex');
  return hash.slice(0, 8);
}

const heldLine = ({ kind, answer, detail }: Held): string =>
  ({
    link: `enlace nuevo a ${detail}`,
    number: `número nuevo: ${detail}`,
    many: `cambian ${detail} respuestas de una vez`,
  })[kind] + (answer === undefined ? '' : ` (respuesta ${answer})`);

/** @returns exit code */
async function publish({ file, endpoint, ownerKey, confirm }: Options): Promise<number> {
  const bytes = readFile(file);
  const checked = readLibrary(file, bytes);
  if (!checked.ok) {
    for (const problem of checked.error) console.log(problemLine(problem));
    return 1;
  }
  const key = await readOwnerKey(new TextDecoder().decode(readFile(ownerKey)));
  if (!key) throw new Trouble(`${ownerKey} no es un archivo de clave del dueño.`);
  const keys = await keysOf(endpoint, key);
  const before = await inForce(endpoint, keys);
  const held = heldOf(checked.value, before?.library, keys.domains);
  const name = nameOf(held, bytes);
  if (held.length > 0 && confirm !== name) {
    for (const one of held) console.log(`por confirmar: ${heldLine(one)}`);
    console.log(`No se publicó nada. Si todo es correcto, repita con --confirm ${name}`);
    return 1;
  }
  const library = checked.value;
  const made = await release({ library, keys, publisher: key.publisher, now: new Date(), before });
  if (before?.manifest.state === made.manifest.state) {
    console.log(`Sin cambios: sigue en vigor la versión ${before.manifest.version}.`);
    return 0;
  }
  const reply = await ask(`${endpoint}/v1/publish`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key.token ?? ''}`, 'content-type': 'application/json' },
    body: JSON.stringify({ signed: made.signed, files: Object.fromEntries(made.files) }),
  });
  const answer = (await reply.json().catch(() => ({}))) as { error?: string };
  if (!reply.ok) {
    throw new Trouble(`El servidor no la aceptó: ${answer.error ?? reply.status}. No cambió nada.`);
  }
  console.log(
    `Publicada la versión ${made.manifest.version}: ${library.answers.length} respuestas.`,
  );
  return 0;
}

/** @returns exit code: 0 published, 1 not, and why is said. */
export async function publishCommand(options: Options): Promise<number> {
  try {
    return await publish(options);
  } catch (cause) {
    if (!(cause instanceof Trouble)) throw cause;
    console.error(cause.message);
    return 1;
  }
}
