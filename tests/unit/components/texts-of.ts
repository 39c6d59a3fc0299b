import type { TextKey, Translate } from '@/components/texts';
import en from '@/public/_locales/en/messages.json';
import es from '@/public/_locales/es/messages.json';
import pt from '@/public/_locales/pt_BR/messages.json';

export interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

export type Locale = 'es' | 'en' | 'pt_BR';

export const messages: Readonly<Record<Locale, Readonly<Record<string, Message>>>> = {
  es,
  en,
  pt_BR: pt,
};

/** What `browser.i18n.getMessage` does, from the files themselves. */
export function textsOf(locale: Locale): Translate {
  return (key: TextKey, ...substitutions: string[]) => {
    const entry = messages[locale][key];
    if (!entry) throw new Error(`no such key: ${key}`);
    return fill(entry, substitutions);
  };
}

function fill({ message, placeholders = {} }: Message, substitutions: readonly string[]): string {
  return message.replace(/\$(\w+)\$/gu, (whole, name: string) => {
    const content = placeholders[name.toLowerCase()]?.content;
    if (content === undefined) return whole;
    return content.replace(
      /\$(\d)/gu,
      (_, digit: string) => substitutions[Number(digit) - 1] ?? '',
    );
  });
}

/** Sentences 40 % longer and marked at their ends, to find what clips or is not translated. */
export function pseudoTexts(): Translate {
  const texts = textsOf('es');
  return (key, ...substitutions) => {
    const text = texts(key, ...substitutions);
    if (key === 'language') return text;
    return `[${text}${' ~~~~~'.repeat(text.length).slice(0, Math.ceil(text.length * 0.4) - 2)}]`;
  };
}
