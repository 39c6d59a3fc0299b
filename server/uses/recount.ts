import { sumColumns, sumKey, sumNames, sumsOfEvents } from './sums';
import type { Query, Store } from '../store/store';

/** Looks as often for days that are due, ms. */
const lookEvery = 10_000;
/** A mark that is open for as long is of a process that is gone. */
const abandonedAfter = '10 minutes';

/**
 * Never less than there is: the sums stay where their events are gone. As events are only ever added,
 * as many uses as there are means the same ones, and nothing is written.
 */
const recounting = `
  insert into daily as kept (${sumKey}, ${sumNames})
  select ${sumKey}, ${sumsOfEvents} from event
  where team = $1 and day = $2::text::date
  group by ${sumKey}
  on conflict (${sumKey}) do update set
    ${sumColumns.map(([name]) => `${name} = excluded.${name}`).join(', ')}
  where kept.uses < excluded.uses`;

interface Mark {
  readonly writer: string;
  readonly tellings: string;
  readonly settled: boolean;
}

async function recountDay(query: Query, team: string, day: string): Promise<void> {
  // One recount at a time, of all processes, and none beside a statement that adds to the sums.
  await query('lock table daily in exclusive mode');
  // Read before the events are: what is told from here on is marked again.
  const marks = await query<Mark>(
    `select writer::text, tellings::text,
       open_since is null or open_since < now() - interval '${abandonedAfter}' as settled
     from unsummed where team = $1 and day = $2::text::date`,
    [team, day],
  );
  if (marks.length === 0) return;
  await query(recounting, [team, day]);
  const settled = marks.filter((mark) => mark.settled);
  await query(
    `delete from unsummed as mark
     using unnest($3::text[]::uuid[], $4::text[]::bigint[]) as taken (writer, tellings)
     where mark.team = $1 and mark.day = $2::text::date
       and mark.writer = taken.writer and mark.tellings = taken.tellings`,
    [team, day, settled.map(({ writer }) => writer), settled.map(({ tellings }) => tellings)],
  );
  // A recount that takes long rests for three times as long.
  await query(
    `update unsummed
     set due = clock_timestamp() + greatest(interval '30 seconds', 3 * (clock_timestamp() - now()))
     where team = $1 and day = $2::text::date`,
    [team, day],
  );
}

/** Makes the sums of days that are marked as behind, out of their events. */
export class Recount {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: Store,
    private readonly failed: (cause: unknown) => void,
  ) {}

  /** All days that are behind, or those alone that have been so for half a minute. */
  async bring(which: 'all' | 'due'): Promise<void> {
    const days = await this.store.query<{ team: string; day: string }>(
      `select distinct team, day::text from unsummed where $1 = 'all' or due <= now()
       order by team, day`,
      [which],
    );
    for (const { team, day } of days) {
      await this.store.transaction((query) => recountDay(query, team, day));
    }
  }

  /** Looks for what is due from time to time. */
  start(): void {
    this.timer = setTimeout(() => {
      // What fails is marked still, and is tried again.
      this.running = this.bring('due')
        .catch(this.failed)
        .finally(() => {
          if (this.timer) this.start();
        });
    }, lookEvery).unref();
  }

  async stop(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.running;
  }
}
