import { namesIn } from '@/utils/domain/envelope';
import type { Values } from '@/utils/domain/placeholder';
import type { Settings } from '@/utils/domain/settings';
import { clockValues, type Moment } from '@/utils/format/clock-values';
import { customerLanguage } from '@/utils/format/language';
import type { Situation } from '@/utils/messaging/link';
import { now } from '@/utils/platform/clock';
import type { PickerState } from './state';

/** Now, in the language and by the calendar of the answers at hand. */
export function momentOf({ language, calendar }: PickerState): Moment {
  return { now: now(), language: customerLanguage(language), calendar };
}

/**
 * What can be filled in without asking: from the conversation, the agent's settings, the clock.
 *
 * @param state Its answers say which placeholders of the clock are at hand.
 */
export function knownValues(
  situation: Situation | undefined,
  settings: Settings,
  state: PickerState,
): Values {
  const { hits, choice } = state;
  const names = [...hits, ...(choice ? [choice.hit] : [])].flatMap(namesIn);
  return {
    ...clockValues(names, momentOf(state)),
    ...(situation?.customer ? { cliente: situation.customer } : {}),
    ...(settings.agent ? { agente: settings.agent } : {}),
  };
}
