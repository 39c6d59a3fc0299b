import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { libraryJsonSchema } from '@/utils/domain/library';
import { problemMessage, problemMessageKeys } from '@/utils/domain/problem';

const read = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')) as unknown;

describe('problemMessage', () => {
  it('gives file, answer, field and detail as $1 to $4', () => {
    expect(
      problemMessage({ code: 'missing', file: 'f', answer: 'a', field: 'body', detail: 'd' }),
    ).toEqual({ key: 'problem_missing', substitutions: ['f', 'a', 'body', 'd'] });
  });

  it('asks for a sentence without an answer where there is none', () => {
    expect(problemMessage({ code: 'missing', file: 'f', field: 'answers' })).toEqual({
      key: 'problem_missing_file',
      substitutions: ['f', '', 'answers', ''],
    });
    expect(problemMessage({ code: 'too_large', file: 'f', detail: '5 MB' }).key).toBe(
      'problem_too_large',
    );
  });
});

describe.each(['es', 'en', 'pt_BR'])('the sentences in %s', (language) => {
  const messages = read(`public/_locales/${language}/messages.json`) as Record<
    string,
    { message: string; placeholders?: Record<string, { content: string }> } | undefined
  >;

  it.each(problemMessageKeys)('%s', (key) => {
    const { message = '', placeholders = {} } = messages[key] ?? {};
    expect(message).toContain('$FILE$');
    // A problem of an answer names the answer, one of the file cannot.
    if (key.endsWith('_file')) expect(message).not.toContain('$ANSWER$');
    const contents = { file: '$1', answer: '$2', field: '$3', detail: '$4' };
    const used = [...message.matchAll(/\$([A-Z]+)\$/g)].map(([, name = '']) => name.toLowerCase());
    expect(Object.keys(placeholders).sort()).toEqual([...new Set(used)].sort());
    for (const [name, { content }] of Object.entries(placeholders)) {
      expect(contents).toHaveProperty(name, content);
    }
  });
});

it('docs/library.schema.json is what the schema says (npm run library -- schema)', () => {
  expect(read('docs/library.schema.json')).toEqual(JSON.parse(JSON.stringify(libraryJsonSchema())));
});
