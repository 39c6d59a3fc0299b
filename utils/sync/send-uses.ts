import { EventReply, mostEvents, type Event, type EventBatch } from '@/utils/domain/event';
import { readJson } from '@/utils/domain/read-json';
import type { Result } from '@/utils/domain/result';

/** Where uses wait until they are told. */
export interface Outbox {
  unsent(many: number): Promise<Event[]>;
  sent(ids: readonly string[]): Promise<void>;
}

export interface Posted {
  readonly status: number;
  readonly text: string;
  readonly retryAfter: number | undefined;
}

export type Post = (batch: EventBatch) => Promise<Result<Posted, unknown>>;

/** What came of it. */
export type Sent =
  /** All are told. `library`: number of the release in force; absent where nothing was to be told. */
  | { readonly status: 'done'; readonly library?: number }
  /** Again later; `wait`: not before so many seconds. */
  | { readonly status: 'later'; readonly wait?: number }
  /** The endpoint knows this browser no longer. */
  | { readonly status: 'shut-out' };

/**
 * Tells what waits, oldest first. An event goes from the outbox only once the endpoint has said what became
 * of it; told twice it counts once, there.
 */
export async function sendUses(outbox: Outbox, post: Post, now: () => number): Promise<Sent> {
  let library: number | undefined;
  for (;;) {
    const events = await outbox.unsent(mostEvents);
    if (events.length === 0)
      return { status: 'done', ...(library === undefined ? {} : { library }) };
    const posted = await post({ sentAt: now(), events });
    if (!posted.ok) return { status: 'later' };
    const { status, text, retryAfter } = posted.value;
    if (status === 401 || status === 403) return { status: 'shut-out' };
    // What answers is not always the endpoint: a hotel’s page says 200 as well.
    const reply = status === 200 ? readJson(EventReply, text) : undefined;
    const told = reply ? reply.accepted + reply.rejected.length : 0;
    if (!reply || told !== events.length) {
      return { status: 'later', ...(retryAfter === undefined ? {} : { wait: retryAfter }) };
    }
    await outbox.sent(events.map(({ id }) => id));
    library = reply.library;
  }
}
