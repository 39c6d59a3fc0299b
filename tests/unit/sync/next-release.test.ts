import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '@/utils/domain/library';
import type { Keys } from '@/utils/domain/release/keys';
import type { Manifest } from '@/utils/domain/release/manifest';
import { recordsOf, type Records } from '@/utils/domain/release/records';
import { newSigningKey, sign, type Signed, type SigningKey } from '@/utils/domain/release/signed';
import { ok } from '@/utils/domain/result';
import { newTeam, readOwnerKey } from '@/utils/publishing/owner-key';
import { release } from '@/utils/publishing/release';
import {
  keysFrom,
  nextRelease,
  type Known,
  type Place,
  type Taken,
} from '@/utils/sync/next-release';

const library = (...bodies: string[]): Library => ({
  format: 'library/1',
  name: 'WISP',
  answers: bodies.map((body, index) => ({ id: `a${index}`, title: `T${index}`, body })),
});
const now = new Date('2026-11-27T12:00:00.000Z');

/** An owner who publishes to a place that anybody may change. */
class Owner {
  readonly files = new Map<string, string>();
  before: { manifest: Manifest; records: Records } | undefined;

  private constructor(
    public keys: Keys,
    public publisher: SigningKey,
    public root: SigningKey,
  ) {}

  static async start(): Promise<Owner> {
    const { file, keys, signed } = await newTeam();
    const key = await readOwnerKey(JSON.stringify(file));
    if (!key?.root) throw new Error('no keys');
    const owner = new Owner(keys, key.publisher, key.root);
    owner.files.set('keys/1.json', JSON.stringify(signed));
    return owner;
  }

  async publish(next: Library, change: Partial<Manifest> = {}): Promise<Signed> {
    const { before, keys, publisher } = this;
    const made = await release({ library: next, keys, signers: [publisher], now, before });
    const manifest = { ...made.manifest, ...change };
    const signed = await sign('manifest', JSON.stringify(manifest), [publisher]);
    for (const [path, text] of made.files) this.files.set(path, text);
    this.files.set('manifest.json', JSON.stringify(signed));
    this.before = { manifest, records: recordsOf(next, before?.records) };
    return signed;
  }

  async rotate(part: Partial<Keys> = {}, signers?: readonly SigningKey[]): Promise<void> {
    const [root, publisher] = [await newSigningKey(false), await newSigningKey(false)];
    const keys: Keys = {
      ...this.keys,
      number: this.keys.number + 1,
      root: root.publicKey,
      publishers: [publisher.publicKey],
      ...part,
    };
    const signed = await sign('keys', JSON.stringify(keys), signers ?? [this.root, root]);
    this.files.set(`keys/${keys.number}.json`, JSON.stringify(signed));
    Object.assign(this, { keys, root, publisher });
  }
}

const placeOf = (files: ReadonlyMap<string, string>, asked: string[] = []): Place => ({
  get: (path) => {
    asked.push(path);
    return Promise.resolve(ok(files.get(path)));
  },
});

async function look(files: ReadonlyMap<string, string>, known: Known, at = now, asked?: string[]) {
  return nextRelease(placeOf(files, asked), known, () => at);
}

/** As a browser that has just joined. */
const joined = ({ keys }: Owner): Known => ({
  keys,
  isInUse: false,
  records: () => Promise.resolve(undefined),
});

/** What a browser knows once it has taken what there is. */
async function took(owner: Owner, known: Known): Promise<Known> {
  const next = await look(owner.files, known);
  if (!next.ok) throw new Error(next.error.reason);
  return after(known, next.value);
}

function after(known: Known, taken: Taken | undefined): Known {
  if (!taken) return known;
  const { keys, manifest, fresh } = taken;
  const records = fresh ? () => Promise.resolve(fresh.records) : known.records;
  return { keys, seen: manifest, isInUse: true, records };
}

const reasonOf = (next: Awaited<ReturnType<typeof look>>) =>
  next.ok ? 'taken' : next.error.reason;

describe('a release', () => {
  let owner: Owner;
  let first: Known;

  beforeAll(async () => {
    owner = await Owner.start();
    await owner.publish(library('uno', 'dos', 'tres'));
    first = await took(owner, joined(owner));
  });

  it('comes whole at first, and then as what has changed', async () => {
    const mine = await Owner.start();
    await mine.publish(library('uno', 'dos'));
    const known = await took(mine, joined(mine));
    await mine.publish(library('uno', 'dos', 'tres'));
    await mine.publish(library('uno', 'DOS', 'tres'));
    const asked: string[] = [];
    // A library as small as this is sent whole sooner than in two parts.
    mine.files.set('v/3.ndjson', mine.files.get('v/3.ndjson') ?? '');
    const next = await look(mine.files, known, now, asked);
    expect(next.ok && next.value?.fresh?.library.answers.map(({ body }) => body)).toEqual([
      'uno',
      'DOS',
      'tres',
    ]);
    expect(asked).toContain('manifest.json');
    const later = next.ok ? after(known, next.value) : known;
    const again = await look(mine.files, later);
    expect(again.ok && again.value?.fresh).toBeUndefined();
    // Seen, but not in use, as when the library was lost: it is had again.
    const lost = await look(mine.files, { ...later, isInUse: false });
    expect(lost.ok && lost.value?.fresh?.library.answers).toHaveLength(3);
  });

  it('is taken by its delta where that is less, by the snapshot where the delta is damaged', async () => {
    const mine = await Owner.start();
    const long = Array.from({ length: 50 }, (_, index) => `respuesta número ${index} `.repeat(5));
    await mine.publish(library(...long));
    const known = await took(mine, joined(mine));
    await mine.publish(library(...long.slice(0, -1), 'otra'));
    const asked: string[] = [];
    expect(reasonOf(await look(mine.files, known, now, asked))).toBe('taken');
    expect(asked).toEqual(['manifest.json', 'd/1-2.ndjson']);
    const files = new Map(mine.files).set('d/1-2.ndjson', '-"a0"\n');
    const whole: string[] = [];
    const next = await look(files, known, now, whole);
    expect(next.ok && next.value?.fresh?.library.answers.at(-1)?.body).toBe('otra');
    expect(whole).toEqual(['manifest.json', 'd/1-2.ndjson', 'v/2.ndjson']);
  });

  it('tells whether the root signed it too, and is not had again while it is held', async () => {
    const mine = await Owner.start();
    await mine.publish(library('uno'));
    const known = await took(mine, joined(mine));
    await mine.publish(library('dos'));
    const next = await look(mine.files, known);
    expect(next.ok && next.value?.isConfirmed).toBe(false);
    const held = next.ok ? next.value?.manifest.state : undefined;
    const asked: string[] = [];
    const again = await look(mine.files, { ...known, held }, now, asked);
    expect(again.ok && again.value?.fresh).toBeUndefined();
    expect(asked).toEqual(['manifest.json']);
    const payload = JSON.stringify(mine.before?.manifest);
    const both = await sign('manifest', payload, [mine.publisher, mine.root]);
    const confirmed = await look(mine.files.set('manifest.json', JSON.stringify(both)), known);
    expect(confirmed.ok && confirmed.value?.isConfirmed).toBe(true);
    // The root alone is no publisher.
    const alone = await sign('manifest', payload, [mine.root]);
    const files = mine.files.set('manifest.json', JSON.stringify(alone));
    expect(reasonOf(await look(files, known))).toBe('bad-signature');
  });

  it('is refused where it is older, another under its number, too far ahead, or too late', async () => {
    const mine = await Owner.start();
    const old = await mine.publish(library('uno'));
    const one = await took(mine, joined(mine));
    await mine.publish(library('dos'));
    const two = await took(mine, one);
    const { before } = mine;
    const replayed = new Map(mine.files).set('manifest.json', JSON.stringify(old));
    expect(reasonOf(await look(replayed, two))).toBe('rollback');
    await mine.publish(library('otra dos'), { version: 2 });
    expect(reasonOf(await look(mine.files, two))).toBe('equivocation');
    await mine.publish(library('lejos'), { version: 2 ** 40 });
    expect(reasonOf(await look(mine.files, two))).toBe('fast-forward');
    mine.before = before;
    await mine.publish(library('tres'));
    const late = new Date(now.getTime() + 100 * 24 * 3_600_000);
    expect(reasonOf(await look(mine.files, two, late))).toBe('expired');
    expect(reasonOf(await look(mine.files, two))).toBe('taken');
  });

  it('follows fifty changes of keys, and none that the one before did not sign', async () => {
    const mine = await Owner.start();
    const old = await mine.publish(library('uno'));
    const known = await took(mine, joined(mine));
    for (let times = 0; times < 50; times += 1) await mine.rotate();
    await mine.publish(library('dos'), { version: 1 });
    // New keys begin anew: the number may be one that was seen before.
    const next = await look(mine.files, known);
    expect(next.ok && [next.value?.keys.number, next.value?.manifest.version]).toEqual([51, 1]);
    const cut = new Map(mine.files);
    cut.delete('keys/25.json');
    expect(reasonOf(await look(cut, known))).toBe('bad-signature');
    // Also of who has lost the new keys, and remembers only that there were some.
    const forgetful = { ...(await took(mine, known)), keys: known.keys };
    const files = new Map(mine.files);
    files.set('manifest.json', JSON.stringify(old));
    expect(reasonOf(await look(files, forgetful))).toBe('rollback');
    expect(reasonOf(await look(new Map(), forgetful))).toBe('rollback');
    const thief = await newSigningKey(false);
    const stolen = await Owner.start();
    await stolen.publish(library('uno'));
    const trusting = await took(stolen, joined(stolen));
    await stolen.rotate({ root: thief.publicKey, publishers: [thief.publicKey] }, [thief]);
    stolen.publisher = thief;
    await stolen.publish(library('pague aquí'));
    expect(reasonOf(await look(stolen.files, trusting))).toBe('bad-signature');
  });

  it('is of the team and the root that the join link names, or nobody joins', async () => {
    const other = await Owner.start();
    const join = (root: string, team: string) => keysFrom(placeOf(owner.files), root, team);
    expect(await join(owner.keys.root, owner.keys.team)).toMatchObject({ ok: true });
    expect(await join(other.keys.root, owner.keys.team)).toMatchObject({ ok: false });
    expect(await join(owner.keys.root, other.keys.team)).toMatchObject({ ok: false });
  });

  it('is never taken where a single byte of what is signed was changed', async () => {
    await owner.publish(library('uno', 'dos', 'CUATRO'));
    const random = (() => {
      let state = 7;
      return (below: number) => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return state % below;
      };
    })();
    const paths = ['manifest.json', 'v/2.ndjson'];
    const changes: ((text: string) => string)[] = [
      (text) => text.slice(0, random(text.length)),
      (text) => {
        const at = random(text.length);
        const code = text.charCodeAt(at) ^ (1 << random(7));
        return text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1);
      },
      (text) => {
        const [from, to] = [random(text.length), random(text.length)];
        return text.slice(0, from) + text.slice(to) + text.slice(from, to);
      },
      (text) => text.replaceAll('dos', 'tres'),
      () => '{"payload":"{}","signatures":[]}',
      () => '<!doctype html><title>Wifi gratis</title>',
      () => '',
    ];
    let accepted = 0;
    for (let times = 0; times < 3_000; times += 1) {
      const path = paths[times % paths.length] ?? '';
      const text = owner.files.get(path) ?? '';
      const changed = (changes[random(changes.length)] ?? String)(text);
      if (changed === text) continue;
      const files = new Map(owner.files).set(path, changed);
      files.delete('d/1-2.ndjson');
      const next = await look(files, first);
      const isSame = next.ok && next.value?.manifest.state === first.seen?.state;
      // Text around the signed bytes means nothing: what is taken is what was signed.
      const isHonest = next.ok && next.value?.fresh?.library.answers.at(-1)?.body === 'CUATRO';
      if (next.ok && !isSame && !isHonest) accepted += 1;
    }
    expect(accepted).toBe(0);
  });
});
