import { Dexie, type Table } from 'dexie';
import { Type, type Static } from 'typebox';
import { Check } from 'typebox/value';
import { Role, Token } from '@/utils/domain/membership';
import { Keys } from '@/utils/domain/release/keys';
import { Held } from '@/utils/domain/release/guard';
import { Seen, Sha256 } from '@/utils/domain/release/manifest';
import { troubles } from '@/utils/domain/team-status';
import { readSnapshot, snapshotOf, type Records } from '@/utils/domain/release/records';
import { err, ok, type Result } from '@/utils/domain/result';
import { connect, type StoreFailure } from '@/utils/platform/database-connection';

const Waits = Type.Object({
  failures: Type.Integer({ minimum: 0 }),
  until: Type.Integer({ minimum: 0 }),
});

const HeldRelease = Type.Object({
  version: Type.Integer({ minimum: 1 }),
  state: Sha256,
  findings: Type.Array(Held),
  /** A person has compared it with what the owner says. */
  isAccepted: Type.Boolean(),
});
export type HeldRelease = Static<typeof HeldRelease>;

/** The team that this browser is a member of. */
export const Team = Type.Object({
  /** Base address of its endpoint. */
  endpoint: Type.String(),
  team: Type.String(),
  role: Role,
  keys: Keys,
  /** Uses are told to the endpoint. */
  shares: Type.Boolean(),
  /** The last release that was taken. */
  seen: Type.Optional(Seen),
  /** Until when the manifest seen last is good; ISO 8601. */
  expires: Type.Optional(Type.String()),
  /** When the endpoint was last heard, and what it said was believed; ISO 8601. */
  confirmed: Type.Optional(Type.String()),
  /** Why the last look brought nothing; null where it did. */
  trouble: Type.Optional(Type.Union([Type.Enum([...troubles]), Type.Null()])),
  /** Since when the endpoint is left alone, and until when; null where it is not. */
  waits: Type.Optional(Type.Union([Waits, Type.Null()])),
  /** A release that is not taken before a person has said that it is right. */
  held: Type.Optional(Type.Union([HeldRelease, Type.Null()])),
  /** When the token was given; ISO 8601. Absent where there is none: the place is one of files. */
  tokenSince: Type.Optional(Type.String()),
});
export type Team = Static<typeof Team>;

interface TeamRow {
  readonly id: 'team';
  readonly team: unknown;
  /** The token, encrypted with a key that not even we can read; absent where there is none. */
  readonly sealed?: { readonly iv: Uint8Array<ArrayBuffer>; readonly bytes: ArrayBuffer };
  readonly key?: CryptoKey;
}

/** What is stored is `unknown` until it is parsed. */
type TeamDatabase = Dexie & {
  readonly team: Table<unknown, string>;
  /** `{ id: 'records', text }`: the lines of the release in use. */
  readonly records: Table<unknown, string>;
};

function createTeamDatabase(factory: IDBFactory): TeamDatabase {
  const database = new Dexie('unisono-team', {
    indexedDB: factory,
    IDBKeyRange,
    autoOpen: false,
    cache: 'disabled',
    chromeTransactionDurability: 'strict',
  });
  database.version(1).stores({ team: 'id', records: 'id' });
  return database as TeamDatabase;
}

type Stored<T> = Promise<Result<T, StoreFailure>>;

export interface TeamStore {
  /** `undefined` where this browser is in no team. */
  read(): Stored<Team | undefined>;
  /** @param token absent where the place is one of files, and asks nobody who they are */
  join(team: Team, token?: string): Stored<void>;
  /** Leaves everything but these as it was; all of it where this is no longer the team. */
  change(team: string, part: Partial<Team>, records?: Records): Stored<void>;
  token(): Stored<string | undefined>;
  /** Puts a new token in the place of the old one; nothing where this is no longer the team. */
  renew(team: string, token: string, since: string): Stored<void>;
  /** The lines of the release in use; `undefined` where they are not there. */
  records(): Stored<Records | undefined>;
  leave(): Stored<void>;
}

type Secret = Required<Pick<TeamRow, 'sealed' | 'key'>>;

async function sealed(token: string): Promise<Secret> {
  const algorithm = { name: 'AES-GCM', length: 256 };
  const key = await crypto.subtle.generateKey(algorithm, false, ['encrypt', 'decrypt']);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = new TextEncoder().encode(token);
  return {
    key,
    sealed: { iv, bytes: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes) },
  };
}

async function opened(row: unknown): Promise<string | undefined> {
  const { sealed: closed, key } = (row ?? {}) as Partial<TeamRow>;
  if (!closed || !key) return undefined;
  const { iv, bytes } = closed;
  const open = await crypto.subtle
    .decrypt({ name: 'AES-GCM', iv }, key, bytes)
    .catch(() => undefined);
  const token = open && new TextDecoder().decode(open);
  return Check(Token, token) ? token : undefined;
}

const corrupt = err({ reason: 'corrupt' as const });

async function change(
  database: TeamDatabase,
  id: string,
  part: Partial<Team>,
  { records, secret }: { records?: Records | undefined; secret?: Secret },
): Promise<void> {
  await database.transaction('rw', database.team, database.records, async () => {
    const row = (await database.team.get('team')) as TeamRow | undefined;
    if (!row || (row.team as Team).team !== id) return;
    const team = { ...(row.team as Team), ...part };
    await database.team.put({ ...row, ...secret, team });
    if (records) await database.records.put({ id: 'records', text: snapshotOf(records) });
  });
}

/** The team on this computer. Opens nothing until it is asked. */
export function openTeamStore(factory: IDBFactory = indexedDB): TeamStore {
  const connection = connect({ create: () => createTeamDatabase(factory), factory });
  /** Asked at each key press, and written by nobody else. */
  let known: Stored<Team | undefined> | undefined;
  const written = async (work: Stored<void>): Stored<void> => {
    const result = await work;
    known = undefined;
    return result;
  };
  const readTeam = async (): Stored<Team | undefined> => {
    const row = await connection.use((database) => database.team.get('team'));
    if (!row.ok) return row;
    const { team } = (row.value ?? {}) as Partial<TeamRow>;
    if (row.value === undefined) return ok(undefined);
    return Check(Team, team) ? ok(team) : corrupt;
  };
  return {
    read: async () => {
      known ??= readTeam();
      const team = await known;
      // What failed is tried again.
      if (!team.ok) known = undefined;
      return team;
    },
    join: async (team, token) => {
      const secret = token === undefined ? {} : await sealed(token);
      const put = connection.use((database) =>
        database.transaction('rw', database.team, database.records, async () => {
          await database.records.clear();
          await database.team.put({ id: 'team', team, ...secret });
        }),
      );
      return written(put);
    },
    change: (team, part, records) =>
      written(connection.use((database) => change(database, team, part, { records }))),
    token: async () => {
      const row = await connection.use((database) => database.team.get('team'));
      return row.ok ? ok(await opened(row.value)) : row;
    },
    renew: async (team, token, since) => {
      const secret = await sealed(token);
      return connection.use((database) =>
        change(database, team, { tokenSince: since }, { secret }),
      );
    },
    records: async () => {
      const row = await connection.use((database) => database.records.get('records'));
      if (!row.ok) return row;
      const { text } = (row.value ?? {}) as { text?: unknown };
      return ok(typeof text === 'string' ? readSnapshot(text) : undefined);
    },
    leave: () =>
      written(
        connection.use((database) =>
          database.transaction('rw', database.team, database.records, async () => {
            await Promise.all([database.team.clear(), database.records.clear()]);
          }),
        ),
      ),
  };
}
