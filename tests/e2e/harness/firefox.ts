import puppeteer, { type Page } from 'puppeteer-core';
import { until } from './drive';
import { needBrowser } from './find-browser';
import { inFirefoxItself } from './firefox-system';
import type { LaunchOptions } from './launch-options';
import { install, type Extended } from './extended';
import { hostNames } from './server';

/** The add-on's id in the manifest, and the address its pages get here: Firefox draws one by lot otherwise. */
const ADD_ON = 'unisono@unisono.example';
const UUID = '7d3f1c52-6b0e-4a55-9c1e-5f0a2b8d4e61';

/** Firefox's network.cookie.cookieBehavior: 0 takes all, 1 refuses third parties. */
const cookieBehavior = { allowed: 0, blocked: 1 } as const;

function preferences({ port, thirdPartyCookies, lang }: LaunchOptions): Record<string, unknown> {
  return {
    'network.dns.localDomains': hostNames.join(','),
    'network.socket.forcePort': `443=${port}`,
    'privacy.reduceTimerPrecision': false,
    'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: UUID }),
    // A temporary add-on's data goes when the browser closes; a kept profile keeps them.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // Only stopBackground() stops it, so that a slow test does not lose it by accident.
    'extensions.background.idle.timeout': 600_000,
    // What an extension asks for when it is clicked is granted: there is nobody to press the button.
    'extensions.webextOptionalPermissionPrompts': false,
    ...(thirdPartyCookies
      ? { 'network.cookie.cookieBehavior': cookieBehavior[thirdPartyCookies] }
      : {}),
    ...(lang ? { 'intl.accept_languages': lang, 'intl.locale.requested': lang } : {}),
  };
}

/** Waiting for the load event never ends for moz-extension pages, and page.url() stays about:blank. */
async function openPage(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: [] });
  const [address = url] = url.split('#');
  await until(
    () =>
      page.evaluate(
        (start) => location.href.startsWith(start) && document.readyState === 'complete',
        address,
      ),
    `${url} to load`,
  );
}

/** Firefox over WebDriver BiDi; the flag lets the driver into the extension's pages and the browser itself. */
export async function launchFirefox(options: LaunchOptions, profile: string): Promise<Extended> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: needBrowser('firefox'),
    headless: options.headless ?? true,
    userDataDir: profile,
    acceptInsecureCerts: true,
    timeout: 60_000,
    defaultViewport: { width: 1280, height: 800 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(options),
  });
  await install(browser, options.extension);
  return {
    browser,
    origin: `moz-extension://${UUID}`,
    openPage,
    stopBackground: async () => {
      const stop = `WebExtensionPolicy.getByID(${JSON.stringify(ADD_ON)}).extension`;
      // Also in the middle of something: left alone Firefox first waits for what is under way.
      const atOnce = '{ ignoreDevToolsAttached: true, disableResetIdleForTest: true }';
      await inFirefoxItself(browser, `${stop}.terminateBackground(${atOnce})`);
    },
  };
}
