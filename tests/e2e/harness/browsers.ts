import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from './chromium';
import type { BrowserKind } from './find-browser';
import { launchFirefox } from './firefox';
import type { LaunchOptions } from './launch-options';
import { openProfile } from './profile';

/** A real browser with the extension installed. */
export interface Driven {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`: `location.origin` of the extension's pages. */
  readonly extensionOrigin: string;
  /** A new tab in front at this address, loaded. */
  newPage(url: string): Promise<Page>;
  /** A new tab in front with a page of the extension: `options.html#join=…`. */
  extensionPage(path: string): Promise<Page>;
  /** Stops the service worker or event page for real; the next event starts a new one. */
  stopBackground(): Promise<void>;
  /** Closes the browser and removes its temporary profile. */
  close(): Promise<void>;
}

/** Starts the browser; throws where it is not installed or the extension does not load. */
export async function launch(kind: BrowserKind, options: LaunchOptions): Promise<Driven> {
  const profile = await openProfile(options.profile);
  const start = kind === 'chromium' ? launchChromium : launchFirefox;
  const extended = await start(options, profile.folder).catch(async (cause: unknown) => {
    await profile.discard();
    throw cause;
  });
  const { browser, origin } = extended;
  const newPage = async (load: (page: Page) => Promise<unknown>): Promise<Page> => {
    const page = await browser.newPage();
    // Firefox opens a tab in front, and changes its process on the way to a page of an extension:
    // there must be no asking for it while it does.
    await load(page);
    if (kind === 'chromium') await page.bringToFront();
    return page;
  };
  return {
    kind,
    browser,
    extensionOrigin: origin,
    newPage: (url) => newPage((page) => page.goto(url)),
    extensionPage: (path) => newPage((page) => extended.openPage(page, `${origin}/${path}`)),
    stopBackground: () => extended.stopBackground(),
    close: async () => {
      await browser.close();
      await profile.discard();
    },
  };
}
