/** What is written in for a library that does not say, or says what is no language. */
const otherwise = 'es';

/**
 * The language of what customers read, as `Intl` takes it. Never the browser's own: an agent's
 * interface may be in another language than the answers.
 *
 * @param tag BCP 47, out of a library.
 */
export function customerLanguage(tag: string | undefined): string {
  if (tag === undefined) return otherwise;
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag)[0] ?? otherwise;
  } catch {
    return otherwise;
  }
}
