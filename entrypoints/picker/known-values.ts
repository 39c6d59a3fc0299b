import type { Values } from '@/utils/domain/placeholder';
import type { Settings } from '@/utils/domain/settings';
import { clockValues, type Moment } from '@/utils/format/clock-values';
import type { Situation } from '@/utils/messaging/link';

/**
 * What can be filled in without asking: from the conversation, the agent's settings, the clock.
 *
 * @param names Of placeholders that stand in the answers at hand.
 */
export function knownValues(
  situation: Situation | undefined,
  settings: Settings,
  names: Iterable<string>,
  moment: Moment,
): Values {
  return {
    ...clockValues(names, moment),
    ...(situation?.customer ? { cliente: situation.customer } : {}),
    ...(settings.agent ? { agente: settings.agent } : {}),
  };
}
