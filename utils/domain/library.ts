import { Type, type Static } from 'typebox';
import { weekdays } from './calendar';
import { askTypes } from './placeholder';

/** Limits of a library file, enforced before anything else looks at it. */
export const libraryLimits = {
  /** Bytes of UTF-8, without the data of its pictures: what is read anew after every restart. */
  bytes: 5 * 1024 * 1024,
  /** Bytes of UTF-8 of the whole file. Read once, when it is opened; the pictures are kept apart. */
  bytesWithPictures: 16 * 1024 * 1024,
  answers: 20_000,
  /** Characters (UTF-16 units) of all texts of one answer together. */
  charactersPerAnswer: 10_000,
  charactersPerShortcut: 40,
  picturesPerAnswer: 3,
  /** Bytes of a picture's file, decoded from its base64. */
  bytesPerPicture: 300_000,
  /** Neither wider nor higher, in pixels. */
  pixelsPerSide: 4096,
  depth: 20,
  /** Texts, numbers, lists and objects of a file together: what a small file can still do to us. */
  values: 250_000,
  /** A file with more problems than these is told of these. */
  problems: 200,
} as const;

export const libraryFormat = 'library/1';

const Text = Type.String();

/** Any name at all: without a pattern a name with a line break would escape the check of its value. */
const AnyName = Type.String({ pattern: '^[\\s\\S]*$' });

/** A picture that goes with an answer: the whole file as a data URL. */
export const Picture = Type.Object(
  {
    /** Name of the file as the customer may see it. */
    name: Type.String({ minLength: 1, maxLength: 80 }),
    /** What it shows, in words, for who does not see it. */
    alt: Type.String({ minLength: 1, maxLength: 300 }),
    /** `data:image/png;base64,…`, `image/jpeg` or `image/webp`. */
    data: Type.String(),
  },
  { additionalProperties: true },
);
export type Picture = Static<typeof Picture>;

/** What a team says to one kind of question. Fields that we do not know are kept. */
export const Answer = Type.Object(
  {
    id: Type.String({ minLength: 1, maxLength: 64 }),
    title: Type.String({ minLength: 1 }),
    body: Type.String({ minLength: 1 }),
    shortcut: Type.Optional(Text),
    stage: Type.Optional(Text),
    department: Type.Optional(Text),
    tags: Type.Optional(Type.Array(Text)),
    questions: Type.Optional(Type.Array(Text)),
    /** The body for one channel, where it differs: `{ "gmail": "…" }`. */
    bodies: Type.Optional(Type.Record(AnyName, Text)),
    pictures: Type.Optional(Type.Array(Picture, { maxItems: libraryLimits.picturesPerAnswer })),
  },
  { additionalProperties: true },
);
export type Answer = Static<typeof Answer>;

/** How a placeholder that the agent fills in is asked for; also one of the fixed ones. */
export const AskedPlaceholder = Type.Object(
  {
    label: Type.String({ minLength: 1 }),
    type: Type.Optional(Type.Enum([...askTypes])),
    /** Of an `amount`: its sign as it is written to customers, `RD$`. */
    currency: Type.Optional(Type.String({ minLength: 1, maxLength: 8 })),
    /** Of a `choice`: what there is to choose from, all different. */
    options: Type.Optional(
      Type.Array(Type.String({ minLength: 1 }), { minItems: 2, maxItems: 50 }),
    ),
  },
  { additionalProperties: true },
);
export type AskedPlaceholder = Static<typeof AskedPlaceholder>;

/** What stands around an answer in one channel, where the answer has no body of its own for it. */
export const LibraryEnvelope = Type.Object(
  {
    greeting: Type.Optional(Type.String({ maxLength: 1_000 })),
    closing: Type.Optional(Type.String({ maxLength: 1_000 })),
  },
  { additionalProperties: true },
);
export type LibraryEnvelope = Static<typeof LibraryEnvelope>;

/** What customers of this team say for one thing, beside what we know of their language. */
export const LibraryConcept = Type.Object(
  {
    words: Type.Array(Type.String({ minLength: 1, maxLength: 100 }), { maxItems: 500 }),
    /** Phrases that hold those words and mean something else. */
    not: Type.Optional(
      Type.Array(Type.String({ minLength: 1, maxLength: 100 }), { maxItems: 500 }),
    ),
  },
  { additionalProperties: true },
);
export type LibraryConcept = Static<typeof LibraryConcept>;

/** A library file (`library/1`). */
export const Library = Type.Object(
  {
    format: Type.Literal(libraryFormat),
    name: Type.Optional(Text),
    /** BCP 47, of the answers: `es`, `pt-BR`. */
    language: Type.Optional(Text),
    constants: Type.Optional(Type.Record(AnyName, Text)),
    /** Placeholders that are asked from the agent, beside the fixed ones. */
    placeholders: Type.Optional(Type.Record(AnyName, AskedPlaceholder)),
    /** By channel: `{ "gmail": { "greeting": "{{saludo}}, {{cliente}}:", "closing": "…" } }`. */
    envelopes: Type.Optional(Type.Record(AnyName, LibraryEnvelope)),
    /** Days on which the team works; Monday to Friday where it does not say. */
    workingDays: Type.Optional(
      Type.Array(Type.Enum([...weekdays]), { minItems: 1, maxItems: weekdays.length }),
    ),
    /** Days on which it does not, `2026-12-25`. */
    holidays: Type.Optional(Type.Array(Type.String({ format: 'date' }), { maxItems: 1000 })),
    /** By concept: `{ "corte": { "words": ["me apagaron"], "not": ["corte de pelo"] } }`. */
    lexicon: Type.Optional(Type.Record(AnyName, LibraryConcept)),
    answers: Type.Array(Answer),
  },
  { additionalProperties: true },
);
export type Library = Static<typeof Library>;

/** The schema of a library file as JSON Schema, for editors and for other programs. */
export function libraryJsonSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `Library of answers (${libraryFormat})`,
    ...Library,
  };
}
