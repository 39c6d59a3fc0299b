import type { Page } from 'puppeteer-core';
import { hosts as shipped } from '@/utils/hosts/registry';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixturesOf } from '../contract/fixtures';
import { drafts } from '../drafts/hosts/registry';
import { isRunnable } from './harness/find-browser';
import { readerScript } from './harness/reader';
import { stage } from './support';
import type {} from './pages/reader/main';

const hosts = [...shipped, ...drafts];

/** The contract of `tests/contract`, on pages that a real browser has laid out. */
describe.each(['chromium', 'firefox'] as const)('hosts, read in %s', (kind) => {
  describe.skipIf(!isRunnable(kind))('real browser', () => {
    const set = stage(kind);
    let script = '';
    let page: Page;
    beforeAll(async () => {
      script = await readerScript();
      page = await set.current.driven.browser.newPage();
    });
    afterAll(() => page.close());

    const open = async (html: string) => {
      await page.setContent(html);
      await page.evaluate(script);
    };

    describe.each(hosts.map(({ id }) => id))('%s', (id) => {
      it.each(fixturesOf(id))('reads $name as its .json says', async ({ html, expected }) => {
        await open(html);
        const found = await page.evaluate((host) => window.__reader.findings(host), id);
        const { boxes, conversation, incoming, isEmpty } = expected;
        const read = conversation && { reading: { conversation, incoming } };
        const known = { boxes, otherIdentities: [], hasWritten: false };
        expect(found).toEqual({ ...known, ...read, ...(isEmpty === undefined ? {} : { isEmpty }) });
      });

      it('survives pages that shadow every property, and boxes that have left', async () => {
        for (const { html } of fixturesOf(id)) {
          await open(html);
          await page.evaluate((host) => window.__reader.readClobbered(host), id);
          await open(html);
          const reading = await page.evaluate(
            (host) => window.__reader.readingWithoutBox(host),
            id,
          );
          expect(reading?.conversation ?? { kind: 'unknown', messageIds: [] }).toEqual({
            kind: 'unknown',
            messageIds: [],
          });
        }
      });

      it('finds nothing on the pages of the others', async () => {
        for (const { html, name } of hosts.flatMap((one) => fixturesOf(one.id))) {
          if (name.startsWith(`${id}/`)) continue;
          await open(html);
          const { boxes } = await page.evaluate((host) => window.__reader.findings(host), id);
          expect(boxes, name).toBe(0);
        }
      });
    });
  });
});
