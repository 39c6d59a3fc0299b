/**
 * Photographs the gallery: `npx tsx tests/e2e/gallery/shots.ts FOLDER [BEGIN-OF-STATE [LOCALE]]`.
 * One sheet per group of states, language and look (light, dark, more contrast, forced colours).
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { launch, type Browser } from 'puppeteer-core';
import { needBrowser } from '../harness/find-browser';
import { openGallery } from './gallery';

const looks = {
  light: { 'prefers-color-scheme': 'light' },
  dark: { 'prefers-color-scheme': 'dark' },
  contrast: { 'prefers-color-scheme': 'light', 'prefers-contrast': 'more' },
  forced: { 'prefers-color-scheme': 'dark', 'forced-colors': 'active' },
} as const;

const everyGroup = [
  'picker',
  'ask',
  'hint',
  'inline',
  'outcome',
  'picture',
  'options',
  'popup',
  'practice',
];
const wideGroups = ['options', 'practice'];

const [folder = '.output/gallery', onlyGroup, onlyLocale] = process.argv.slice(2);

async function photograph(
  browser: Browser,
  url: string,
  file: string,
  look: object,
  width: number,
) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 400 });
  const session = await page.createCDPSession();
  const features = Object.entries(look).map(([name, value]) => ({ name, value: String(value) }));
  await session.send('Emulation.setEmulatedMedia', { features });
  await page.goto(url, { waitUntil: 'networkidle0' });
  await page.screenshot({ path: `${file}.png`, fullPage: true });
  await page.close();
}

await mkdir(folder, { recursive: true });
const gallery = await openGallery();
const browser = await launch({
  executablePath: needBrowser('chromium'),
  args: ['--no-sandbox'],
});
try {
  for (const group of onlyGroup ? [onlyGroup] : everyGroup) {
    for (const locale of onlyLocale ? [onlyLocale] : ['es', 'en', 'pt_BR']) {
      for (const [name, look] of Object.entries(looks)) {
        const url = `${gallery.url}index.html#${group}/${locale}`;
        const file = path.join(folder, `${group}-${locale}-${name}`);
        await photograph(browser, url, file, look, wideGroups.includes(group) ? 1760 : 1140);
      }
    }
  }
} finally {
  await browser.close();
  await gallery.close();
}
