import { describe, expect, it } from 'vitest';
import type { Event, EventReply } from '@/utils/domain/event';
import { err, ok } from '@/utils/domain/result';
import { sendUses, type Outbox, type Post } from '@/utils/sync/send-uses';

const event = (number: number): Event => ({
  id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  at: 1_800_000_000_000,
  answer: 'renta',
  version: 3,
  host: 'whatsapp',
  day: '2026-11-28',
  way: 'suggestion',
  rank: 1,
});

function outboxOf(count: number): Outbox & { readonly waiting: Event[] } {
  const waiting = Array.from({ length: count }, (_, index) => event(index));
  return {
    waiting,
    unsent: (many) => Promise.resolve(waiting.slice(0, many)),
    sent: (ids) => {
      const gone = new Set(ids);
      waiting.splice(0, waiting.length, ...waiting.filter(({ id }) => !gone.has(id)));
      return Promise.resolve();
    },
  };
}

const reply = (part: Partial<EventReply>): string =>
  JSON.stringify({ accepted: 0, rejected: [], now: 1, nextFlush: 60, library: 4, ...part });

const answering =
  (status: number, text: string, retryAfter?: number): Post =>
  () =>
    Promise.resolve(ok({ status, text, retryAfter }));

const send = (outbox: Outbox, post: Post) => sendUses(outbox, post, () => 5);

describe('uses', () => {
  it('are told until none is left, and the newest release comes back', async () => {
    const outbox = outboxOf(450);
    const sizes: number[] = [];
    const sent = await send(outbox, ({ events }) => {
      sizes.push(events.length);
      return Promise.resolve(
        ok({ status: 200, text: reply({ accepted: events.length }), retryAfter: undefined }),
      );
    });
    expect(sent).toEqual({ status: 'done', library: 4 });
    expect(sizes).toEqual([200, 200, 50]);
    expect(outbox.waiting).toEqual([]);
  });

  it('that are refused for ever are told no more', async () => {
    const outbox = outboxOf(2);
    const rejected = [{ id: event(1).id, reason: 'old' as const }];
    expect(await send(outbox, answering(200, reply({ accepted: 1, rejected })))).toMatchObject({
      status: 'done',
    });
    expect(outbox.waiting).toEqual([]);
  });

  it.each<[string, Post, object]>([
    ['no way there', () => Promise.resolve(err('unreachable')), { status: 'later' }],
    ['a page of a hotel', answering(200, '<!doctype html>'), { status: 'later' }],
    ['fewer than were told', answering(200, reply({ accepted: 2 })), { status: 'later' }],
    ['something that failed', answering(500, ''), { status: 'later' }],
    ['too often', answering(429, '{}', 40), { status: 'later', wait: 40 }],
    ['not one of us', answering(401, '{}'), { status: 'shut-out' }],
    ['not yours to do', answering(403, '{}'), { status: 'shut-out' }],
  ])('stay where there is %s', async (_name, post, result) => {
    const outbox = outboxOf(3);
    expect(await send(outbox, post)).toEqual(result);
    expect(outbox.waiting).toHaveLength(3);
  });
});
