import type { Library } from '@/utils/domain/library';
import type { Keys } from '@/utils/domain/release/keys';
import { recordsOf, type Records } from '@/utils/domain/release/records';
import { newSigningKey, sign, type Signed, type SigningKey } from '@/utils/domain/release/signed';
import { release, type Release } from '@/utils/publishing/release';
import type { Team } from '../../endpoint/harness/team';
import { starter } from '../support';

/** Whose keys count, with both private halves. */
export interface Owner {
  readonly keys: Keys;
  readonly root: SigningKey;
  readonly publisher: SigningKey;
}

/** What an attacker may have: all that was ever public, and keys that are not the owner's. */
export interface Ground {
  readonly owner: Owner;
  /** Before the last rotation. */
  readonly former: Owner | undefined;
  readonly stranger: Owner;
  /** What the browser has in use. */
  readonly inUse: Release & { readonly records: Records };
  /** Signed by the owner and not published yet: a browser that is given it unspoilt takes it. */
  readonly next: Release & { readonly library: Library };
  /** All manifests before the one in use. */
  readonly older: readonly Signed[];
}

const [wifi] = starter.answers.filter(({ id }) => id === 'cobertura-wifi');
const others = starter.answers.filter((answer) => answer !== wifi).slice(0, 29);

/** Thirty answers, the one about the wifi beginning with the number of the version. */
function libraryOf(version: number): Library {
  if (!wifi) throw new Error('the starter library has no answer about the wifi');
  const numbered = { ...wifi, body: `VERSIÓN ${version}. ${wifi.body}` };
  return { ...starter, name: 'WISP del Este', answers: [numbered, ...others] };
}

async function newOwner(like: Keys, number: number): Promise<Owner> {
  const [root, publisher] = [await newSigningKey(true), await newSigningKey(true)];
  const publishers = [publisher.publicKey];
  return { root, publisher, keys: { ...like, number, root: root.publicKey, publishers } };
}

/** A team whose owner goes on publishing while it is attacked. */
export class Field {
  private owner: Owner;
  private former: Owner | undefined;
  private readonly published: (Release & { readonly records: Records })[] = [];

  constructor(private readonly team: Team) {
    const { key, keys } = team;
    if (!key.root) throw new Error('the root key is not there');
    this.owner = { keys, root: key.root, publisher: key.publisher };
  }

  private async made(version: number) {
    const before = this.published.at(-1);
    const library = libraryOf(version);
    const { keys, publisher } = this.owner;
    const made = await release({ library, keys, signers: [publisher], now: new Date(), before });
    return { ...made, library, records: recordsOf(library, before?.records) };
  }

  /** @returns its number */
  async publish(): Promise<number> {
    const version = this.published.length + 1;
    const made = await this.made(version);
    const reply = await this.team.publish(made);
    if (reply.status !== 200) throw new Error(`not published: ${await reply.text()}`);
    this.published.push(made);
    return version;
  }

  /** New root and new publisher, as an owner does whose keys were stolen. */
  async rotate(): Promise<void> {
    const { owner, team } = this;
    const next = await newOwner(owner.keys, owner.keys.number + 1);
    const body = await sign('keys', JSON.stringify(next.keys), [owner.root, next.root]);
    const reply = await team.ask('/v1/keys', { token: team.owner.token, body });
    if (reply.status !== 200) throw new Error(`not rotated: ${await reply.text()}`);
    [this.former, this.owner] = [owner, next];
  }

  async ground(): Promise<Ground> {
    const inUse = this.published.at(-1);
    if (!inUse) throw new Error('nothing is published yet');
    const { owner, former, published } = this;
    return {
      owner,
      former,
      stranger: await newOwner(owner.keys, owner.keys.number + 1),
      inUse,
      next: await this.made(published.length + 1),
      older: published.slice(0, -1).map(({ signed }) => signed),
    };
  }
}
