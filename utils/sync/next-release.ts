import { readLibrary } from '@/utils/domain/check-library';
import type { Library } from '@/utils/domain/library';
import { sha256, utf8 } from '@/utils/domain/release/bytes';
import { firstKeys, nextKeys, type Keys } from '@/utils/domain/release/keys';
import {
  trustedManifest,
  type Manifest,
  type ReleaseFile,
  type Seen,
} from '@/utils/domain/release/manifest';
import {
  applyDelta,
  libraryTextOf,
  readSnapshot,
  stateOf,
  type Records,
} from '@/utils/domain/release/records';
import type { Refusal } from '@/utils/domain/release/refusal';
import { mostSignedBytes, readSigned, signersOf, type Signed } from '@/utils/domain/release/signed';
import { err, ok, type Result } from '@/utils/domain/result';

/** Where files of a release are had from: `manifest.json`, `v/3.ndjson` … below `lib/`. */
export interface Place {
  /** `undefined` where there is no such file; `failed` where it cannot be told. */
  get(path: string, most: number): Promise<Result<string | undefined, PlaceFailure>>;
}

export interface PlaceFailure {
  readonly reason: 'unreachable' | 'too-large' | 'unreadable';
  /** Seconds that it asked to be left alone. */
  readonly wait?: number;
}

/** What is trusted and had already. */
export interface Known {
  readonly keys: Keys;
  /** Absent before the first release. */
  readonly seen?: Seen | undefined;
  /** Whether the library in use is the one that was seen. */
  readonly isInUse: boolean;
  /** Of the release in use; asked for only where there is a new one, and fetched whole where they are lost. */
  readonly records: () => Promise<Records | undefined>;
  /** State of one that was looked at already, and is not wanted yet. */
  readonly held?: string | undefined;
}

/** What is known now. */
export interface Taken {
  readonly keys: Keys;
  readonly manifest: Manifest;
  /** Absent where it is the one in use already, or the one that is held. */
  readonly fresh?: { readonly library: Library; readonly records: Records };
  /** The root signed the manifest as well: what it brings was looked at a second time. */
  readonly isConfirmed: boolean;
}

type Failure = Refusal | PlaceFailure;

/** More rotations than these in one go are no honest owner's. */
const mostRotations = 100;

async function signedAt(place: Place, path: string): Promise<Result<Signed | undefined, Failure>> {
  const text = await place.get(path, mostSignedBytes);
  if (!text.ok) return text;
  if (text.value === undefined) return ok(undefined);
  const signed = readSigned(text.value);
  return signed ? ok(signed) : err({ reason: 'unreadable', file: path });
}

/** The keys that a join link's root vouches for. */
export async function keysFrom(
  place: Place,
  root: string,
  team: string,
): Promise<Result<Keys, Failure>> {
  const signed = await signedAt(place, 'keys/1.json');
  if (!signed.ok) return signed;
  if (!signed.value) return err({ reason: 'unreadable', file: 'keys/1.json' });
  const keys = await firstKeys(signed.value, root);
  return keys.ok && keys.value.team !== team ? err({ reason: 'other-team' }) : keys;
}

/** Which keys a manifest says it was signed under. Not believed: it only tells what to ask for. */
function claimedKeys({ payload }: Signed): number {
  try {
    const { keys } = JSON.parse(payload) as { keys?: unknown };
    return typeof keys === 'number' ? keys : 0;
  } catch {
    return 0;
  }
}

async function followKeys(place: Place, from: Keys, to: number): Promise<Result<Keys, Failure>> {
  let keys = from;
  if (to > keys.number + mostRotations) return err({ reason: 'fast-forward' });
  while (keys.number < to) {
    const signed = await signedAt(place, `keys/${keys.number + 1}.json`);
    if (!signed.ok) return signed;
    if (!signed.value) return err({ reason: 'bad-signature' });
    const next = await nextKeys(keys, signed.value);
    if (!next.ok) return next;
    keys = next.value;
  }
  return ok(keys);
}

async function fileAt(
  place: Place,
  { path, sha256: hash, bytes }: ReleaseFile,
): Promise<Result<string, Failure>> {
  const text = await place.get(path, bytes);
  if (!text.ok) return text;
  const content = text.value ?? '';
  const isIt = utf8(content).length === bytes && (await sha256(content)) === hash;
  return isIt ? ok(content) : err({ reason: 'other-file', file: path });
}

/** By the deltas from the records that are there; `undefined` where those do not lead to the new ones. */
async function byDeltas(
  place: Place,
  manifest: Manifest,
  known: Known,
): Promise<Records | undefined> {
  const { seen } = known;
  if (!seen || !known.isInUse) return undefined;
  const steps = manifest.deltas
    .filter(({ from }) => from >= seen.version)
    .sort((a, b) => a.from - b.from);
  const isWhole = steps.length === manifest.version - seen.version;
  const bytes = steps.reduce((sum, step) => sum + step.bytes, 0);
  if (!isWhole || bytes > manifest.snapshot.bytes) return undefined;
  const records = await known.records();
  if (!records) return undefined;
  let changed: Records = records;
  for (const step of steps) {
    const text = await fileAt(place, step);
    const next = text.ok ? applyDelta(changed, text.value) : undefined;
    if (!next) return undefined;
    changed = next;
  }
  return (await stateOf(changed)) === manifest.state ? changed : undefined;
}

async function bySnapshot(place: Place, manifest: Manifest): Promise<Result<Records, Failure>> {
  const text = await fileAt(place, manifest.snapshot);
  if (!text.ok) return text;
  const records = readSnapshot(text.value);
  const isIt = records && (await stateOf(records)) === manifest.state;
  return isIt ? ok(records) : err({ reason: 'other-file', file: manifest.snapshot.path });
}

/**
 * Looks for a new release, and checks everything about it before anything is changed here.
 * @param now of whichever clock is ahead, once the place has been heard
 * @returns `undefined` where nothing has been published yet
 */
export async function nextRelease(
  place: Place,
  known: Known,
  now: () => Date,
): Promise<Result<Taken | undefined, Failure>> {
  const signed = await signedAt(place, 'manifest.json');
  if (!signed.ok) return signed;
  // Where something was there is something, unless it is withheld.
  if (!signed.value) return known.seen ? err({ reason: 'rollback' }) : ok(undefined);
  const keys = await followKeys(place, known.keys, claimedKeys(signed.value));
  if (!keys.ok) return keys;
  const manifest = await trustedManifest(signed.value, keys.value, known.seen, now());
  if (!manifest.ok) return manifest;
  const roots = await signersOf('manifest', signed.value, [keys.value.root]);
  const taken = { keys: keys.value, manifest: manifest.value, isConfirmed: roots.length > 0 };
  const { state } = manifest.value;
  if (known.isInUse && (known.seen?.state === state || known.held === state)) return ok(taken);
  const fresh = await freshOf(place, manifest.value, known);
  return fresh.ok ? ok({ ...taken, fresh: fresh.value }) : fresh;
}

async function freshOf(
  place: Place,
  manifest: Manifest,
  known: Known,
): Promise<Result<NonNullable<Taken['fresh']>, Failure>> {
  const shortest = await byDeltas(place, manifest, known);
  const records = shortest ? ok(shortest) : await bySnapshot(place, manifest);
  if (!records.ok) return records;
  const library = readLibrary('team', utf8(libraryTextOf(records.value)));
  if (!library.ok || library.value.answers.length === 0) return err({ reason: 'bad-library' });
  return ok({ library: library.value, records: records.value });
}
