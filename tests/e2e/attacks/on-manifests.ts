import type { Manifest } from '@/utils/domain/release/manifest';
import { bytesOfBase64Url } from '@/utils/domain/release/bytes';
import { readSigned, sign, type Signed } from '@/utils/domain/release/signed';
import { manifestOf, type Attack, type Scene } from './attack';
import type { Ground } from './ground';
import { drawn, type Lots } from './lots';
import { spoilt } from './spoil';

const zeroKey = 'A'.repeat(43);
const zeroSignature = 'A'.repeat(86);
const unsigned = ['bad-signature'] as const;

function served(signed: Signed): Scene {
  return manifestOf(JSON.stringify(signed));
}

function bytesOf({ payload, signatures }: Signed): string {
  const made = signatures.map(({ key, signature }) => [
    key,
    bytesOfBase64Url(signature)?.join(' '),
  ]);
  return JSON.stringify([payload, made]);
}

/** Whether it says the same in other words: a signature has more than one spelling in base64. */
function isSame(bytes: Buffer, signed: Signed): boolean {
  const read = readSigned(bytes.toString());
  return read !== undefined && bytesOf(read) === bytesOf(signed);
}

function spoiltManifest({ next }: Ground, lots: Lots): Scene {
  for (;;) {
    const bytes = spoilt(JSON.stringify(next.signed), lots);
    if (!isSame(bytes, next.signed)) return manifestOf(bytes);
  }
}

/** The text changed, the signature of before. */
function reworded(change: (manifest: Manifest, lots: Lots, ground: Ground) => object | string) {
  return (ground: Ground, lots: Lots): Scene => {
    const { manifest, signed } = ground.next;
    const changed = change(manifest, lots, ground);
    const payload = typeof changed === 'string' ? changed : JSON.stringify(changed);
    if (payload === signed.payload) throw new Error('nothing was changed');
    return served({ ...signed, payload });
  };
}

const otherValues: readonly ((manifest: Manifest, ground: Ground) => object)[] = [
  ({ version }) => ({ version: version + 1 }),
  () => ({ version: Number.MAX_SAFE_INTEGER }),
  () => ({ team: '0'.repeat(32) }),
  ({ snapshot }) => ({ snapshot: { ...snapshot, sha256: '0'.repeat(64) } }),
  () => ({ state: 'f'.repeat(64) }),
  () => ({ expires: '2999-01-01T00:00:00.000Z' }),
  ({ published }) => ({ published: published.replace('Z', '') }),
  () => ({ deltas: [] }),
  () => ({ more: true }),
  (_, { inUse }) => ({ state: inUse.manifest.state, version: inUse.manifest.version }),
];

function twice(manifest: Manifest, lots: Lots): string {
  const name = drawn(Object.keys(manifest), lots);
  const value = JSON.stringify(manifest[name as keyof Manifest]);
  const text = JSON.stringify(manifest);
  const isFirst = lots(2) === 0;
  const poison = `"${name}":${drawn(['0', '""', 'null', value], lots)}`;
  return isFirst ? `{${poison},${text.slice(1)}` : `${text.slice(0, -1)},${poison}}`;
}

function inOtherOrder(manifest: Manifest, lots: Lots): object {
  const names = Object.entries(manifest);
  const turn = 1 + lots(names.length - 1);
  return Object.fromEntries([...names.slice(turn), ...names.slice(0, turn)]);
}

/** Of the whole reply: the last of two names counts, and that one is wrong. */
function twiceAround({ next: { signed }, stranger }: Ground, lots: Lots): Scene {
  const text = JSON.stringify(signed);
  const poison = drawn(
    [
      `"payload":${JSON.stringify(signed.payload.replace('"version":', '"version":1'))}`,
      '"signatures":[]',
      `"signatures":[{"key":"${stranger.publisher.publicKey}","signature":"${zeroSignature}"}]`,
    ],
    lots,
  );
  return manifestOf(`${text.slice(0, -1)},${poison}}`);
}

function signatureOf(one: { key?: string; signature?: string }) {
  return ({ next: { signed } }: Ground): Scene =>
    served({ ...signed, signatures: signed.signatures.map((was) => ({ ...was, ...one })) });
}

/** The signature of another version, good for that one. */
function borrowed({ next, inUse, older }: Ground, lots: Lots): Scene {
  const { signatures } = drawn([inUse.signed, ...older], lots);
  return served({ payload: next.signed.payload, signatures });
}

/** What a thief of the publisher's key can sign, and no honest owner does. */
function signedByThief(change: (manifest: Manifest, ground: Ground, lots: Lots) => object) {
  return async (ground: Ground, lots: Lots): Promise<Scene> => {
    const { next, owner } = ground;
    const manifest = { ...next.manifest, ...change(next.manifest, ground, lots) };
    return served(await sign('manifest', JSON.stringify(manifest), [owner.publisher]));
  };
}

const longAgo = { published: '2020-01-01T00:00:00.000Z', expires: '2020-02-01T00:00:00.000Z' };

export const attacksOnManifests: readonly Attack[] = [
  ...Array.from({ length: 12 }, () => ({
    name: 'manifest: spoilt bytes',
    expects: ['unreadable', 'bad-signature', 'fast-forward', 'too-large'] as const,
    scene: spoiltManifest,
  })),
  {
    name: 'manifest: other value',
    expects: unsigned,
    scene: reworded((manifest, lots, ground) => ({
      ...manifest,
      ...drawn(otherValues, lots)(manifest, ground),
    })),
  },
  { name: 'manifest: a name twice', expects: unsigned, scene: reworded(twice) },
  { name: 'manifest: names in other order', expects: unsigned, scene: reworded(inOtherOrder) },
  {
    name: 'manifest: a name twice around it',
    expects: ['unreadable', 'bad-signature'],
    scene: twiceAround,
  },
  { name: 'manifest: signature of another version', expects: unsigned, scene: borrowed },
  {
    name: 'manifest: all-zero key',
    expects: unsigned,
    scene: signatureOf({ key: zeroKey, signature: zeroSignature }),
  },
  {
    name: 'manifest: all-zero signature',
    expects: unsigned,
    scene: signatureOf({ signature: zeroSignature }),
  },
  {
    name: 'manifest: signed by a stranger',
    expects: unsigned,
    scene: async ({ next: { signed }, stranger }) =>
      served(await sign('manifest', signed.payload, [stranger.publisher])),
  },
  {
    name: 'manifest: signed by a stranger in the owner’s name',
    expects: unsigned,
    scene: async ({ next: { signed }, stranger, owner }) => {
      const { payload, signatures } = await sign('manifest', signed.payload, [stranger.publisher]);
      const key = owner.publisher.publicKey;
      return served({ payload, signatures: signatures.map((one) => ({ ...one, key })) });
    },
  },
  {
    name: 'manifest: signed by the owner, as keys',
    expects: unsigned,
    scene: async ({ next: { signed }, owner }) =>
      served(await sign('keys', signed.payload, [owner.publisher, owner.root])),
  },
  {
    name: 'manifest: an older one again',
    expects: ['rollback', 'bad-signature'],
    isPossible: ({ older }) => older.length > 0,
    scene: ({ older }, lots) => served(drawn(older, lots)),
  },
  {
    name: 'thief: other team',
    expects: ['other-team'],
    scene: signedByThief(() => ({ team: 'f'.repeat(32) })),
  },
  {
    name: 'thief: an older number',
    expects: ['rollback'],
    isPossible: ({ inUse }) => inUse.manifest.version > 1,
    scene: signedByThief((_, { inUse }) => ({ version: inUse.manifest.version - 1 })),
  },
  {
    name: 'thief: other content under the same number',
    expects: ['equivocation'],
    scene: signedByThief((_, { inUse }) => ({ version: inUse.manifest.version })),
  },
  {
    name: 'thief: far ahead',
    expects: ['fast-forward'],
    scene: signedByThief(({ version }, _ground, lots) => ({
      version: drawn([Number.MAX_SAFE_INTEGER, 2 ** 53, 1e21, version + 1_000_001], lots),
    })),
  },
  { name: 'thief: expired', expects: ['expired'], scene: signedByThief(() => longAgo) },
  {
    name: 'thief: wrong state',
    expects: ['other-file'],
    scene: signedByThief(() => ({ state: '0'.repeat(64) })),
  },
  {
    name: 'thief: keys that are not there',
    expects: ['bad-signature', 'fast-forward'],
    scene: signedByThief(({ keys }, _ground, lots) => ({
      keys: keys + drawn([1, 2, 99, 101, 999_000], lots),
    })),
  },
];
