import { setImmediate } from 'node:timers/promises';
import type { EventBatch, EventReply } from '@/utils/domain/event';
import type { EventRow } from './event-row';
import type { Ingest } from './ingest';

/** Further ahead than this of the endpoint's clock, corrected for the device's, no use can be. */
const mostAhead = 60_000;
/** Older ones say nothing any more, and are no longer kept to tell a second telling by. */
const mostBehind = 90 * 24 * 3_600_000;

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

  constructor(private readonly ingest: Ingest) {}

  private async write(rows: readonly EventRow[]): Promise<void> {
    // Always in one order: two processes that wait for each other's rows would wait for ever.
    const ordered = [...rows].sort((a, b) =>
      a.device === b.device ? (a.id < b.id ? -1 : 1) : a.device < b.device ? -1 : 1,
    );
    const stored = await this.ingest(ordered);
    this.counted.stored += stored;
    this.counted.again += rows.length - stored;
  }

  private take(): Waiting[] {
    let rows = 0;
    const many = this.waiting.findIndex((one) => (rows += one.rows.length) > mostRows);
    return this.waiting.splice(0, many < 0 ? this.waiting.length : Math.max(1, many));
  }

  private async run(): Promise<void> {
    for (;;) {
      // PGlite gives nobody a turn while it works: what has come to the sockets meanwhile is to go along.
      await setImmediate();
      if (this.waiting.length === 0) break;
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
