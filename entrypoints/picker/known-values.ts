import type { Translate } from '@/components/texts';
import type { Values } from '@/utils/domain/placeholder';
import type { Situation } from '@/utils/messaging/link';
import type { Settings } from '@/utils/domain/settings';

function greeting(texts: Translate, hour: number): string {
  if (hour >= 5 && hour < 12) return texts('greeting_morning');
  return hour >= 12 && hour < 19 ? texts('greeting_afternoon') : texts('greeting_evening');
}

/** What can be filled in without asking: from the conversation, the agent's settings, the clock. */
export function knownValues(
  situation: Situation | undefined,
  settings: Settings,
  texts: Translate,
  time: Date,
): Values {
  const date = new Intl.DateTimeFormat(texts('language'), { dateStyle: 'long' });
  return {
    saludo: greeting(texts, time.getHours()),
    hoy: date.format(time),
    ...(situation?.customer ? { cliente: situation.customer } : {}),
    ...(settings.agent ? { agente: settings.agent } : {}),
  };
}
