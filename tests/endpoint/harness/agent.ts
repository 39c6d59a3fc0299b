import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Check } from 'typebox/value';
import { EventReply, type Event } from '@/utils/domain/event';
import type { Ready } from './process';
import { event } from './team';

/** What agents live through, all of them together. */
export class Told {
  /** Batches that the endpoint took. */
  taken = 0;
  /** Of those, replies that never arrived. */
  lost = 0;
  /** Calls that failed, by status; those that nobody answered under 0. */
  readonly failed: Record<number, number> = {};
  /** Longest time between two batches that were taken, ms. */
  silence = 0;
  /** Uses that an agent knows to be told. */
  uses = 0;
  private last = performance.now();
  private readonly awaited: { readonly uses: number; readonly reached: () => void }[] = [];

  know(uses: number): void {
    this.uses += uses;
    for (const { uses: wanted, reached } of this.awaited) if (this.uses >= wanted) reached();
  }

  /** Once as many uses are known to be told. */
  reach(uses: number): Promise<void> {
    return new Promise((reached) => {
      this.awaited.push({ uses, reached });
      this.know(0);
    });
  }

  fail(status: number): void {
    this.failed[status] = (this.failed[status] ?? 0) + 1;
  }

  take(): void {
    this.taken += 1;
    this.silence = Math.max(this.silence, performance.now() - this.last);
    this.last = performance.now();
  }
}

/** As a browser gives up, ms: a frozen endpoint answers nobody. */
const patience = 30_000;
const mostAtOnce = 50;

/** An agent's browser: keeps what it was not told the fate of, and tells it again. */
export class Agent {
  readonly outbox: Event[] = [];

  constructor(
    private readonly url: string,
    private readonly token: string,
    private readonly random: () => number,
    private readonly told = new Told(),
  ) {}

  /** @returns whether the endpoint is known to have what was told */
  async tell(): Promise<boolean> {
    const events = this.outbox.slice(0, mostAtOnce);
    if (events.length === 0) return true;
    const reply = await fetch(`${this.url}/v1/events`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ sentAt: Date.now(), events }),
      signal: AbortSignal.timeout(patience),
    }).catch(() => undefined);
    const said: unknown = await reply?.json().catch(() => undefined);
    if (!Check(EventReply, said)) {
      this.told.fail(reply?.status ?? 0);
      return false;
    }
    this.told.take();
    // One reply in twenty never arrives.
    if (this.random() < 0.05) {
      this.told.lost += 1;
      return false;
    }
    this.outbox.splice(0, events.length);
    this.told.know(events.length);
    return true;
  }
}

/** The same lots in every run, so that what went wrong can be seen again. */
export function lots(): () => number {
  let state = 11;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Each agent makes three uses and tells, so often. @returns how many uses that is */
export async function inTurns(agents: readonly Agent[], rounds: number): Promise<number> {
  for (let round = 0; round < rounds; round += 1) {
    for (const { outbox } of agents) outbox.push(event(), event(), event());
    await Promise.all(agents.map((agent) => agent.tell()));
  }
  return agents.length * rounds * 3;
}

/** Until the endpoint is known to have all of it. */
export async function tellAll(agents: readonly Agent[]): Promise<void> {
  while (agents.some(({ outbox }) => outbox.length > 0)) {
    await Promise.all(agents.map((agent) => agent.tell()));
  }
}

/** The tokens of a new team's owner and of a first agent. */
export async function firstTokens(
  { url, joinLink }: Ready,
  folder: string,
): Promise<readonly [owner: string, agent: string]> {
  const file = readFileSync(path.join(folder, 'owner-key.json'), 'utf8');
  const reply = await fetch(`${url}/v1/join`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code: joinLink.split('.').at(-1) }),
  });
  const { token: owner } = JSON.parse(file) as { token: string };
  return [owner, ((await reply.json()) as { token: string }).token];
}
