import { browser } from './browser';

/** A sentence of `_locales` in the language of the browser. */
export function text(key: string, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key as 'extensionName', substitutions);
}
