import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';

/** A started browser with the extension in it, as each kind of browser has to provide it. */
export interface Extended {
  readonly browser: Browser;
  /** The origin of the extension's pages, without a slash at the end. */
  readonly origin: string;
  /** Loads a page of the extension. */
  openPage(page: Page, url: string): Promise<unknown>;
  /** Resolves when the background is gone for real; the next event starts a new one. */
  stopBackground(): Promise<void>;
}

/** Installs the unpacked extension and returns its id; where it is refused, the browser does not stay behind. */
export async function install(browser: Browser, folder: string): Promise<string> {
  return browser.installExtension(path.resolve(folder)).catch(async (cause: unknown) => {
    await browser.close();
    throw cause;
  });
}
