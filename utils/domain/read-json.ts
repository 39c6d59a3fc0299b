import type { Static, TSchema } from 'typebox';
import { Check } from 'typebox/value';

/** A text that came from somewhere, as what it should be; `undefined` where it is anything else. */
export function readJson<Schema extends TSchema>(
  schema: Schema,
  text: string,
): Static<Schema> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Check(schema, value) ? value : undefined;
  } catch {
    return undefined;
  }
}
