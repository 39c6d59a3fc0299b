import { Type, type Static } from 'typebox';

/** How the agent came to the answer. */
export const waysOfUse = ['hint', 'suggestion', 'search', 'shortcut', 'common'] as const;
export type WayOfUse = (typeof waysOfUse)[number];

/**
 * One insertion, as it is counted. Closed: no text, name, number or address of a page
 * has a place in it, and unknown fields are refused.
 */
export const Use = Type.Object(
  {
    /** Random, made at the insertion: the same use told twice is one use. */
    id: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }),
    // No database keeps a NUL in a text.
    answer: Type.String({ minLength: 1, maxLength: 64, pattern: '^[^\\u0000]*$' }),
    /** Version of the library that the text came from. */
    version: Type.Integer({ minimum: 0, maximum: 2_147_483_647 }),
    /** Its id. That it is one of ours is seen at the door: a host that is gone stays counted. */
    host: Type.String({ pattern: '^[a-z]{1,20}$' }),
    /** Calendar day of the agent, `YYYY-MM-DD`. */
    day: Type.String({ format: 'date', pattern: '^[12]' }),
    way: Type.Enum([...waysOfUse]),
    /** Place in the list, counted from 1. */
    rank: Type.Integer({ minimum: 1, maximum: 100 }),
  },
  { additionalProperties: false },
);
export type Use = Static<typeof Use>;
