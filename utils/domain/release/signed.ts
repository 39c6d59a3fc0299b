import { Type, type Static } from 'typebox';
import { readJson } from '../read-json';
import { base64Url, bytesOfBase64Url, sha256, utf8 } from './bytes';

/** What a signature is for: one made for a manifest is none for keys. */
export type SignedKind = 'manifest' | 'keys';

const Base64Url = (length: number) => Type.String({ pattern: `^[A-Za-z0-9_-]{${length}}$` });

/** An Ed25519 public key, 32 bytes in base64url. */
export const PublicKey = Base64Url(43);

const Signature = Type.Object(
  { key: PublicKey, signature: Base64Url(86) },
  { additionalProperties: false },
);
export type Signature = Static<typeof Signature>;

/** Text and who signed exactly that text. Nobody parses the text before a signature is good. */
export const Signed = Type.Object(
  {
    payload: Type.String(),
    signatures: Type.Array(Signature, { minItems: 1, maxItems: 4 }),
  },
  { additionalProperties: false },
);
export type Signed = Static<typeof Signed>;

/** Bytes of a manifest or of keys; more is not even read. */
export const mostSignedBytes = 64 * 1024;

export interface SigningKey {
  /** As in `PublicKey`. */
  readonly publicKey: string;
  readonly privateKey: CryptoKey;
}

function messageOf(kind: SignedKind, payload: string): Uint8Array<ArrayBuffer> {
  return utf8(`unisono ${kind}\n${payload}`);
}

/** @param extractable whether the private key may be written to a file */
export async function newSigningKey(extractable: boolean): Promise<SigningKey> {
  const pair = await crypto.subtle.generateKey('Ed25519', extractable, ['sign', 'verify']);
  const { publicKey, privateKey } = pair;
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
  return { publicKey: base64Url(raw), privateKey };
}

export async function sign(
  kind: SignedKind,
  payload: string,
  keys: readonly SigningKey[],
): Promise<Signed> {
  const signatures = await Promise.all(
    keys.map(async ({ publicKey, privateKey }) => {
      const made = await crypto.subtle.sign('Ed25519', privateKey, messageOf(kind, payload));
      return { key: publicKey, signature: base64Url(new Uint8Array(made)) };
    }),
  );
  return { payload, signatures };
}

async function isGood(kind: SignedKind, payload: string, { key, signature }: Signature) {
  const [raw, made] = [bytesOfBase64Url(key), bytesOfBase64Url(signature)];
  if (!raw || !made) return false;
  try {
    const publicKey = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', publicKey, made, messageOf(kind, payload));
  } catch {
    // Not a point of the curve.
    return false;
  }
}

/** Those of `keys` that signed it. */
export async function signersOf(
  kind: SignedKind,
  { payload, signatures }: Signed,
  keys: readonly string[],
): Promise<string[]> {
  const ours = signatures.filter(({ key }) => keys.includes(key));
  const good = await Promise.all(ours.map((one) => isGood(kind, payload, one)));
  return [...new Set(ours.filter((_, place) => good[place]).map(({ key }) => key))];
}

/** What came over the wire, where it is something signed at all. */
export function readSigned(text: string): Signed | undefined {
  return readJson(Signed, text);
}

/** A key as two people compare it: `4f2a 91c0 …`, the first 80 bits of its SHA-256. */
export async function fingerprintOf(publicKey: string): Promise<string> {
  const hash = await sha256(publicKey);
  return hash.slice(0, 20).replace(/(.{4})(?=.)/g, '$1 ');
}
