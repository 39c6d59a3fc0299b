import { readFileSync } from 'node:fs';
import { Type, type Static } from 'typebox';
import { Check } from 'typebox/value';
import { problemMessage, type Problem } from '@/utils/domain/problem';

const Message = Type.Object({
  message: Type.String(),
  placeholders: Type.Optional(
    Type.Record(Type.String(), Type.Object({ content: Type.String({ pattern: '^\\$[1-9]$' }) })),
  ),
});
type Message = Static<typeof Message>;

const messagesFile = new URL('../../public/_locales/es/messages.json', import.meta.url);
let messages: Readonly<Record<string, unknown>> | undefined;

/** The commands speak Spanish, with the extension's own sentences. */
function messageFor(key: string): Message | undefined {
  messages ??= JSON.parse(readFileSync(messagesFile, 'utf8')) as Record<string, unknown>;
  const message = messages[key];
  return Check(Message, message) ? message : undefined;
}

/** As `browser.i18n` does it: `$NAME$` stands for `$1` to `$9`, `$$` for a dollar sign. */
function fillMessage({ message, placeholders = {} }: Message, substitutions: string[]): string {
  return message.replace(/\$(?:\$|([A-Za-z0-9_@]+)\$)/g, (whole, name?: string) => {
    if (name === undefined) return '$';
    const content = placeholders[name.toLowerCase()]?.content;
    return content === undefined ? whole : (substitutions[Number(content.slice(1)) - 1] ?? '');
  });
}

/** One problem as one line in Spanish; its bare parts where the sentence is not there yet. */
export function problemLine(problem: Problem): string {
  const { key, substitutions } = problemMessage(problem);
  const message = messageFor(key);
  if (message) return fillMessage(message, substitutions);
  const [file, ...rest] = substitutions;
  return [`${file}:`, problem.code, ...rest.filter((part) => part !== '')].join(' ');
}
