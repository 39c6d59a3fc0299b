import type { Event, EventBatch, EventReply } from '@/utils/domain/event';
import type { Store, Value } from './store/store';

/** Upper ends of the classes that waits are counted in, ms; a last class has the longer ones. */
export const waitClasses = [
  5_000, 10_000, 20_000, 30_000, 45_000, 60_000, 90_000, 120_000, 180_000, 300_000, 480_000,
  900_000, 1_800_000, 3_600_000, 7_200_000, 14_400_000, 28_800_000, 86_400_000, 259_200_000,
] as const;

/** Further ahead than this of the endpoint's clock, corrected for the device's, no use can be. */
const mostAhead = 60_000;
/** Older ones say nothing any more, and are no longer kept to tell a second telling by. */
const mostBehind = 90 * 24 * 3_600_000;

interface EventRow extends Event {
  readonly team: string;
  readonly device: string;
  readonly skew: number;
}

const columns = [
  ['team', 'text'],
  ['device', 'uuid'],
  ['id', 'uuid'],
  ['at', 'double precision'],
  ['skew_ms', 'bigint'],
  ['answer', 'text'],
  ['version', 'integer'],
  ['host', 'text'],
  ['day', 'date'],
  ['way', 'text'],
  ['rank', 'smallint'],
  ['edited', 'boolean'],
  ['wait_ms', 'bigint'],
] as const;

type Column = (typeof columns)[number][0];

const cells: Readonly<Record<Column, (row: EventRow) => string | number | null>> = {
  team: ({ team }) => team,
  device: ({ device }) => device,
  id: ({ id }) => id,
  at: ({ at }) => at / 1000,
  skew_ms: ({ skew }) => skew,
  answer: ({ answer }) => answer,
  version: ({ version }) => version,
  host: ({ host }) => host,
  day: ({ day }) => day,
  way: ({ way }) => way,
  rank: ({ rank }) => rank,
  edited: ({ edited }) => (edited === undefined ? null : String(edited)),
  wait_ms: ({ wait }) => wait ?? null,
};

const names = columns.map(([name]) => name).join(', ');
const arrays = columns.map(([, type], index) => `$${index + 1}::text[]::${type}[]`).join(', ');
const values = columns.map(([name]) => (name === 'at' ? 'to_timestamp(at)' : name)).join(', ');

/** How many of the rows waited between two ends. */
const waitCounts = [0, ...waitClasses]
  .map((from, index) => {
    const to = waitClasses[index];
    const until = to === undefined ? '' : ` and wait_ms < ${to}`;
    return `count(*) filter (where wait_ms >= ${from}${until})`;
  })
  .join(', ');

/**
 * Stores what is not there yet, and adds just that to the day's sums: one statement, so that no crash
 * comes in between, and the same told twice counts once.
 */
const ingest = `
  with given as (
    select * from unnest(${arrays}) as row (${names})
  ), fresh as (
    insert into event (${names})
    select ${values} from given
    on conflict (device, id) do nothing
    returning team, day, answer, host, way, rank, edited, wait_ms
  ), summed as (
    insert into daily as sum (team, day, answer, host, way, uses, first, top, edited, unedited, waits)
    select team, day, answer, host, way, count(*),
      count(*) filter (where rank = 1), count(*) filter (where rank <= 3),
      count(*) filter (where edited), count(*) filter (where not edited),
      array[${waitCounts}]
    from fresh group by team, day, answer, host, way
    order by team, day, answer, host, way
    on conflict (team, day, answer, host, way) do update set
      uses = sum.uses + excluded.uses,
      first = sum.first + excluded.first,
      top = sum.top + excluded.top,
      edited = sum.edited + excluded.edited,
      unedited = sum.unedited + excluded.unedited,
      waits = (
        select array_agg(a + b order by place)
        from unnest(sum.waits, excluded.waits) with ordinality as pair (a, b, place)
      )
    returning 1
  )
  select count(*)::integer as stored from fresh`;

/** As many rows at most in one statement. */
const mostRows = 5_000;

interface Waiting {
  readonly rows: readonly EventRow[];
  readonly done: () => void;
  readonly failed: (cause: unknown) => void;
}

/**
 * What comes while one statement runs goes into the next one together: a commit for many callers, each of
 * whom hears only once its own events are on the disk.
 */
export class EventLog {
  private waiting: Waiting[] = [];
  private running: Promise<void> | undefined;
  /** Stored since the start, and told a second time. */
  readonly counted = { stored: 0, again: 0 };

  constructor(private readonly store: Store) {}

  private async write(rows: readonly EventRow[]): Promise<void> {
    // Always in one order: two processes that wait for each other's rows would wait for ever.
    const ordered = [...rows].sort((a, b) =>
      a.device === b.device ? (a.id < b.id ? -1 : 1) : a.device < b.device ? -1 : 1,
    );
    const arguments_: Value[] = columns.map(([name]) =>
      ordered.map((row) => {
        const cell = cells[name](row);
        return cell === null ? null : String(cell);
      }),
    );
    const [result] = await this.store.query<{ stored: number }>(ingest, arguments_);
    // Exactly one row says so: without it nothing is known to be stored.
    if (!result) throw new Error('the store did not say what it stored');
    const { stored } = result;
    this.counted.stored += stored;
    this.counted.again += rows.length - stored;
  }

  private take(): Waiting[] {
    let rows = 0;
    const many = this.waiting.findIndex((one) => (rows += one.rows.length) > mostRows);
    return this.waiting.splice(0, many < 0 ? this.waiting.length : Math.max(1, many));
  }

  private async run(): Promise<void> {
    while (this.waiting.length > 0) {
      const group = this.take();
      await this.writeAll(group).catch(async (cause: unknown) => {
        // What cannot be stored is one caller's: the others are not to suffer for it.
        if (group.length === 1) return group[0]?.failed(cause);
        for (const one of group) await this.writeAll([one]).catch(one.failed);
      });
    }
    this.running = undefined;
  }

  private async writeAll(group: readonly Waiting[]): Promise<void> {
    await this.write(group.flatMap(({ rows }) => rows));
    for (const { done } of group) done();
  }

  /** Resolves once all of them are stored for good, each once. */
  add(rows: readonly EventRow[]): Promise<void> {
    if (rows.length === 0) return Promise.resolve();
    return new Promise((done, failed) => {
      this.waiting.push({ rows, done, failed });
      this.running ??= this.run();
    });
  }

  /** Once nothing waits any more. */
  async idle(): Promise<void> {
    await this.running;
  }
}

/** The agent's own day, where their clock can be believed; otherwise that of Greenwich. */
function dayOf(told: string, at: number): string {
  const isNear = Math.abs(Date.parse(told) - at) < 2 * 24 * 3_600_000;
  return isNear ? told : new Date(at).toISOString().slice(0, 10);
}

/** By the endpoint's clock: what the device's clock is ahead or behind is taken off. */
export function sorted(
  { sentAt, events }: EventBatch,
  { team, id: device }: { readonly team: string; readonly id: string },
  now: number,
): { rows: EventRow[]; rejected: EventReply['rejected'] } {
  const skew = sentAt - now;
  const rows: EventRow[] = [];
  const rejected: EventReply['rejected'] = [];
  for (const event of events) {
    const at = event.at - skew;
    if (at > now + mostAhead) rejected.push({ id: event.id, reason: 'future' });
    else if (at < now - mostBehind) rejected.push({ id: event.id, reason: 'old' });
    else rows.push({ ...event, at, day: dayOf(event.day, at), team, device, skew });
  }
  return { rows, rejected };
}
