import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { messages, type Locale, type Message } from './texts-of';

const root = path.resolve(import.meta.dirname, '../../..');
const { es } = messages;
const others = ['en', 'pt_BR'] as const satisfies readonly Locale[];
const all = (['es', ...others] as const).flatMap((locale) =>
  Object.entries(messages[locale]).map(([key, message]) => ({ locale, key, message })),
);

/** Families whose keys are put together where they are used. */
const families = /^(problem|ask|host)_/;

function placeholdersOf({ placeholders = {} }: Message): string[] {
  return Object.entries(placeholders)
    .map(([name, { content }]) => `${name}=${content}`)
    .sort();
}

function namesIn({ message }: Message): string[] {
  const names = [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase());
  return [...new Set(names)].sort();
}

/** All that may name a key: the product's own source. */
function source(): string {
  const texts = ['components', 'entrypoints', 'utils'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(path.join(root, folder, file), 'utf8')),
  );
  return [...texts, readFileSync(path.join(root, 'wxt.config.ts'), 'utf8')].join('\n');
}

describe('_locales', () => {
  it.each(others)('%s has the keys of the Spanish file, in their order', (locale) => {
    expect(Object.keys(messages[locale])).toEqual(Object.keys(es));
  });

  it.each(others)('%s has the placeholders of the Spanish file', (locale) => {
    const wrong = Object.entries(es).filter(([key, message]) => {
      const other = messages[locale][key];
      return !other || String(placeholdersOf(other)) !== String(placeholdersOf(message));
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('names in every sentence exactly the placeholders that it declares', () => {
    const wrong = all.filter(({ message }) => {
      const declared = Object.keys(message.placeholders ?? {}).sort();
      return String(declared) !== String(namesIn(message));
    });
    expect(wrong.map(({ key, locale }) => `${locale} ${key}`)).toEqual([]);
  });

  it('has no empty sentence and no key that Chrome refuses', () => {
    const wrong = all.filter(
      ({ key, message }) => message.message.trim() === '' || !/^[A-Za-z0-9_]+$/.test(key),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps the description within what the stores take', () => {
    for (const { key, locale, message } of all) {
      if (key === 'extensionDescription') {
        expect(message.message.length, locale).toBeLessThanOrEqual(132);
      }
    }
  });

  it('says in each file which language it is', () => {
    const languages = (['es', ...others] as const).map(
      (locale) => messages[locale].language?.message,
    );
    expect(languages).toEqual(['es', 'en', 'pt-BR']);
  });

  it('has no sentence that nothing uses', () => {
    const text = source();
    const unused = Object.keys(es)
      .filter((key) => !families.test(key))
      .filter((key) => !text.includes(`'${key}'`) && !text.includes(`__MSG_${key}__`));
    expect(unused).toEqual([]);
  });
});
