import { Type, type Static } from 'typebox';
import { readJson } from '../read-json';
import { err, ok, type Result } from '../result';
import type { Refusal } from './refusal';
import { PublicKey, signersOf, type Signed } from './signed';

export const keysFormat = 'keys/1';

/** A team, as it is named in everything that is signed for it. */
export const TeamId = Type.String({ pattern: '^[0-9a-f]{32}$' });

/**
 * Whose signature counts for what in a team. `root` signs these documents alone, and its private
 * half is kept away from the net; `publishers` sign manifests.
 */
export const Keys = Type.Object(
  {
    format: Type.Literal(keysFormat),
    team: TeamId,
    /** 1, 2, 3 …: each is signed by the root of the one before as well as by its own. */
    number: Type.Integer({ minimum: 1, maximum: 1_000_000 }),
    root: PublicKey,
    publishers: Type.Array(PublicKey, { minItems: 1, maxItems: 8 }),
    /** Host names that links of answers may lead to without being asked about; lower case. */
    domains: Type.Array(Type.String({ minLength: 1, maxLength: 253 }), { maxItems: 200 }),
  },
  { additionalProperties: false },
);
export type Keys = Static<typeof Keys>;

async function signedKeys(
  signed: Signed,
  roots: readonly string[],
): Promise<Result<Keys, Refusal>> {
  const signers = await signersOf('keys', signed, roots);
  if (signers.length < new Set(roots).size) return err({ reason: 'bad-signature' });
  const keys = readJson(Keys, signed.payload);
  return keys ? ok(keys) : err({ reason: 'unreadable' });
}

/** The first keys that a device sees, pinned by the root that its join link names. */
export async function firstKeys(signed: Signed, root: string): Promise<Result<Keys, Refusal>> {
  const read = await signedKeys(signed, [root]);
  return read.ok && read.value.root !== root ? err({ reason: 'bad-signature' }) : read;
}

/** The keys that follow on `before`: exactly the next number, signed by the old root and the new one. */
export async function nextKeys(before: Keys, signed: Signed): Promise<Result<Keys, Refusal>> {
  const claimed = readJson(Keys, signed.payload);
  if (!claimed) return err({ reason: 'unreadable' });
  const read = await signedKeys(signed, [before.root, claimed.root]);
  if (!read.ok) return read;
  if (read.value.team !== before.team) return err({ reason: 'other-team' });
  if (read.value.number !== before.number + 1) return err({ reason: 'rollback' });
  return read;
}
