import { Type, type Static } from 'typebox';
import { Use } from './use';

/**
 * A use as it is told to the team's endpoint. Closed: there is no field for a text, and nobody adds one
 * by accident.
 */
export const Event = Type.Object(
  {
    ...Use.properties,
    /** Milliseconds since 1970, of the device's own clock. */
    at: Type.Integer({ minimum: 0, maximum: 8_640_000_000_000_000 }),
    /** Whether the text was changed before it was sent, where that is known. */
    edited: Type.Optional(Type.Boolean()),
    /** Milliseconds from the customer's message to the insertion, where that is known. */
    wait: Type.Optional(Type.Integer({ minimum: 0, maximum: 31 * 24 * 3_600_000 })),
  },
  { additionalProperties: false },
);
export type Event = Static<typeof Event>;

export const mostEvents = 200;

/** What a device sends: its uses since the last time, and what its clock says now. */
export const EventBatch = Type.Object(
  {
    sentAt: Type.Integer({ minimum: 0, maximum: 8_640_000_000_000_000 }),
    events: Type.Array(Event, { minItems: 1, maxItems: mostEvents }),
  },
  { additionalProperties: false },
);
export type EventBatch = Static<typeof EventBatch>;

export const eventRejections = ['future', 'old'] as const;

/** Every event of the batch is either here as rejected, or stored for good. */
export const EventReply = Type.Object({
  /** How many are stored now, those that were before among them. */
  accepted: Type.Integer({ minimum: 0 }),
  rejected: Type.Array(Type.Object({ id: Type.String(), reason: Type.Enum([...eventRejections]) })),
  /** Milliseconds since 1970, of the endpoint's clock. */
  now: Type.Integer(),
  /** Seconds until the next batch is wanted. */
  nextFlush: Type.Integer({ minimum: 1 }),
  /** Of the library in force; 0 before the first. */
  library: Type.Integer({ minimum: 0 }),
});
export type EventReply = Static<typeof EventReply>;
