import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Names of the sentences in `_locales`; the Spanish file is the one the others follow. */
export type TextKey = Exclude<keyof typeof import('@/public/_locales/es/messages.json'), 'default'>;

/** A sentence in the language of the browser, its `$1`, `$2`… filled with `substitutions`. */
export type Translate = (key: TextKey, ...substitutions: string[]) => string;

/** Provided once at the top of each page. Without a provider the keys show, so that it is noticed. */
export const Texts = createContext<Translate>((key) => key);

export function useTexts(): Translate {
  return useContext(Texts);
}

/** The language that the sentences are written in (BCP 47), which may differ from the browser's. */
export function useLanguage(): string {
  return useTexts()('language');
}
