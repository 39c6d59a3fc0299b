import { Type, type Static } from 'typebox';
import { Check } from 'typebox/value';
import { err, type Result } from '@/utils/domain/result';
import { Event } from '@/utils/domain/event';
import { Use } from '@/utils/domain/use';
import { connect, type StoreFailure } from '@/utils/platform/database-connection';
import { createUseDatabase, type UseDatabase } from './database';

/** More uses than these are not kept: the oldest go, and are no longer counted. */
const capacity = 100_000;

const Count = Type.Object({
  answer: Type.String(),
  count: Type.Integer({ minimum: 0 }),
  /** Place of its last use in the order of coming; absent in rows from before it was kept. */
  last: Type.Optional(Type.Integer({ minimum: 0 })),
});

/** After so many uses of others an answer is half as much in use as its count says. */
const halfForgotten = 200;

const Totals = Type.Object({
  id: Type.Literal('uses'),
  rows: Type.Integer({ minimum: 0 }),
  next: Type.Integer({ minimum: 0 }),
});
type Totals = Static<typeof Totals>;

const UseRow = Type.Object({
  id: Type.String(),
  /** Place in the order of coming. */
  order: Type.Integer({ minimum: 0 }),
  use: Use,
});

export type UseFailure = StoreFailure | { readonly reason: 'refused' };

export interface UseStore {
  /**
   * Keeps one use; when this resolves with ok, it is on the disk. The same use told again is one
   * use. What is not exactly a `Use` is `refused`.
   * @param event what the team's endpoint is to be told of it: kept with it, or neither is
   */
  recordUse(use: unknown, event?: Event): Promise<Result<void, UseFailure>>;
  /** What is to be told next, at most `many`, the oldest first. */
  unsent(many: number): Promise<Result<Event[], StoreFailure>>;
  howManyUnsent(): Promise<Result<number, StoreFailure>>;
  /** The endpoint has them for good, or never will. */
  sent(ids: readonly string[]): Promise<Result<void, StoreFailure>>;
  /** There is nobody to tell any more. */
  forgetUnsent(): Promise<Result<void, StoreFailure>>;
  /** Id of the answer → how many of the uses kept here are of it. */
  countsByAnswer(): Promise<Result<Map<string, number>, StoreFailure>>;
  /** The same, those that were last used long ago counted for less: what an agent is likely to want. */
  favourites(): Promise<Result<Map<string, number>, StoreFailure>>;
  /** All uses kept here, in the order they came. */
  exportUses(): Promise<Result<Use[], StoreFailure>>;
  forgetUses(): Promise<Result<void, StoreFailure>>;
  close(): void;
}

async function countUp(
  database: UseDatabase,
  answer: string,
  by: { readonly count: 1 | -1; readonly last?: number },
): Promise<void> {
  const stored = await database.counts.get(answer);
  const row = Check(Count, stored) ? stored : { answer, count: 0 };
  const count = row.count + by.count;
  if (count > 0) await database.counts.put({ ...row, ...by, count });
  else await database.counts.delete(answer);
}

async function dropOldest(database: UseDatabase, surplus: number): Promise<void> {
  const ids = await database.uses.orderBy('order').limit(surplus).primaryKeys();
  for (const id of ids) {
    const row = await database.uses.get(id);
    await database.uses.delete(id);
    if (Check(UseRow, row)) await countUp(database, row.use.answer, { count: -1 });
  }
}

/** The row of totals; where it is lost it is made anew from the uses. */
async function totalsOf({ uses, totals }: UseDatabase): Promise<Totals> {
  const stored = await totals.get('uses');
  if (Check(Totals, stored)) return stored;
  const last = await uses.orderBy('order').last();
  return {
    id: 'uses',
    rows: await uses.count(),
    next: Check(UseRow, last) ? last.order + 1 : 0,
  };
}

async function record(
  database: UseDatabase,
  use: Use,
  event: Event | undefined,
  cap: number,
): Promise<void> {
  const { uses, counts, totals, outbox } = database;
  await database.transaction('rw', uses, counts, totals, outbox, async () => {
    if (await uses.get(use.id)) return;
    const { rows, next } = await totalsOf(database);
    await uses.add({ id: use.id, order: next, use });
    if (event) await outbox.put({ id: event.id, order: next, event });
    await countUp(database, use.answer, { count: 1, last: next });
    await dropOldest(database, Math.max(0, rows + 1 - cap));
    await totals.put({ id: 'uses', rows: Math.min(rows + 1, cap), next: next + 1 });
  });
}

async function countRows(database: UseDatabase): Promise<Static<typeof Count>[]> {
  const rows = await database.counts.toArray();
  return rows.flatMap((row) => (Check(Count, row) ? [row] : []));
}

async function counts(database: UseDatabase): Promise<Map<string, number>> {
  return new Map((await countRows(database)).map(({ answer, count }) => [answer, count]));
}

async function favourites(database: UseDatabase): Promise<Map<string, number>> {
  const { next } = await totalsOf(database);
  return new Map(
    (await countRows(database)).map(({ answer, count, last = 0 }) => [
      answer,
      (count * halfForgotten) / (halfForgotten + next - 1 - last),
    ]),
  );
}

async function all(database: UseDatabase): Promise<Use[]> {
  const rows = await database.uses.orderBy('order').toArray();
  return rows.flatMap((row) => (Check(UseRow, row) ? [row.use] : []));
}

async function forget(database: UseDatabase): Promise<void> {
  const { uses, counts, totals, outbox } = database;
  await database.transaction('rw', uses, counts, totals, outbox, async () => {
    await Promise.all([uses.clear(), counts.clear(), totals.clear(), outbox.clear()]);
  });
}

async function unsent({ outbox }: UseDatabase, many: number): Promise<Event[]> {
  const rows = await outbox.orderBy('order').limit(many).toArray();
  const events = rows.map((row) => (row as { event?: unknown }).event);
  return events.filter((event): event is Event => Check(Event, event));
}

/**
 * The uses on this computer. Opens nothing until it is asked.
 * @param factory the browser's own by default
 * @param cap how many uses are kept
 */
export function openUseStore(factory: IDBFactory = indexedDB, cap = capacity): UseStore {
  const connection = connect({ create: () => createUseDatabase(factory), factory });
  return {
    async recordUse(use, event) {
      if (!Check(Use, use)) return err({ reason: 'refused' });
      return connection.use((database) => record(database, use, event, cap));
    },
    unsent: (many) => connection.use((database) => unsent(database, many)),
    howManyUnsent: () => connection.use(({ outbox }) => outbox.count()),
    sent: (ids) => connection.use(({ outbox }) => outbox.bulkDelete([...ids])),
    forgetUnsent: () => connection.use(({ outbox }) => outbox.clear()),
    countsByAnswer: () => connection.use(counts),
    favourites: () => connection.use(favourites),
    exportUses: () => connection.use(all),
    forgetUses: () => connection.use(forget),
    close: () => connection.close(),
  };
}
