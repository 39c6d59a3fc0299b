import type { HostId } from '@/utils/domain/conversation';
import type { Host } from './host';

/** What a host makes of a page, in counts: no text, no name. */
export interface Health {
  readonly host: HostId;
  readonly boxes: number;
  /** Messages in view of the conversations of those boxes. */
  readonly messages: number;
  /** Whether it can be told who wrote the last message; `undefined` where there is none. */
  readonly direction: boolean | undefined;
}

export function healthOf(host: Host, page: Document): Health {
  const readings = host.composeBoxes(page).map((box) => host.read(box));
  const counts = readings.map(({ conversation }) => conversation.messageIds.length);
  const told = readings.flatMap(({ incoming }) => {
    if (incoming.status !== 'unknown') return [true];
    return incoming.reason === 'no-messages' ? [] : [incoming.reason !== 'direction'];
  });
  return {
    host: host.id,
    boxes: readings.length,
    messages: counts.reduce((sum, count) => sum + count, 0),
    direction: told.length === 0 ? undefined : told.every(Boolean),
  };
}
