import { Value } from 'typebox/value';
import { hostFor } from '@/utils/hosts/registry';
import { browser, type Browser } from '@/utils/platform/browser';
import { err, ok } from '@/utils/domain/result';
import { logFailure } from '@/utils/platform/log';
import type { Envelope } from './client';
import type { Handlers, MessageName } from './protocol';
import { rules, type Sender } from './senders';

type MessageSender = Pick<Browser.runtime.MessageSender, 'id' | 'url' | 'frameId' | 'tab'>;

/** Who we are. The origin is the worker's own: in Chromium `getURL` names another for this session. */
interface Self {
  readonly id: string;
  readonly origin: string;
}

/** What a sender is, by what the browser vouches for; `undefined`: none of ours. */
export function senderOf(sender: MessageSender, self: Self): Sender | undefined {
  if (sender.id !== self.id || !sender.url) return undefined;
  const isTop = sender.frameId === undefined || sender.frameId === 0;
  if (!sender.url.startsWith(`${self.origin}/`))
    return isTop && hostFor(sender.url) ? 'content' : undefined;
  const [file] = sender.url.slice(self.origin.length).split(/[?#]/);
  if (file !== '/picker.html') return isTop ? 'page' : undefined;
  return sender.tab && !isTop ? 'frame' : undefined;
}

function isMessageName(name: unknown): name is MessageName {
  return typeof name === 'string' && Object.hasOwn(rules, name);
}

/** Parses one message from whoever sent it; `undefined` where it is none that this sender may send. */
export function accepted(
  message: unknown,
  from: Sender | undefined,
): { name: MessageName; data: unknown } | undefined {
  if (typeof message !== 'object' || message === null || !from) return undefined;
  const { name, data } = message as { name?: unknown; data?: unknown };
  if (!isMessageName(name)) return undefined;
  const rule = rules[name];
  return rule.from.includes(from) && Value.Check(rule.data, data) ? { name, data } : undefined;
}

async function answer(
  handlers: Handlers,
  { name, data }: { name: MessageName; data: unknown },
  tab: number | undefined,
): Promise<Envelope<unknown>> {
  const handler = handlers[name] as (data: unknown, asker: { tab?: number }) => unknown;
  try {
    return ok(await handler(data, tab === undefined ? {} : { tab }));
  } catch (cause) {
    logFailure(`message ${name}`, 'the background could not answer; reload the extension', cause);
    return err('failed');
  }
}

/**
 * The one root listener. Not `async`: a second, async listener would answer `undefined` first and
 * the reply would be lost (measured, Chromium 156).
 */
export function serve(handlers: Handlers): void {
  const self = { id: browser.runtime.id, origin: globalThis.location.origin };
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    const call = accepted(message, senderOf(sender, self));
    if (!call) {
      sendResponse(err('refused'));
      return undefined;
    }
    void answer(handlers, call, sender.tab?.id).then(sendResponse);
    return true;
  });
}
