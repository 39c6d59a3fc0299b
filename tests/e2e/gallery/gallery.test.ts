import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRunnable, needBrowser } from '../harness/find-browser';
import { openGallery, type Gallery } from './gallery';
import { states } from './states';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** What axe asks of a whole page, and of a page alone: the picker's views are a part of one. */
const ofPages = ['region', 'landmark-one-main', 'page-has-heading-one'];
const pages = /^(options|popup|practice)/;

/** The owner's words in a line of their own may end in an ellipsis; ours may not. */
const owners =
  '.picker-title, .picker-details, .picker-shortcut, .inline-shortcut, .inline-title, .inline-preview, .hint-title, .ask-title';

interface Shown {
  readonly page: Page;
  readonly messages: string[];
}

const suite = isRunnable('chromium') ? describe : describe.skip;

suite('every component in every state', () => {
  let gallery: Gallery;
  let browser: Browser;
  beforeAll(async () => {
    gallery = await openGallery();
    browser = await launch({ executablePath: needBrowser('chromium'), args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
    await gallery.close();
  });

  async function open(): Promise<Shown> {
    const page = await browser.newPage();
    const messages: string[] = [];
    page.on('console', (message) => {
      const isTold = message.type() === 'error' && !message.text().includes('404');
      if (isTold) messages.push(message.text());
    });
    page.on('pageerror', (error) => messages.push(String(error)));
    return { page, messages };
  }

  async function show(page: Page, name: string, locale: string): Promise<void> {
    // Another address than the last one's, or only the part behind # would change.
    await page.goto(`${gallery.url}show.html?${locale}#${name}/${locale}`, { waitUntil: 'load' });
    await page.waitForSelector('#root > *');
  }

  function inScheme(page: Page, scheme: string): Promise<void> {
    return page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
  }

  async function violations(page: Page, name: string): Promise<string[]> {
    await page.evaluate(axeSource);
    const rules: Record<string, { enabled: boolean }> = { 'target-size': { enabled: true } };
    if (!pages.test(name)) for (const rule of ofPages) rules[rule] = { enabled: false };
    const options = JSON.stringify({ rules, resultTypes: ['violations'] });
    const found: unknown = await page.evaluate(`axe.run(document, ${options})`);
    return (found as AxeResults).violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
    );
  }

  /** Targets that are too small, text of ours that is cut, a page wider than its window. */
  function faults(page: Page): Promise<string[]> {
    return page.evaluate((exempt) => {
      const found: string[] = [];
      if (document.documentElement.scrollWidth > innerWidth) found.push('wider than the window');
      for (const target of document.querySelectorAll(
        'button, select, [role="option"], label.choice, label.switch, .text-input',
      )) {
        const { width, height } = target.getBoundingClientRect();
        if (width < 24 || height < 24) found.push(`${target.className}: ${width}×${height}`);
      }
      for (const element of document.querySelectorAll<HTMLElement>(
        'body *:not(textarea, input, svg *)',
      )) {
        if (element.matches(exempt) || element.closest('.visually-hidden, .chat-send span'))
          continue;
        const { overflowX } = getComputedStyle(element);
        const isCut = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
        if (isCut) found.push(`cut: ${element.className} ${element.textContent}`);
      }
      return found;
    }, owners);
  }

  const cases = Object.entries(states).flatMap(([name, { sizes }]) =>
    sizes.map((size) => ({ name, size, width: size[0] })),
  );

  it.each(cases)('$name at $width px', async ({ name, size }) => {
    const { page, messages } = await open();
    await page.setViewport({ width: size[0], height: size[1] });
    await show(page, name, 'es');
    for (const scheme of ['light', 'dark']) {
      await inScheme(page, scheme);
      expect(await violations(page, name), `axe, ${scheme}`).toEqual([]);
    }
    for (const locale of size === states[name]?.sizes[0] ? ['en', 'pt_BR', 'pseudo'] : ['pseudo']) {
      await show(page, name, locale);
      expect(await faults(page), locale).toEqual([]);
    }
    expect(messages).toEqual([]);
    await page.close();
  });
});
