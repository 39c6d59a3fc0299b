import { Type, type Static } from 'typebox';
import { keysFormat, TeamId, type Keys } from '@/utils/domain/release/keys';
import { readJson } from '@/utils/domain/read-json';
import { Token } from '@/utils/domain/membership';
import {
  newSigningKey,
  PublicKey,
  sign,
  type Signed,
  type SigningKey,
} from '@/utils/domain/release/signed';

const PrivateKey = Type.Object({
  publicKey: PublicKey,
  /** As JSON Web Key (RFC 8037). */
  privateKey: Type.Object({
    kty: Type.Literal('OKP'),
    crv: Type.Literal('Ed25519'),
    x: PublicKey,
    d: PublicKey,
  }),
});

/** An owner's keys in a file that only the owner can read. */
export const OwnerKeyFile = Type.Object({
  format: Type.Literal('owner-key/1'),
  team: TeamId,
  publisher: PrivateKey,
  /** Of the owner's role at the team's endpoint. */
  token: Type.Optional(Token),
  /** Signs whose signature counts. Better kept elsewhere: without it the publisher cannot be replaced. */
  root: Type.Optional(PrivateKey),
});
export type OwnerKeyFile = Static<typeof OwnerKeyFile>;

async function written({ publicKey, privateKey }: SigningKey): Promise<Static<typeof PrivateKey>> {
  const { x = '', d = '' } = await crypto.subtle.exportKey('jwk', privateKey);
  return { publicKey, privateKey: { kty: 'OKP', crv: 'Ed25519', x, d } };
}

async function opened({ publicKey, privateKey }: Static<typeof PrivateKey>): Promise<SigningKey> {
  const key = await crypto.subtle.importKey('jwk', privateKey, 'Ed25519', false, ['sign']);
  return { publicKey, privateKey: key };
}

export interface OwnerKey {
  readonly team: string;
  readonly publisher: SigningKey;
  readonly token: string | undefined;
  readonly root: SigningKey | undefined;
}

/** `undefined` for what is no key file. */
export async function readOwnerKey(text: string): Promise<OwnerKey | undefined> {
  const value = readJson(OwnerKeyFile, text);
  if (!value) return undefined;
  return {
    team: value.team,
    publisher: await opened(value.publisher),
    token: value.token,
    root: value.root && (await opened(value.root)),
  };
}

/** A new team: its owner's keys to be kept, and the keys that everybody may see. */
export async function newTeam(): Promise<{ file: OwnerKeyFile; keys: Keys; signed: Signed }> {
  const [root, publisher] = [await newSigningKey(true), await newSigningKey(true)];
  const team = crypto.randomUUID().replaceAll('-', '');
  const keys: Keys = {
    format: keysFormat,
    team,
    number: 1,
    root: root.publicKey,
    publishers: [publisher.publicKey],
    domains: [],
  };
  const signed = await sign('keys', JSON.stringify(keys), [root]);
  const file: OwnerKeyFile = {
    format: 'owner-key/1',
    team,
    publisher: await written(publisher),
    root: await written(root),
  };
  return { file, keys, signed };
}
