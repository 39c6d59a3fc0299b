import { valueOf } from './markup-text';
import type { Segment, Values } from './placeholder';

/** What stands around an answer in a channel that wants it so: a greeting, a closing. */
export interface Envelope {
  readonly greeting: readonly Segment[];
  readonly closing: readonly Segment[];
}

/** An answer as one channel wants it. */
export interface Letter {
  readonly body: readonly Segment[];
  readonly envelope?: Envelope;
}

/** Nobody is asked for these because of an envelope: unknown, they are left out of it. */
const optional: ReadonlySet<string> = new Set(['cliente', 'agente']);

/** Words with which an answer greets or takes its leave by itself, in the languages of libraries. */
const greets =
  /^[\s*_~¡>]*(?:\p{Lu}+[*_~]*:\s+)?(?:\{\{saludo\}\}|(?:hola|buen[oa]s|buen d[ií]a|estimad[oa]s?|saludos|ol[aá]|bom dia|boa (?:tarde|noite)|prezad[oa]s?|car[oa]s?|hello|hi|dear|good (?:morning|afternoon|evening))(?!\p{L}))/iu;
const takesLeave =
  /\{\{agente\}\}[\s.!*_]*$|^[\s*_~¡>]*(?:(?:un (?:cordial )?saludo|saludos|atentamente|cordialmente|atenciosamente|abraços|(?:kind|best) regards|regards|sincerely)(?!\p{L}))/iu;

/** The text with placeholders between braces. */
function written(body: readonly Segment[]): string {
  return body
    .map((segment) => (typeof segment === 'string' ? segment : `{{${segment.name}}}`))
    .join('');
}

/** Without the placeholders that have no value, and without the comma and white space before them. */
function withoutUnknown(part: readonly Segment[], values: Values): Segment[] {
  const kept: Segment[] = [];
  for (const segment of part) {
    const isUnknown =
      typeof segment !== 'string' &&
      optional.has(segment.name) &&
      valueOf(values, segment.name) === undefined;
    if (!isUnknown) {
      kept.push(segment);
      continue;
    }
    const before = kept.pop();
    if (typeof before === 'string') kept.push(before.replace(/[,\s]+$/u, ''));
    else if (before !== undefined) kept.push(before);
  }
  return kept;
}

const namesOf = (part: readonly Segment[]): string[] =>
  part.flatMap((segment) => (typeof segment === 'string' ? [] : [segment.name]));

/** The placeholders of an answer and of what stands around it. */
export function namesIn({ body, envelope }: Letter): string[] {
  return [body, envelope?.greeting ?? [], envelope?.closing ?? []].flatMap(namesOf);
}

/** The names in an envelope that the agent may be asked for. */
export function askedByEnvelope({ greeting, closing }: Envelope): string[] {
  return namesOf([...greeting, ...closing]).filter((name) => !optional.has(name));
}

/**
 * The whole message: the answer, in its channel's envelope where it has one. An answer that greets
 * or takes its leave by itself is not given another greeting or closing.
 */
export function messageOf({ body, envelope }: Letter, values: Values): readonly Segment[] {
  if (!envelope) return body;
  const words = written(body);
  const last =
    words
      .trimEnd()
      .split(/\n\s*\n/u)
      .at(-1) ?? '';
  const greeting = greets.test(words) ? [] : withoutUnknown(envelope.greeting, values);
  const closing = takesLeave.test(last) ? [] : withoutUnknown(envelope.closing, values);
  const isSaid = (part: readonly Segment[]) => written(part).trim() !== '';
  return [
    ...(isSaid(greeting) ? [...greeting, '\n\n'] : []),
    ...body,
    ...(isSaid(closing) ? ['\n\n', ...closing] : []),
  ];
}
