import type { Keys } from '@/utils/domain/release/keys';
import { sign, type Signed, type SigningKey } from '@/utils/domain/release/signed';
import type { Attack, Scene } from './attack';
import type { Ground, Owner } from './ground';
import { spoilt } from './spoil';

const zeroKey = 'A'.repeat(43);
const zeroSignature = 'A'.repeat(86);
const refused = ['bad-signature', 'unreadable', 'other-team', 'rollback'] as const;

/** The next release signed by the attacker's own publisher, under keys that say that this is right. */
async function underKeys(ground: Ground, attacker: Owner, keys: string): Promise<Scene> {
  const { next, owner } = ground;
  const number = owner.keys.number + 1;
  const payload = JSON.stringify({ ...next.manifest, keys: number });
  const manifest = await sign('manifest', payload, [attacker.publisher]);
  return new Map([
    ['manifest.json', JSON.stringify(manifest)],
    [`keys/${number}.json`, keys],
  ]);
}

function signedBy(...who: ((ground: Ground) => SigningKey)[]) {
  return async (ground: Ground, change: Partial<Keys> = {}): Promise<Signed> => {
    const keys = { ...ground.stranger.keys, ...change };
    return sign(
      'keys',
      JSON.stringify(keys),
      who.map((one) => one(ground)),
    );
  };
}

const stranger = ({ stranger: { root } }: Ground) => root;
const publisher = ({ owner }: Ground) => owner.publisher;
const root = ({ owner }: Ground) => owner.root;

async function withKeys(ground: Ground, signed: Promise<Signed>): Promise<Scene> {
  return underKeys(ground, ground.stranger, JSON.stringify(await signed));
}

/** Signed well but for one thing, which is not the number: that alone is what is refused. */
export const attacksOnKeys: readonly Attack[] = [
  {
    name: 'keys: signed by nobody but the new root',
    expects: refused,
    scene: (ground) => withKeys(ground, signedBy(stranger)(ground)),
  },
  {
    name: 'keys: signed by the publisher in place of the root',
    expects: refused,
    scene: (ground) => withKeys(ground, signedBy(stranger, publisher)(ground)),
  },
  {
    name: 'keys: spoilt bytes',
    expects: refused,
    scene: async (ground, lots) => {
      const signed = await signedBy(root)(ground);
      return underKeys(ground, ground.stranger, spoilt(JSON.stringify(signed), lots).toString());
    },
  },
  {
    name: 'keys: an all-zero root',
    expects: refused,
    scene: async (ground) => {
      const { payload } = await signedBy(stranger)(ground, { root: zeroKey });
      const key = ground.owner.root.publicKey;
      const signatures = [zeroKey, key].map((one) => ({ key: one, signature: zeroSignature }));
      return underKeys(ground, ground.stranger, JSON.stringify({ payload, signatures }));
    },
  },
  {
    name: 'keys: of another team',
    expects: refused,
    scene: (ground) => withKeys(ground, signedBy(stranger, root)(ground, { team: 'f'.repeat(32) })),
  },
  {
    name: 'keys: not the next number',
    expects: refused,
    scene: (ground) => {
      const number = ground.owner.keys.number + 2;
      return withKeys(ground, signedBy(stranger, root)(ground, { number }));
    },
  },
  {
    name: 'keys: the very same again',
    expects: refused,
    scene: async (ground) => {
      const { owner } = ground;
      const signed = await sign('keys', JSON.stringify(owner.keys), [owner.root]);
      return underKeys(ground, owner, JSON.stringify(signed));
    },
  },
  {
    name: 'old keys: signed by the former root',
    expects: refused,
    isPossible: ({ former }) => former !== undefined,
    scene: (ground) =>
      withKeys(ground, signedBy(stranger, (one) => one.former?.root ?? root(one))(ground)),
  },
  {
    name: 'old keys: a manifest by the former publisher',
    expects: ['bad-signature'],
    isPossible: ({ former }) => former !== undefined,
    scene: async ({ former, owner, next }, lots) => {
      const keys = lots(2) === 0 ? owner.keys.number : owner.keys.number - 1;
      const payload = JSON.stringify({ ...next.manifest, keys });
      const by = former?.publisher ?? owner.root;
      return new Map([['manifest.json', JSON.stringify(await sign('manifest', payload, [by]))]]);
    },
  },
];
