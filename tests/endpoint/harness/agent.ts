import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Check } from 'typebox/value';
import { EventReply, type Event } from '@/utils/domain/event';
import type { Ready } from './process';
import { event } from './team';

/** Of what its agents live through. */
export interface Told {
  /** Batches that the endpoint took. */
  taken: number;
  /** Of those, replies that never arrived. */
  lost: number;
  /** Calls that failed, whatever the reason. */
  failed: number;
}

/** As a browser gives up, ms: a frozen endpoint answers nobody. */
const patience = 15_000;
const mostAtOnce = 50;

/** An agent's browser: keeps what it was not told the fate of, and tells it again. */
export class Agent {
  readonly outbox: Event[] = [];

  constructor(
    private readonly url: string,
    private readonly token: string,
    private readonly random: () => number,
    private readonly told: Told = { taken: 0, lost: 0, failed: 0 },
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
      this.told.failed += 1;
      return false;
    }
    this.told.taken += 1;
    // One reply in twenty never arrives.
    if (this.random() < 0.05) {
      this.told.lost += 1;
      return false;
    }
    this.outbox.splice(0, events.length);
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
