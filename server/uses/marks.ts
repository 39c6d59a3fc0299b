import { randomUUID } from 'node:crypto';
import type { EventRow } from './event-row';
import type { Store } from '../store/store';

/** Seconds from the first event that is not summed yet to the recount of its day. */
const dueAfter = 30;

const marking = `
  insert into unsummed (team, day, writer, tellings, open_since, due)
  select team, day, $3::text::uuid, 1, case when $4 = 'open' then now() end,
    now() + interval '${dueAfter} seconds'
  from unnest($1::text[], $2::text[]::date[]) as marked (team, day)
  on conflict (team, day, writer) do update set
    tellings = unsummed.tellings + 1, open_since = excluded.open_since`;

/**
 * Says in the database which days have events that their sums may lack, so that a recount finds them
 * whatever becomes of this process. A mark is open from before the events are stored until after, and
 * closed before anybody hears that they are; only closed ones are taken away, and only if nothing was
 * told under them since the recount began.
 */
export class Marks {
  /** A mark has one writer, so that no process waits for or touches another's. */
  private writer = randomUUID();
  private isTorn = false;

  constructor(private readonly store: Store) {}

  private async mark(rows: readonly EventRow[], state: 'open' | 'closed'): Promise<void> {
    const days = new Map(rows.map((row) => [`${row.day} ${row.team}`, row]));
    const marked = [...days.values()];
    await this.store.query(marking, [
      marked.map(({ team }) => team),
      marked.map(({ day }) => day),
      this.writer,
      state,
    ]);
  }

  /** One at a time. */
  async around<T>(rows: readonly EventRow[], storing: () => Promise<T>): Promise<T> {
    await this.mark(rows, 'open');
    try {
      const stored = await storing();
      // A statement that failed may still be under way somewhere: its mark is to stay open.
      if (this.isTorn) this.writer = randomUUID();
      this.isTorn = false;
      await this.mark(rows, 'closed');
      return stored;
    } catch (cause) {
      this.isTorn = true;
      throw cause;
    }
  }
}
