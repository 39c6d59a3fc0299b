import type { HostId } from '@/utils/domain/conversation';
import { ask } from '@/utils/messaging/client';
import { dayOf, now } from '@/utils/platform/clock';
import type { Choice } from './state';

/** Has an answer counted that stands in the box now, and learnt what it answers. */
export async function recordUse(choice: Choice, host: HostId): Promise<void> {
  const { hit, version, way, rank, message } = choice;
  await ask('uses/record', {
    id: crypto.randomUUID(),
    answer: hit.id,
    version,
    host,
    day: dayOf(now()),
    way,
    rank,
  });
  if (message !== undefined) await ask('answers/learn', { text: message, answer: hit.id, way });
}
