import { expect } from 'vitest';
import type { Page } from 'puppeteer-core';
import { frameOf, until } from './harness/drive';
import type { MailApi } from './pages/gmail/page-api';
import type { Stage } from './support';

type Lists = {
  [K in keyof MailApi]: MailApi[K] extends (...args: never) => unknown ? never : K;
}[keyof MailApi];
type Calls = Exclude<keyof MailApi, Lists>;

/** A value of `window.__mail`. */
export async function readMail<K extends Lists>(page: Page, name: K): Promise<MailApi[K]> {
  return (await page.evaluate((key) => window.__mail[key], name)) as MailApi[K];
}

/** Calls a function of `window.__mail`. */
export async function mail<K extends Calls>(
  page: Page,
  name: K,
  ...args: Parameters<MailApi[K]>
): Promise<Awaited<ReturnType<MailApi[K]>>> {
  const result: unknown = await page.evaluate(
    (key, given) => (window.__mail[key] as (...all: unknown[]) => unknown)(...given),
    name,
    args as unknown[],
  );
  return result as Awaited<ReturnType<MailApi[K]>>;
}

/** A real click into the body of a compose, from 0. */
export async function clickBody(page: Page, compose = 0): Promise<void> {
  const body = (await page.$$('[g_editable="true"]'))[compose];
  if (!body) throw new Error(`there is no compose ${compose}`);
  await body.click({ offset: { x: 20, y: 14 } });
}

/** A new tab of Gmail with these knobs, the picker's frame loaded, the caret in the first compose. */
export async function openMail({ driven }: Stage, knobs = ''): Promise<Page> {
  const page = await driven.newPage(`https://mail.google.com/mail/u/0/?${knobs}`);
  await clickBody(page);
  await frameOf(page);
  return page;
}

/** What the agent wrote, once it is what it should be. */
export async function typedBecomes(page: Page, wanted: string, compose = 0): Promise<void> {
  let typed = '';
  await until(
    async () => (typed = await mail(page, 'typed', compose)) === wanted,
    'the text',
  ).catch(() => {
    throw new Error(`compose ${compose} holds ${JSON.stringify(typed)}`);
  });
}

/** Keys that the page saw, but for the modifier that was down before the picker was open. */
export async function keysSeen(page: Page): Promise<string[]> {
  const keys = await readMail(page, 'keys');
  return keys.filter(({ key }) => key !== 'Control').map(({ type, key }) => `${type} ${key}`);
}

export async function nothingSent(page: Page): Promise<void> {
  expect(await readMail(page, 'sends')).toEqual([]);
  expect(await readMail(page, 'acts')).toEqual([]);
  expect(await readMail(page, 'errors')).toEqual([]);
  expect(await readMail(page, 'cspViolations')).toEqual([]);
}
