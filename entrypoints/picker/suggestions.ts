import type { PickerNotice } from '@/components/picker/picker';
import type { Channel } from '@/utils/domain/channel';
import type { Hit, Hits } from '@/utils/domain/hit';
import type { Look } from '@/utils/domain/look';
import { ask } from '@/utils/messaging/client';
import type { Situation } from '@/utils/messaging/link';
import type { Question } from './state';

/** What was found, and for which of the customer's words. */
interface Found {
  readonly hits: Hits | undefined;
  readonly words: string;
}

/**
 * For the newest message; for all since our last one where that alone leads nowhere ("¿hola?"); with
 * the subject of the thread where those say nothing.
 */
async function suggestionsFor({ channel, incoming }: Situation): Promise<Found | undefined> {
  if (incoming.status !== 'read') return undefined;
  const { last, text, subject } = incoming;
  const before = incoming.before && { before: [...incoming.before] };
  const about = subject === undefined ? [] : [`${subject}\n${text}`];
  let hits: Hits | undefined;
  for (const words of [...(last === undefined ? [] : [last]), text, ...about]) {
    hits = await ask('answers/suggest', { text: words, ...before, channel });
    if (hits && hits.hits.length > 0) return { hits, words };
  }
  return { hits, words: text };
}

/**
 * All that is suggested from, and for whom: the same words of another customer, under another subject, or
 * after something else, are another question.
 */
function keyOf(situation: Situation | undefined): string | undefined {
  if (situation?.incoming.status !== 'read') return undefined;
  const { text, last, subject, before } = situation.incoming;
  return JSON.stringify([situation.id, subject, last, text, before]);
}

/** What fits the situation that the page's script last told of. */
export class Suggestions {
  situation: Situation | undefined;
  /** `undefined` while on their way, and where there is nothing to suggest from. */
  found: Hits | undefined;
  /** The customer's words that it was found for; those that nothing was found for, too. */
  private words: string | undefined;

  /** What is answered by what is chosen now. */
  get question(): Question | undefined {
    const { situation, words } = this;
    if (words === undefined || situation?.incoming.status !== 'read') return undefined;
    const { before } = situation.incoming;
    return { text: words, before, about: situation.id, isAlone: situation.empty };
  }

  get channel(): Channel {
    return this.situation?.channel ?? 'whatsapp';
  }

  /** How what is inserted will look where it is read. */
  get look(): Look {
    return this.situation?.isPlain && this.channel === 'gmail' ? 'plain' : this.channel;
  }

  get best(): Hit | undefined {
    return this.found?.hits[0];
  }

  get areComing(): boolean {
    return keyOf(this.situation) !== undefined && !this.found;
  }

  /** Why there is nothing to suggest, where the agent would otherwise wonder. */
  get notice(): PickerNotice | undefined {
    const incoming = this.situation?.incoming;
    if (incoming?.status === 'read') return 'no-match';
    if (incoming?.status !== 'unknown') return undefined;
    return incoming.reason === 'direction' ? 'no-direction' : 'unreadable';
  }

  /** Another library is in use: what was found in the old one is no answer any more. */
  forget(): void {
    this.found = undefined;
    this.words = undefined;
  }

  /** Asks only when the customer's words are others than before. */
  async learn(situation: Situation): Promise<void> {
    const key = keyOf(situation);
    const isNew = key !== keyOf(this.situation);
    this.situation = situation;
    if (!isNew && this.found) return;
    this.forget();
    if (key === undefined) return;
    const found = await suggestionsFor(situation);
    if (keyOf(this.situation) !== key) return;
    this.found = found?.hits ?? { version: 0, hits: [] };
    this.words = found?.words;
  }
}
