import { Type, type Static } from 'typebox';
import type { Answer, Library } from '../library';

export const heldKinds = ['link', 'number', 'many'] as const;

/** What a release would bring that a thief would: to be confirmed a second time. */
export const Held = Type.Object({
  kind: Type.Enum([...heldKinds]),
  /** Id of the answer; absent for the release as a whole. */
  answer: Type.Optional(Type.String()),
  /** The host name or number that is new; for `many`, how many answers change. */
  detail: Type.String(),
});
export type Held = Static<typeof Held>;

/** More answers than these in one release are asked about, as is a fifth of the library. */
const many = { answers: 50, share: 0.2 } as const;
/** A small library changes by more than a fifth with three answers. */
const few = 10;

const link = /\b(?:https?:\/\/|www\.)([^\s/?#)\]}>"'«»]+)/giu;
/** Accounts, cards, phones: digits with what people put between them; IBAN with its letters. */
const longNumber =
  /(?:\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{2,4}){3,8}\b)|(?:\+?\d(?:[ .()/-]{0,2}\d){6,})/gu;

/** `28/11/2026`, `2026-11-28`: as many digits as a phone, and no number to pay to. */
const date =
  /(?<![\d.+/-])(?:[0-3]?\d([/.-])[01]?\d\1(?:19|20)\d\d|(?:19|20)\d\d-[01]\d-[0-3]\d)(?![\d/-])/gu;

/** All that can be read out of an answer, whatever the channel. */
function textsOf({ title, body, bodies = {} }: Answer): string {
  return [title, body, ...Object.values(bodies)].join('\n');
}

function hostsOf(text: string): string[] {
  return [...text.matchAll(link)].map(([, host = '']) =>
    host
      .toLowerCase()
      .replace(/^.*@/, '')
      .replace(/:\d+$/, '')
      .replace(/[.,;:!?]+$/, '')
      .replace(/^www\./, ''),
  );
}

function numbersOf(text: string): string[] {
  return [...text.replace(date, ' ; ').matchAll(longNumber)].map(([number]) =>
    number.replace(/[^A-Za-z0-9]/g, ''),
  );
}

function isAllowed(host: string, domains: ReadonlySet<string>): boolean {
  const parts = host.split('.');
  return parts.some((_, index) => domains.has(parts.slice(index).join('.')));
}

/** What the rest of a library says for all answers: constants, greetings. */
function restOf(library: Library): string {
  return JSON.stringify({ ...library, answers: [] });
}

/**
 * Compares a library with the one in force. A first release is held for nothing: there is nobody yet
 * whom it could deceive.
 * @param domains that the team's keys allow
 */
export function heldOf(
  next: Library,
  before: Library | undefined,
  domains: readonly string[],
): Held[] {
  if (!before) return [];
  const known = `${restOf(before)}\n${before.answers.map(textsOf).join('\n')}`;
  const allowed = new Set([...domains, ...hostsOf(known)]);
  const numbers = new Set(numbersOf(known));
  const old = new Map(before.answers.map((answer) => [answer.id, JSON.stringify(answer)]));
  const changed = next.answers.filter((answer) => old.get(answer.id) !== JSON.stringify(answer));
  const inText = (text: string, answer?: string): Held[] => {
    const where = answer === undefined ? {} : { answer };
    return [
      ...hostsOf(text)
        .filter((host) => !isAllowed(host, allowed))
        .map((detail) => ({ kind: 'link' as const, ...where, detail })),
      ...numbersOf(text)
        .filter((number) => !numbers.has(number))
        .map((detail) => ({ kind: 'number' as const, ...where, detail })),
    ];
  };
  const held = [
    ...inText(restOf(next)),
    ...changed.flatMap((answer) => inText(textsOf(answer), answer.id)),
  ];
  const ids = new Set(next.answers.map(({ id }) => id));
  const gone = before.answers.filter(({ id }) => !ids.has(id)).length;
  const total = changed.length + gone;
  const isMuch = isMany(total, before);
  return isMuch ? [{ kind: 'many', detail: String(total) }, ...held] : held;
}

function isMany(count: number, { answers }: Library): boolean {
  return count > many.answers || count > many.share * Math.max(few, answers.length);
}

/**
 * The library in use without what the next one withdraws: that is gone at once, whatever else is held.
 * `undefined` where nothing is withdrawn, or so much that it is to be asked about as well.
 */
export function withoutWithdrawn(next: Library, before: Library): Library | undefined {
  const ids = new Set(next.answers.map(({ id }) => id));
  const left = before.answers.filter(({ id }) => ids.has(id));
  const gone = before.answers.length - left.length;
  if (gone === 0 || left.length === 0 || isMany(gone, before)) return undefined;
  return { ...before, answers: left };
}
