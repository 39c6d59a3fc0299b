import type { Page } from 'puppeteer-core';
import { until } from '../../tests/e2e/harness/drive';

/** Presses what an agent presses on `options.html#join=…`, and waits for the team's library. */
export async function joinTeam(options: Page): Promise<void> {
  await until(() => options.$('.join'), 'the form');
  await options.click('.join button[type="submit"]');
  await until(() => options.$('main .message-done'), 'the team', 20_000);
}
