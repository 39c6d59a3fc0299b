import { invisibleIn } from './check-characters';
import type { ProblemList } from './check-problems';
import { isFixedPlaceholder, segmentsOf, sourceOf } from './placeholder';

export type Fields = Readonly<Record<string, unknown>>;

/** A JSON object, or none: what is not one has been told by its shape. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : {};
}

/** A name that can stand between braces: the grammar of bodies itself is asked. */
function isName(name: string): boolean {
  const [segment, ...more] = segmentsOf(`{{${name}}}`);
  return more.length === 0 && typeof segment === 'object' && segment.name === name;
}

/** Braces that look like a placeholder, to tell by: up to where they close. */
export function bracesIn(text: string): string | undefined {
  const start = text.indexOf('{{');
  if (start === -1) return undefined;
  const end = text.indexOf('}}', start);
  return text.slice(start, end === -1 ? start + 80 : end + 2);
}

function checkName(name: string, field: string, list: ProblemList): void {
  if (isFixedPlaceholder(name)) list.add('reserved_name', { field }, name);
  else if (!isName(name) && invisibleIn(name).length === 0) list.add('bad_name', { field }, name);
}

/** A text that is put into answers as it stands. It is not looked at again: braces in it would stay. */
function checkNoBraces(value: string, field: string, list: ProblemList): void {
  const braces = bracesIn(value);
  if (braces !== undefined) list.add('unknown_placeholder', { field }, braces);
}

function checkConstant(value: unknown, field: string, list: ProblemList): void {
  if (typeof value !== 'string') return;
  if (value.trim() === '') list.add('empty_text', { field });
  checkNoBraces(value, field, list);
}

/** Options are chosen by their first letters, in any case. */
function checkOptions(options: readonly unknown[], field: string, list: ProblemList): void {
  const seen = new Set<string>();
  for (const [index, option] of options.entries()) {
    if (typeof option !== 'string' || option === '') continue;
    const place = `${field}[${index}]`;
    const key = option.trim().toLowerCase();
    if (key === '') list.add('empty_text', { field: place });
    else if (seen.has(key)) list.add('duplicate_option', { field: place }, option);
    seen.add(key);
    checkNoBraces(option, place, list);
  }
}

/** What the shape leaves open: a placeholder of each type has what that type needs. */
function checkAsked(asked: Fields, field: string, list: ProblemList): void {
  const { label, type, options, currency } = asked;
  if (label !== '' && isBlank(label)) list.add('empty_text', { field: `${field}.label` });
  if (typeof currency === 'string') checkNoBraces(currency, `${field}.currency`, list);
  if (Array.isArray(options)) checkOptions(options, `${field}.options`, list);
  else if (type === 'choice' && options === undefined) {
    list.add('missing', { field: `${field}.options` });
  }
}

/**
 * Checks the names that a library adds, and what stands behind them.
 * @returns all names that its bodies may have between braces, beside the fixed ones.
 */
export function checkNames(library: Fields, list: ProblemList): ReadonlySet<string> {
  const constants = fieldsOf(library.constants);
  const placeholders = fieldsOf(library.placeholders);
  for (const [name, value] of Object.entries(constants)) {
    checkName(name, `constants.${name}`, list);
    checkConstant(value, `constants.${name}`, list);
  }
  for (const [name, asked] of Object.entries(placeholders)) {
    const field = `placeholders.${name}`;
    // Fixed ones that are asked may be asked in the library's own way.
    if (sourceOf(name) !== 'asked') checkName(name, field, list);
    if (Object.hasOwn(constants, name)) list.add('duplicate_name', { field }, name);
    checkAsked(fieldsOf(asked), field, list);
  }
  return new Set([...Object.keys(constants), ...Object.keys(placeholders)]);
}

/** Nothing but white space. */
export function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}
