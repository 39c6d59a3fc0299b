import { Type, type Static, type TSchema } from 'typebox';
import { channels } from '@/utils/domain/channel';
import { libraryLimits } from '@/utils/domain/library';
import { Use } from '@/utils/domain/use';
import { hostIds } from '@/utils/hosts/registry';
import type { MessageData, MessageName } from './protocol';

/**
 * Who speaks to the background. `content`: our script in a host's page. `frame`: the picker in a
 * tab. `page`: our own pages in a tab of their own.
 */
export type Sender = 'content' | 'frame' | 'page';

interface Rule<D> {
  readonly from: readonly Sender[];
  readonly data: TSchema & { static?: D };
}

const nothing = Type.Optional(Type.Null());
/** A message of a customer is cut to this before it travels; what an agent types to far less. */
export const maxText = 8_000;
const closed = { additionalProperties: false } as const;

const Nonce = Type.Object({ nonce: Type.String({ pattern: '^[0-9a-f-]{36}$' }) }, closed);
/** An answer is given as the channel that it is for wants it. */
const channel = Type.Union(channels.map((one) => Type.Literal(one)));
const Before = Type.Optional(Type.Array(Type.String({ maxLength: maxText }), { maxItems: 2 }));
const Text = Type.Object(
  {
    text: Type.String({ maxLength: maxText }),
    before: Before,
    channel,
  },
  closed,
);
const Query = Type.Object({ query: Type.String({ maxLength: 400 }), channel }, closed);
const Typed = Type.Object({ typed: Type.String({ maxLength: 64 }), channel }, closed);
/** A use in a host that there is. */
const OurUse = Type.Object({ ...Use.properties, host: Type.Enum([...hostIds]) }, closed);
/** A text has no more characters than bytes; its limits are checked when it is read. */
const LibraryFile = Type.Object(
  {
    file: Type.String({ maxLength: 255 }),
    text: Type.String({ maxLength: libraryLimits.bytesWithPictures }),
  },
  closed,
);
/** What a customer wrote, the answer that was chosen for it, and how the agent came to that. */
const Choice = Type.Object(
  {
    text: Type.String({ maxLength: maxText }),
    before: Before,
    answer: Use.properties.answer,
    version: Use.properties.version,
    way: Use.properties.way,
    about: Type.Integer({ minimum: 0 }),
    isAlone: Type.Boolean(),
  },
  closed,
);
const Accept = Type.Object({ version: Type.Integer({ minimum: 1 }) }, closed);
const Join = Type.Object(
  { link: Type.String({ maxLength: 2_000 }), shares: Type.Boolean() },
  closed,
);
const PictureOf = Type.Object({ hash: Type.String({ pattern: '^[0-9a-f]{64}$' }) }, closed);

/** Every message: who may send it, and what it must look like. Anything else is refused. */
export const rules: { readonly [N in MessageName]: Rule<MessageData<N>> } = {
  'host/wake': { from: ['content'], data: nothing },
  'frame/invite': { from: ['content', 'page'], data: nothing },
  'frame/accept': { from: ['frame'], data: Nonce },
  'answers/suggest': { from: ['frame'], data: Text },
  'answers/search': { from: ['frame'], data: Query },
  'answers/shortcut': { from: ['frame'], data: Typed },
  'answers/learn': { from: ['frame'], data: Choice },
  'answers/picture': { from: ['frame'], data: PictureOf },
  'uses/record': { from: ['frame'], data: OurUse },
  'uses/export': { from: ['page'], data: nothing },
  'uses/forget': { from: ['page'], data: nothing },
  'team/status': { from: ['page'], data: nothing },
  'team/join': { from: ['page'], data: Join },
  'team/leave': { from: ['page'], data: nothing },
  'team/accept': { from: ['page'], data: Accept },
  'team/sync': { from: ['page'], data: nothing },
  'library/summary': { from: ['frame', 'page'], data: nothing },
  'library/restore': { from: ['page'], data: nothing },
  'library/open': { from: ['page'], data: LibraryFile },
};

export type DataOf<S extends TSchema> = Static<S>;
