import type { Browser } from 'puppeteer-core';

interface Connection {
  send(method: string, params: unknown): Promise<{ result: unknown }>;
}

/** puppeteer keeps its BiDi connection to itself, and Firefox allows only one session. */
function connectionOf(browser: Browser): Connection {
  const { connection } = browser as unknown as { connection?: Connection };
  if (typeof connection?.send !== 'function')
    throw new Error('puppeteer no longer has browser.connection: update firefox-system.ts');
  return connection;
}

/**
 * Evaluates in the browser's own window, with its rights: what about:debugging can do, we can.
 * Needs --remote-allow-system-access. Rejects with what was thrown there.
 */
export async function inFirefoxItself(browser: Browser, expression: string): Promise<unknown> {
  const connection = connectionOf(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string }[] };
  const { result } = await connection.send('script.evaluate', {
    expression,
    awaitPromise: true,
    target: { context: contexts[0]?.context },
  });
  const answer = result as {
    type: string;
    result?: { value?: unknown };
    exceptionDetails?: unknown;
  };
  if (answer.type !== 'success') throw new Error(JSON.stringify(answer.exceptionDetails));
  return answer.result?.value;
}
