import { Type, type Static } from 'typebox';
import { readJson } from '../read-json';
import { err, ok, type Result } from '../result';
import { TeamId, type Keys } from './keys';
import type { Refusal } from './refusal';
import { signersOf, type Signed } from './signed';

export const manifestFormat = 'manifest/1';

export const Sha256 = Type.String({ pattern: '^[0-9a-f]{64}$' });

/** A file of a release, by its path below `lib/`. */
export const ReleaseFile = Type.Object(
  {
    path: Type.String({ pattern: '^[vd]/[0-9]{1,10}(-[0-9]{1,10})?\\.ndjson$' }),
    sha256: Sha256,
    /** Of the file as it is, not compressed. */
    bytes: Type.Integer({ minimum: 0, maximum: 32 * 1024 * 1024 }),
  },
  { additionalProperties: false },
);
export type ReleaseFile = Static<typeof ReleaseFile>;

const Time = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$' });

/** What the owner signs: which library is in force, and where its bytes are. */
export const Manifest = Type.Object(
  {
    format: Type.Literal(manifestFormat),
    team: TeamId,
    /** Number of the keys that it was signed under. */
    keys: Type.Integer({ minimum: 1, maximum: 1_000_000 }),
    version: Type.Integer({ minimum: 1 }),
    published: Time,
    /** From then on nothing new is taken from it; what is in use stays in use. */
    expires: Time,
    /** Of all records together (`stateOf`): a delta is checked by what comes of it. */
    state: Sha256,
    snapshot: ReleaseFile,
    deltas: Type.Array(
      Type.Object(
        { from: Type.Integer({ minimum: 1 }), ...ReleaseFile.properties },
        { additionalProperties: false },
      ),
      { maxItems: 20 },
    ),
  },
  { additionalProperties: false },
);
export type Manifest = Static<typeof Manifest>;

/** The last release that was taken, kept in more than one place: an older one is a step back. */
export const Seen = Type.Pick(Manifest, ['keys', 'version', 'state', 'published']);
export type Seen = Static<typeof Seen>;

/** Versions further ahead than this come of no honest owner (TUF, fast-forward). */
const furthest = 1_000_000;

function objectionTo(manifest: Manifest, keys: Keys, seen: Seen | undefined, now: Date) {
  if (manifest.team !== keys.team) return 'other-team';
  if (manifest.keys !== keys.number) return 'bad-signature';
  // Keys that were followed by others are nobody's any more, also for who has lost the others.
  if (seen && keys.number < seen.keys) return 'rollback';
  // New keys begin anew: who had the old ones may have signed any number (TUF §5.3.11).
  const before = seen?.keys === keys.number ? seen : undefined;
  const floor = before?.version ?? 0;
  if (manifest.version < floor) return 'rollback';
  if (before && manifest.version === floor) {
    return manifest.state === before.state ? undefined : 'equivocation';
  }
  if (manifest.version > floor + furthest) return 'fast-forward';
  const latest = [now.getTime(), Date.parse(seen?.published ?? '')].filter(Number.isFinite);
  return Math.max(...latest) > Date.parse(manifest.expires) ? 'expired' : undefined;
}

/**
 * Reads a manifest as TUF reads its metadata: signature before anything else, then team, number, and
 * only then whether it may still bring something new.
 * @param now of whichever clock is ahead, this computer's or the endpoint's
 */
export async function trustedManifest(
  signed: Signed,
  keys: Keys,
  seen: Seen | undefined,
  now: Date,
): Promise<Result<Manifest, Refusal>> {
  const signers = await signersOf('manifest', signed, keys.publishers);
  if (signers.length === 0) return err({ reason: 'bad-signature' });
  const manifest = readJson(Manifest, signed.payload);
  if (!manifest) return err({ reason: 'unreadable' });
  const reason = objectionTo(manifest, keys, seen, now);
  return reason ? err({ reason }) : ok(manifest);
}
