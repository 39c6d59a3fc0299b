import type { Membership } from '@/utils/domain/membership';
import type { Keys } from '@/utils/domain/release/keys';
import type { Event } from '@/utils/domain/event';
import type { Seen } from '@/utils/domain/release/manifest';
import type { Records } from '@/utils/domain/release/records';
import { err, ok } from '@/utils/domain/result';
import { nextRelease, type Place } from '@/utils/sync/next-release';
import { sendUses, type Post } from '@/utils/sync/send-uses';
import { event } from '../endpoint/harness/team';

/** One agent's browser, as far as a release has to reach it. */
export interface Reached {
  readonly name: string;
  /** Counts a use, as an inserted answer does. */
  use(): Promise<unknown>;
  /** Resolves with the time, ms since 1970, once this version is in use. */
  has(version: number): Promise<number>;
}

/** ms after a use until it is told, as in the background. */
const shortly = 1_500;
/** ms between two looks where nothing is used; the first comes in half of it to the whole. */
const period = 60_000;

function placeOf(url: string): Place {
  return {
    get: async (path) => {
      const reply = await fetch(`${url}/lib/${path}`).catch(() => undefined);
      if (reply?.status === 404) return ok(undefined);
      return reply?.ok ? ok(await reply.text()) : err({ reason: 'unreachable' });
    },
  };
}

function postOf(url: string, token: string): Post {
  return async (body) => {
    const reply = await fetch(`${url}/v1/events`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }).catch(() => undefined);
    if (!reply) return err('unreachable');
    return ok({ status: reply.status, text: await reply.text(), retryAfter: undefined });
  };
}

/** Does what `entrypoints/background/team.ts` does, without a browser around it. */
export class SimulatedClient implements Reached {
  private keys: Keys;
  private seen: Seen | undefined;
  private records: Records | undefined;
  private outbox: Event[] = [];
  private running: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private readonly place: Place;
  private readonly post: Post;
  private readonly waiting = new Map<number, (at: number) => void>();

  constructor(
    readonly name: string,
    url: string,
    keys: Keys,
    { token }: Membership,
  ) {
    this.keys = keys;
    this.place = placeOf(url);
    this.post = postOf(url, token);
  }

  /** Looks for itself from now on, until `signal` aborts. */
  live(signal: AbortSignal): void {
    const delay = period * (0.5 + Math.random() / 2);
    let alarm = setTimeout(() => {
      void this.sync();
      alarm = setInterval(() => void this.sync(), period);
    }, delay);
    signal.addEventListener('abort', () => clearTimeout(alarm));
  }

  async use(): Promise<void> {
    this.outbox.push(event());
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      void this.sync();
    }, shortly);
  }

  has(version: number): Promise<number> {
    if ((this.seen?.version ?? 0) >= version) return Promise.resolve(Date.now());
    return new Promise((resolve) => this.waiting.set(version, resolve));
  }

  sync(): Promise<void> {
    this.running = this.running.then(() => this.both());
    return this.running;
  }

  private async both(): Promise<void> {
    await this.look();
    const outbox = {
      unsent: async (many: number) => this.outbox.slice(0, many),
      sent: async (ids: readonly string[]) => {
        this.outbox = this.outbox.filter(({ id }) => !ids.includes(id));
      },
    };
    const sent = await sendUses(outbox, this.post, Date.now);
    const newest = sent.status === 'done' ? (sent.library ?? 0) : 0;
    if (newest > (this.seen?.version ?? 0)) await this.look();
  }

  private async look(): Promise<void> {
    const { keys, seen, records } = this;
    const known = { keys, seen, isInUse: records !== undefined, records: async () => records };
    const next = await nextRelease(this.place, known, () => new Date());
    if (!next.ok || !next.value?.fresh) return;
    const { manifest, fresh } = next.value;
    [this.keys, this.seen, this.records] = [next.value.keys, manifest, fresh.records];
    this.waiting.get(manifest.version)?.(Date.now());
    this.waiting.delete(manifest.version);
  }
}
