import { invisibleIn } from './check-characters';
import type { ProblemList } from './check-problems';
import { isFixedPlaceholder, segmentsOf } from './placeholder';

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

function checkConstant(value: unknown, field: string, list: ProblemList): void {
  if (typeof value !== 'string') return;
  if (value.trim() === '') list.add('empty_text', { field });
  // A value is put in once and not looked at again: braces in it would reach the customer.
  const braces = bracesIn(value);
  if (braces !== undefined) list.add('unknown_placeholder', { field }, braces);
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
    checkName(name, field, list);
    if (Object.hasOwn(constants, name)) list.add('duplicate_name', { field }, name);
    const { label } = fieldsOf(asked);
    if (label !== '' && isBlank(label)) list.add('empty_text', { field: `${field}.label` });
  }
  return new Set([...Object.keys(constants), ...Object.keys(placeholders)]);
}

/** Nothing but white space. */
export function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}
