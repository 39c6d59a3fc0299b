import { randomUUID } from 'node:crypto';
import type { Membership, Role } from '@/utils/domain/membership';
import { hashOf, newCode, newToken } from './secrets';
import type { Store } from './store/store';

/** Who asks. */
export interface Device {
  readonly id: string;
  readonly team: string;
  readonly role: Role;
}

/** For as long a device is believed without looking: a revoked one is shut out within it. */
const believed = 30_000;
const mostBelieved = 100_000;
const codeGoodFor = '7 days';

export interface DeviceList {
  readonly id: string;
  readonly role: Role;
  readonly joined: string;
  readonly revoked: boolean;
}

/** The devices of a team: how one joins, proves who it is, and is shut out. */
export class Devices {
  private readonly known = new Map<string, { device: Device; until: number }>();

  constructor(
    private readonly store: Store,
    private readonly now: () => number = Date.now,
  ) {}

  /** A code that makes one device a member. */
  async invite(team: string, role: Role): Promise<string> {
    const code = newCode();
    await this.store.query(
      `insert into invitation (code_hash, team, role, expires)
       values ($1, $2, $3, now() + interval '${codeGoodFor}')`,
      [hashOf(code), team, role],
    );
    return code;
  }

  /** `undefined` for a code that was used, has run out, or never was one. */
  async join(code: string): Promise<Membership | undefined> {
    const token = newToken();
    const [row] = await this.store.query<Membership>(
      `with taken as (
         update invitation set used = now()
         where code_hash = $1 and used is null and expires > now()
         returning team, role
       )
       insert into device (id, team, role, token_hash)
       select $2::uuid, team, role, $3 from taken
       returning team, id::text as device, role`,
      [hashOf(code), randomUUID(), hashOf(token)],
    );
    return row && { ...row, token };
  }

  /** `undefined` for a token of nobody's, or of one who was shut out. */
  async deviceOf(token: string): Promise<Device | undefined> {
    const hash = hashOf(token);
    const known = this.known.get(hash);
    if (known && known.until > this.now()) return known.device;
    this.known.delete(hash);
    const [row] = await this.store.query<Device & { next: boolean }>(
      `select id::text, team, role, next_hash is not distinct from $1 as next from device
       where (token_hash = $1 or next_hash = $1) and revoked is null`,
      [hash],
    );
    if (!row) return undefined;
    const { next, ...device } = row;
    // The device has the new one, then: the old one is good no longer.
    if (next) await this.settle(device.id, hash);
    if (this.known.size >= mostBelieved) this.known.clear();
    this.known.set(hash, { device, until: this.now() + believed });
    return device;
  }

  private async settle(id: string, hash: string): Promise<void> {
    await this.store.query(
      `update device set token_hash = $2, next_hash = null where id = $1::uuid and next_hash = $2`,
      [id, hash],
    );
  }

  /** A new token; the old one is good until the new one is first used: the reply may be lost. */
  async rotate({ id }: Device): Promise<string> {
    const token = newToken();
    await this.store.query('update device set next_hash = $2 where id = $1::uuid', [
      id,
      hashOf(token),
    ]);
    return token;
  }

  async list(team: string): Promise<DeviceList[]> {
    return this.store.query<DeviceList>(
      `select id::text, role, to_char(joined at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as joined,
         revoked is not null as revoked
       from device where team = $1 order by device.joined, device.id`,
      [team],
    );
  }

  /** Whether there was such a device in the team. */
  async revoke(team: string, id: string): Promise<boolean> {
    const rows = await this.store.query(
      `update device set revoked = coalesce(revoked, now())
       where team = $1 and id = $2::uuid returning id`,
      [team, id],
    );
    for (const [hash, { device }] of this.known) if (device.id === id) this.known.delete(hash);
    return rows.length > 0;
  }
}
