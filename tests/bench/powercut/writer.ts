import { Check } from 'typebox/value';
import { EventReply } from '@/utils/domain/event';
import { event } from '../../endpoint/harness/team';

export const batchSize = 50;

/** Tells batches one after the other, each with a name of its own, and knows which were taken. */
export class Writer {
  constructor(
    private readonly url: string,
    private readonly token: string,
    private readonly names: () => string,
    readonly taken: Set<string>,
  ) {}

  private async tell(signal: AbortSignal): Promise<boolean> {
    const answer = this.names();
    const events = Array.from({ length: batchSize }, () => event({ answer }));
    const reply = await fetch(`${this.url}/v1/events`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ sentAt: Date.now(), events }),
      signal,
    });
    const said: unknown = await reply.json();
    const isTaken = Check(EventReply, said) && said.accepted === batchSize;
    if (isTaken) this.taken.add(answer);
    return isTaken;
  }

  /** Until the endpoint is gone. */
  async run(signal: AbortSignal): Promise<void> {
    let goesOn = true;
    while (goesOn && !signal.aborted) goesOn = await this.tell(signal).catch(() => false);
  }
}
