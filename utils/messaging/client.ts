import { browser, isAlive } from '@/utils/platform/browser';
import { err, ok, type Result } from '@/utils/domain/result';
import type { MessageData, MessageName, MessageReply } from './protocol';

/** `gone`: the extension was updated or removed under us. `unreachable`: no answer came. */
export type SendFailure = 'gone' | 'unreachable' | 'refused' | 'failed';

/** What travels back. */
export type Envelope<T> = Result<T, Exclude<SendFailure, 'gone' | 'unreachable'>>;

/** Asks the background. Never throws. */
export async function send<N extends MessageName>(
  name: N,
  ...[data]: undefined extends MessageData<N> ? [] : [MessageData<N>]
): Promise<Result<MessageReply<N>, SendFailure>> {
  if (!isAlive()) return err('gone');
  try {
    const reply: Envelope<MessageReply<N>> | undefined = await browser.runtime.sendMessage({
      name,
      data: data ?? null,
    });
    return reply?.ok === undefined ? err('unreachable') : reply;
  } catch {
    return err(isAlive() ? 'unreachable' : 'gone');
  }
}

/**
 * The value, or `undefined` for a failure: for what may as well be missing, and may be asked twice. A
 * background that is stopped in the middle of a question answers nothing; asked again, it starts anew.
 */
export async function ask<N extends MessageName>(
  name: N,
  ...data: undefined extends MessageData<N> ? [] : [MessageData<N>]
): Promise<MessageReply<N> | undefined> {
  const first = await send(name, ...data);
  const isLost = !first.ok && first.error === 'unreachable';
  const reply = isLost ? await send(name, ...data) : first;
  return reply.ok ? ok(reply.value).value : undefined;
}
