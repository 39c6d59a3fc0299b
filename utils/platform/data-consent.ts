import { browser, type Browser } from './browser';

/**
 * Whether uses may be told to the team's endpoint. Firefox has a question of its own for that, which only an
 * answer to a click may bring up; elsewhere what the page asked is enough.
 */
export async function allowsSharing(): Promise<boolean> {
  if (!import.meta.env.FIREFOX) return true;
  const asked = { data_collection: ['technicalAndInteraction'] };
  // The polyfill's types are older than the question.
  return browser.permissions.request(asked as Browser.permissions.Permissions);
}
