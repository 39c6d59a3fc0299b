import type { Library } from '@/utils/domain/library';
import { sha256, utf8 } from '@/utils/domain/release/bytes';
import type { Keys } from '@/utils/domain/release/keys';
import { manifestFormat, type Manifest, type ReleaseFile } from '@/utils/domain/release/manifest';
import {
  deltaOf,
  recordsOf,
  snapshotOf,
  stateOf,
  type Records,
} from '@/utils/domain/release/records';
import { sign, type Signed, type SigningKey } from '@/utils/domain/release/signed';

/** A release that is in force: what the next one follows on. */
export interface Before {
  readonly manifest: Manifest;
  readonly records: Records;
}

/** A release ready to be served: the signed manifest, and its new files by their paths below `lib/`. */
export interface Release {
  readonly manifest: Manifest;
  readonly signed: Signed;
  readonly files: ReadonlyMap<string, string>;
}

export interface Publication {
  readonly library: Library;
  readonly keys: Keys;
  /** A publisher; and the root, where what it brings was looked at a second time. */
  readonly signers: readonly SigningKey[];
  readonly now: Date;
  readonly before?: Before | undefined;
}

/** Steps back that a browser may take instead of the whole. */
const mostDeltas = 10;
const day = 24 * 3_600_000;
/** For as long a manifest may bring something new; a frozen one is told of after it. */
const goodFor = 90 * day;
/** After as long the same is worth signing again. */
const dueAfter = 30 * day;

/** Whether what is in force should be confirmed by a release of the same answers. */
export function isDue({ published }: Manifest, now: Date): boolean {
  return now.getTime() - Date.parse(published) > dueAfter;
}

async function fileOf(path: string, text: string): Promise<ReleaseFile> {
  return { path, sha256: await sha256(text), bytes: utf8(text).length };
}

/** The next release: signs it, and says what has to be served for it. */
export async function release(publication: Publication): Promise<Release> {
  const { library, keys, signers, now, before } = publication;
  const version = (before?.manifest.version ?? 0) + 1;
  const records = recordsOf(library, before?.records);
  const snapshot = snapshotOf(records);
  const files = new Map([[`v/${version}.ndjson`, snapshot]]);
  const deltas: Manifest['deltas'] = [];
  if (before) {
    const from = before.manifest.version;
    const path = `d/${from}-${version}.ndjson`;
    const delta = deltaOf(before.records, records);
    files.set(path, delta);
    deltas.push({ from, ...(await fileOf(path, delta)) });
    deltas.push(...before.manifest.deltas.slice(0, mostDeltas - 1));
  }
  const manifest: Manifest = {
    format: manifestFormat,
    team: keys.team,
    keys: keys.number,
    version,
    published: now.toISOString(),
    expires: new Date(now.getTime() + goodFor).toISOString(),
    state: await stateOf(records),
    snapshot: await fileOf(`v/${version}.ndjson`, snapshot),
    deltas,
  };
  const signed = await sign('manifest', JSON.stringify(manifest), signers);
  return { manifest, signed, files };
}
