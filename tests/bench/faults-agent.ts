import { setTimeout as wait } from 'node:timers/promises';
import { Agent } from '../endpoint/harness/agent';
import { event } from '../endpoint/harness/team';

/** Mean time between two tellings, ms. */
const tick = 1_000;
export const mostUses = 7;
/** Bounds of what is waited after a failure, ms: drawn anew each time, from nothing on. */
const firstWait = 250;
const longestWait = 10_000;

/** An agent who works, and whose browser tells every now and then. */
export class LivingAgent extends Agent {
  made = 0;
  private failures = 0;

  constructor(...[url, token, random, told]: ConstructorParameters<typeof Agent>) {
    super(url, token, random, told);
    this.draw = random;
  }

  private readonly draw: () => number;

  private async turn(): Promise<void> {
    const well = await this.tell();
    this.failures = well ? 0 : this.failures + 1;
    const bound = well ? 2 * tick : Math.min(longestWait, firstWait * 2 ** this.failures);
    await wait(this.draw() * bound);
  }

  private work(): void {
    const uses = 1 + Math.floor(this.draw() * mostUses);
    for (let count = 0; count < uses; count += 1) this.outbox.push(event());
    this.made += uses;
  }

  /** Works so many times, then tells what is left; or until it is to give up. */
  async live(times: number, signal: AbortSignal): Promise<void> {
    await wait(this.draw() * 2 * tick);
    for (let time = 0; time < times && !signal.aborted; time += 1) {
      this.work();
      await this.turn();
    }
    while (this.outbox.length > 0 && !signal.aborted) await this.turn();
  }
}
