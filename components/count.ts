import { useLanguage, useTexts, type TextKey } from './texts';

/** The two forms of a counted noun: "1 respuesta", "$1 respuestas". */
export interface CountKeys {
  readonly one: TextKey;
  readonly other: TextKey;
}

/**
 * Words a number with its noun. Our three languages part one from other only; the further
 * categories that `Intl` knows for them (`many`, from a million) read like other.
 */
export function useCount(): (count: number, keys: CountKeys) => string {
  const texts = useTexts();
  const language = useLanguage();
  return (count, { one, other }) => {
    const form = new Intl.PluralRules(localeOf(language)).select(count) === 'one' ? one : other;
    return texts(form, new Intl.NumberFormat(localeOf(language)).format(count));
  };
}

/** A locale that `Intl` takes; without a provider the language is a bare key, which it may refuse. */
export function localeOf(language: string): string {
  return Intl.NumberFormat.supportedLocalesOf([language])[0] ?? 'es';
}
