import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readLibrary } from '@/utils/domain/check-library';
import { joinLinkOf } from '@/utils/domain/join-link';
import type { Library } from '@/utils/domain/library';
import { heldOf, type Held } from '@/utils/domain/release/guard';
import { firstKeys, nextKeys, type Keys } from '@/utils/domain/release/keys';
import { trustedManifest } from '@/utils/domain/release/manifest';
import { libraryTextOf, readSnapshot, stateOf } from '@/utils/domain/release/records';
import { readSigned, type Signed } from '@/utils/domain/release/signed';
import { newTeam, readOwnerKey, type OwnerKey } from '@/utils/publishing/owner-key';
import { isDue, release, type Before } from '@/utils/publishing/release';
import { problemLine } from './problem-line';
import { endpointAt, folderAt, Trouble, writeWhole, type Target } from './publish-to';

interface Options {
  readonly file: string;
  readonly to: { readonly endpoint: string } | { readonly folder: string; readonly url: string };
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

/** `undefined` where there is no such file. */
async function signedAt(target: Target, file: string): Promise<Signed | undefined> {
  const text = await target.get(file);
  const signed = text === undefined ? undefined : readSigned(text);
  if (text === undefined || signed) return signed;
  throw new Trouble(`${target.name} tiene otra cosa en lib/${file}: ¿es de Unísono?`);
}

/** The team's keys, followed from the first up to the last. */
async function keysOf(target: Target, key: OwnerKey): Promise<Keys> {
  const first = await signedAt(target, 'keys/1.json');
  const claimed = first && (JSON.parse(first.payload) as { root?: unknown }).root;
  if (!first || typeof claimed !== 'string') {
    throw new Trouble(`${target.name} no tiene todavía un equipo.`);
  }
  let keys = await firstKeys(first, claimed);
  for (;;) {
    if (!keys.ok || keys.value.team !== key.team) {
      throw new Trouble('Esta clave es de otro equipo.');
    }
    const next = await signedAt(target, `keys/${keys.value.number + 1}.json`);
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
  target: Target,
  keys: Keys,
): Promise<(Before & { library: Library }) | undefined> {
  const signed = await signedAt(target, 'manifest.json');
  if (!signed) return undefined;
  const read = await trustedManifest(signed, keys, undefined, new Date(0));
  if (!read.ok) throw new Trouble(`La biblioteca publicada no es de fiar: ${read.error.reason}.`);
  const manifest = read.value;
  const text = await target.get(manifest.snapshot.path);
  const records = text === undefined ? undefined : readSnapshot(text);
  if (!records || (await stateOf(records)) !== manifest.state) {
    throw new Trouble('La biblioteca publicada no es la que se firmó.');
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

/** The first release into a folder makes the team; its keys are the owner's file from then on. */
async function foundIn(folder: string, ownerKey: string): Promise<void> {
  const keys = path.join(folder, 'lib/keys/1.json');
  if (existsSync(keys) || existsSync(ownerKey)) return;
  const team = await newTeam();
  writeFileSync(ownerKey, JSON.stringify(team.file, null, 2), { mode: 0o600, flag: 'wx' });
  writeWhole(keys, JSON.stringify(team.signed));
  console.log(`Equipo nuevo. Su clave está en ${ownerKey}: guárdela, y que no la vea nadie más.`);
}

async function ownerKeyIn(file: string): Promise<OwnerKey> {
  const key = await readOwnerKey(new TextDecoder().decode(readFile(file)));
  if (key) return key;
  throw new Trouble(`${file} no es un archivo de clave del dueño.`);
}

/** @returns exit code */
async function publish({ file, to, ownerKey, confirm }: Options): Promise<number> {
  const bytes = readFile(file);
  const checked = readLibrary(file, bytes);
  if (!checked.ok) {
    for (const problem of checked.error) console.log(problemLine(problem));
    return 1;
  }
  if ('folder' in to) await foundIn(to.folder, ownerKey);
  const key = await ownerKeyIn(ownerKey);
  const target = 'folder' in to ? folderAt(to.folder) : endpointAt(to.endpoint, key.token);
  const keys = await keysOf(target, key);
  const before = await inForce(target, keys);
  const held = heldOf(checked.value, before?.library, keys.domains);
  const name = nameOf(held, bytes);
  if (held.length > 0 && confirm !== name) {
    for (const one of held) console.log(`por confirmar: ${heldLine(one)}`);
    console.log(`No se publicó nada. Si todo es correcto, repita con --confirm ${name}`);
    return 1;
  }
  // With the root's signature browsers know that it was looked at twice; without it each agent is asked.
  const signers = [key.publisher, ...(held.length > 0 && key.root ? [key.root] : [])];
  const library = checked.value;
  const now = new Date();
  const made = await release({ library, keys, signers, now, before });
  const isSame = before?.manifest.state === made.manifest.state;
  if (isSame && !isDue(before.manifest, now)) {
    console.log(`Sin cambios: sigue en vigor la versión ${before.manifest.version}.`);
  } else {
    await target.put(made);
    const { version, expires } = made.manifest;
    const what = isSame ? 'las mismas respuestas' : `${library.answers.length} respuestas`;
    console.log(`Publicada la versión ${version}: ${what}; vale hasta el ${expires.slice(0, 10)}.`);
  }
  if ('url' in to) {
    const link = joinLinkOf({ endpoint: to.url, team: keys.team, root: keys.root });
    console.log(`Suba la carpeta a ${to.url}. Enlace para los agentes: ${link}`);
  }
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
