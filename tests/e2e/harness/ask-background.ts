import type { Page } from 'puppeteer-core';
import type { MessageData, MessageName, MessageReply } from '@/utils/messaging/protocol';

interface Api {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly alarms: { clear(name: string): Promise<boolean> };
}

declare global {
  interface Window {
    readonly browser?: Api;
    readonly chrome: Api;
  }
}

/** Asks the background as a page of the extension does. Throws where it answers nothing, or refuses. */
export async function askBackground<N extends MessageName>(
  page: Page,
  name: N,
  data: MessageData<N> | null = null,
): Promise<MessageReply<N>> {
  const reply = (await page.evaluate(
    (message) => (window.browser ?? window.chrome).runtime.sendMessage(message),
    { name, data: data },
  )) as { ok?: boolean; value?: MessageReply<N> } | undefined;
  if (!reply?.ok) throw new Error(`${name}: ${JSON.stringify(reply)}`);
  return reply.value!;
}
