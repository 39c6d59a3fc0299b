import type { HostId } from '@/utils/domain/conversation';
import { ask, send } from '@/utils/messaging/client';
import { dayOf, now } from '@/utils/platform/clock';
import type { Choice } from './state';

/** Where nobody is answered: what is chosen wrongly there is the purpose of it. */
const practice = 'practice';

/** Has an answer counted that stands in the box now, and learnt what it answers. */
export async function recordUse(choice: Choice, host: HostId): Promise<void> {
  const { hit, version, way, rank, question } = choice;
  if (host === practice) return;
  await ask('uses/record', {
    id: crypto.randomUUID(),
    answer: hit.id,
    version,
    host,
    day: dayOf(now()),
    way,
    rank,
  });
  if (!question) return;
  const { text, before, about, isAlone } = question;
  await send('answers/learn', {
    text,
    ...(before ? { before: [...before] } : {}),
    answer: hit.id,
    version,
    way,
    about,
    isAlone,
  });
}
