import { browser } from '@/utils/platform/browser';

/**
 * One-time words by which a frame proves that our script in its own tab opened it. In session
 * storage: the worker may be stopped between the two messages.
 */
function keyOf(nonce: string): string {
  return `invitation:${nonce}`;
}

export async function invite(tab: number | undefined): Promise<{ nonce: string }> {
  const nonce = crypto.randomUUID();
  if (tab !== undefined) await browser.storage.session.set({ [keyOf(nonce)]: tab });
  return { nonce };
}

/** True once for each word, and only in the tab that it was made for. */
export async function accept(
  nonce: string,
  tab: number | undefined,
): Promise<{ accepted: boolean }> {
  const key = keyOf(nonce);
  const { [key]: invited } = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  return { accepted: tab !== undefined && invited === tab };
}
