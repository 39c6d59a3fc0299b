import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import puppeteer, { TargetType, type Browser } from 'puppeteer-core';
import { until } from './drive';
import { needBrowser } from './find-browser';
import type { LaunchOptions } from './launch-options';
import { install, type Extended } from './extended';
import { hostNames } from './server';

/** As much of Chromium's own file as we touch. */
interface Preferences {
  profile?: object;
}

function flags({ port, thirdPartyCookies, lang }: LaunchOptions): string[] {
  const here = hostNames.map((host) => `MAP ${host} 127.0.0.1:${port}`);
  const rules = [...here, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'];
  return [
    `--host-resolver-rules=${rules.join(',')}`,
    '--disable-gpu',
    '--disable-quic',
    '--disable-component-update',
    // Root, and most containers, cannot have Chromium's sandbox.
    ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
    ...(thirdPartyCookies ? ['--disable-features=ThirdPartyStoragePartitioning'] : []),
    ...(lang ? [`--lang=${lang}`, `--accept-lang=${lang}`] : []),
  ];
}

/**
 * There is no flag for these: they must stand in the profile before the browser starts. Without
 * developer mode an unpacked extension that reloads itself is not let in again.
 */
async function writePreferences(folder: string, cookies: LaunchOptions['thirdPartyCookies']) {
  const file = path.join(folder, 'Default', 'Preferences');
  const there = existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as Preferences) : {};
  const blocked = cookies === 'blocked';
  const said = { block_third_party_cookies: blocked, cookie_controls_mode: blocked ? 1 : 0 };
  const profile = { ...there.profile, ...(cookies ? said : {}) };
  const extensions = { ui: { developer_mode: true } };
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify({ extensions, ...there, profile }));
}

const workerOf = (browser: Browser, origin: string) =>
  browser
    .targets()
    .find(
      (target) =>
        target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(`${origin}/`),
    );

async function stopWorker(browser: Browser, origin: string): Promise<void> {
  const target = workerOf(browser, origin);
  const worker = await target?.worker();
  if (!target || !worker) return;
  await worker.close();
  await until(() => !browser.targets().includes(target), 'the service worker to be gone');
}

/** Chromium over CDP's pipe, the only way on which it takes an unpacked extension from a driver. */
export async function launchChromium(options: LaunchOptions, profile: string): Promise<Extended> {
  await writePreferences(profile, options.thirdPartyCookies);
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    headless: options.headless ?? true,
    userDataDir: profile,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 800 },
    env: { ...process.env, ...(options.lang ? { LANGUAGE: options.lang } : {}) },
    args: flags(options),
  });
  const id = await install(browser, options.extension);
  const origin = `chrome-extension://${id}`;
  return {
    browser,
    origin,
    openPage: (page, url) => page.goto(url),
    stopBackground: () => stopWorker(browser, origin),
  };
}
