import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EventRow } from '../../server/uses/event-row';
import { EventLog } from '../../server/uses/events';
import { ingests, summedLater } from '../../server/uses/ingest';
import { Recount } from '../../server/uses/recount';
import { layOut } from '../../server/store/layout';
import { migrate } from '../../server/store/migrations';
import { openPGlite } from '../../server/store/pglite';
import { openPostgres } from '../../server/store/postgres';
import type { Query, Store } from '../../server/store/store';
import { newCluster, newSchema, postgresPrograms } from './harness/postgres';
import { event, temporaryFolder } from './harness/team';

const programs = postgresPrograms();
const engines = ['pglite', ...(programs || process.env.DATABASE_URL ? ['server'] : [])];

async function storeOn(engine: string): Promise<{ store: Store; remove: () => unknown }> {
  if (engine === 'pglite') {
    const { folder, remove } = temporaryFolder();
    return { store: await openPGlite(folder), remove };
  }
  const database = process.env.DATABASE_URL;
  const { url, remove } = await (database ? newSchema(database) : newCluster(programs ?? ''));
  return { store: await openPostgres(url), remove };
}

const gone = new Error('this process is gone');

/** What a process that ends after so many statements does to the store: the next ones never come. */
function dyingAfter(store: Store, statements: number): Store {
  let left = statements;
  const counting =
    (query: Query): Query =>
    (statement, values) => {
      left -= 1;
      return left < 0 ? Promise.reject(gone) : query(statement, values);
    };
  return {
    ...store,
    query: counting(store.query),
    transaction: (run) => store.transaction((query) => run(counting(query))),
  };
}

/** Calls `meanwhile` once, before the first statement that has `words` in it. */
function interrupted(store: Store, words: string, meanwhile: () => Promise<void>): Store {
  let isDone = false;
  const waiting =
    (query: Query): Query =>
    async (statement, values) => {
      if (!isDone && statement.includes(words)) {
        isDone = true;
        await meanwhile();
      }
      return query(statement, values);
    };
  return {
    ...store,
    query: waiting(store.query),
    transaction: (run) => store.transaction((query) => run(waiting(query))),
  };
}

const rowsOf = (device: string, count: number, change: Partial<EventRow> = {}): EventRow[] =>
  Array.from({ length: count }, () => ({ ...event(), team: 't', device, skew: 0, ...change }));

const logOf = (store: Store) => new EventLog(summedLater(store));
const recountOf = (store: Store) => new Recount(store, () => undefined);

describe.each(engines)('sums that are made later, on %s', (engine) => {
  let store: Store;
  let remove: () => unknown;

  beforeAll(async () => {
    ({ store, remove } = await storeOn(engine));
    await migrate(store);
    await layOut(store);
  });

  // Marks of the dead stay open for long.
  beforeEach(() => store.query('delete from unsummed'));

  afterAll(async () => {
    await store.close();
    await remove();
  });

  async function expectRight(): Promise<void> {
    const sums = (uses: string, from: string) =>
      store.query(
        `select team, day::text, answer, host, way, ${uses} as uses from ${from}
         order by team, day, answer, host, way`,
      );
    const events = 'event group by team, day, answer, host, way';
    expect(await sums('uses::integer', 'daily')).toEqual(await sums('count(*)::integer', events));
  }

  const marks = () => store.query('select from unsummed');

  it('lie where they are meant to', async () => {
    if (store.engine !== 'citus') return;
    const spread = await store.query<{ at: string }>(
      `select logicalrelid::text || ' ' ||
         column_to_column_name(logicalrelid, partkey) as at
       from pg_dist_partition
       where logicalrelid in ('event'::regclass, 'daily'::regclass) order by at`,
    );
    expect(spread.map(({ at }) => at)).toEqual(['daily answer', 'event device']);
    await layOut(store);
  });

  it('are right where many devices tell, the way this database is told', async () => {
    const log = new EventLog(ingests[store.engine](store));
    const told = Array.from({ length: 60 }, () => rowsOf(randomUUID(), 2)).flat();
    await log.add(told);
    await log.add(told);
    expect(log.counted).toEqual({ stored: 120, again: 120 });
    await recountOf(store).bring('all');
    await expectRight();
  });

  it('are right after a recount, and leave no mark', async () => {
    const log = logOf(store);
    const [one, other] = [randomUUID(), randomUUID()];
    const told = [...rowsOf(one, 7, { wait: 7_000 }), ...rowsOf(other, 5, { day: '2026-03-01' })];
    await Promise.all([log.add(told), log.add(told), log.add(rowsOf(other, 3, { edited: true }))]);
    expect(log.counted).toEqual({ stored: 15, again: 12 });
    await recountOf(store).bring('all');
    await expectRight();
    expect(await marks()).toEqual([]);
    // A second one finds nothing to do.
    await recountOf(store).bring('all');
    await expectRight();
  });

  it.each([0, 1, 2, 3, 4])('are right though a process ends after %i statements', async (after) => {
    const told = rowsOf(randomUUID(), 4);
    const further = rowsOf(randomUUID(), 2);
    const heard = await logOf(dyingAfter(store, after))
      .add([...told, ...further])
      .then(
        () => true,
        () => false,
      );
    // Open, mark, two devices: only who comes so far hears that it is stored.
    expect(heard).toBe(after >= 4);
    await recountOf(store).bring('all');
    await expectRight();
    await logOf(store).add(told);
    await recountOf(store).bring('all');
    await expectRight();
  });

  it.each([0, 1, 2, 3, 4, 5])(
    'are right though a recount ends after %i of its statements',
    async (after) => {
      await logOf(store).add(rowsOf(randomUUID(), 3));
      const ended = recountOf(dyingAfter(store, after)).bring('all');
      await ended.catch(() => undefined);
      await recountOf(store).bring('all');
      await expectRight();
    },
  );

  it('are right though a recount comes between a mark and what it is for', async () => {
    const recount = recountOf(store);
    const slow = interrupted(store, 'insert into event', () => recount.bring('all'));
    await logOf(slow).add(rowsOf(randomUUID(), 3));
    await recount.bring('all');
    await expectRight();
  });

  it('are right though the endpoint ends right after it stored, past a recount', async () => {
    const recount = recountOf(store);
    const device = randomUUID();
    const slow = interrupted(store, 'insert into event', () => recount.bring('all'));
    await expect(logOf(dyingAfter(slow, 2)).add(rowsOf(device, 3))).rejects.toThrow(gone);
    // Nobody tells these again: the mark that stayed open finds them.
    await recount.bring('all');
    await expectRight();
  });

  it('are right though others tell while a day is recounted', async () => {
    // PGlite has one connection: there nothing comes into a transaction.
    if (store.engine === 'pglite') return;
    const [here, elsewhere] = [logOf(store), logOf(store)];
    const moments = [
      ['insert into daily', here],
      ['delete from unsummed', here],
      // By then the marks of the first are held until the recount is over.
      ['update unsummed', elsewhere],
    ] as const;
    for (const [moment, log] of moments) {
      await here.add(rowsOf(randomUUID(), 3));
      const slow = interrupted(store, moment, () => log.add(rowsOf(randomUUID(), 2)));
      await recountOf(slow).bring('all');
      expect(await marks()).toHaveLength(1);
      await recountOf(store).bring('all');
      await expectRight();
    }
    expect(elsewhere.counted.stored).toBe(2);
  });

  it('are made by one at a time, and never beside a statement that adds to them', async () => {
    if (store.engine === 'pglite') return;
    await logOf(store).add(rowsOf(randomUUID(), 3));
    const add = 'lock table daily in row exclusive mode nowait';
    const slow = interrupted(store, 'insert into daily', async () => {
      const adding = store.transaction(async (query) => void (await query(add)));
      await expect(adding).rejects.toThrow('could not obtain lock');
    });
    await recountOf(slow).bring('all');
    await store.transaction(async (query) => void (await query(add)));
  });

  it('are right though several tell and recount at once', async () => {
    const tellers = Array.from({ length: 4 }, () => logOf(store));
    const device = randomUUID();
    for (let round = 0; round < 3; round += 1) {
      const same = rowsOf(device, 10);
      await Promise.all([
        ...tellers.map((log) => log.add([...same, ...rowsOf(randomUUID(), 5)])),
        ...tellers.map(() => recountOf(store).bring('all')),
      ]);
    }
    await recountOf(store).bring('all');
    await expectRight();
  });

  it('stay where their events are gone', async () => {
    const change = { answer: 'a', day: '2026-02-01' };
    await logOf(store).add(rowsOf(randomUUID(), 5, change));
    await recountOf(store).bring('all');
    await store.query(`delete from event where day = '2026-02-01'`);
    await logOf(store).add(rowsOf(randomUUID(), 1, change));
    await recountOf(store).bring('all');
    expect(await store.query(`select uses::integer from daily where day = '2026-02-01'`)).toEqual([
      { uses: 5 },
    ]);
    await store.query(`delete from daily where day = '2026-02-01'`);
    await store.query(`delete from event where day = '2026-02-01'`);
  });

  it('give up marks of who is gone for long, and no others', async () => {
    await expect(logOf(dyingAfter(store, 1)).add(rowsOf(randomUUID(), 1))).rejects.toThrow(gone);
    await recountOf(store).bring('all');
    const open = await marks();
    expect(open).toHaveLength(1);
    await store.query(`update unsummed set open_since = open_since - interval '1 hour'`);
    await recountOf(store).bring('all');
    expect(await marks()).toEqual([]);
  });

  it('are not made before they are due', async () => {
    await logOf(store).add(rowsOf(randomUUID(), 1));
    await recountOf(store).bring('due');
    expect(await marks()).toHaveLength(1);
    await store.query(`update unsummed set due = now()`);
    await recountOf(store).bring('due');
    expect(await marks()).toEqual([]);
    await expectRight();
  });
});
