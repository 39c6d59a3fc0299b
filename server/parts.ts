import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import { Type } from 'typebox';
import type { Role } from '@/utils/domain/membership';
import type { Devices } from './devices';
import type { EventLog } from './uses/events';
import type { LibraryFiles } from './library';
import type { Store } from './store/store';

/** The web server, with routes typed by their schemas. */
export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;

/** What routes work with. */
export interface Parts {
  readonly store: Store;
  readonly devices: Devices;
  readonly library: LibraryFiles;
  readonly events: EventLog;
  /** A link that makes one device a member, with the root that it is to trust. */
  linkFor(team: string, role: Role): Promise<string>;
}

/** What every refusal looks like; the sentence is for who writes a client. */
export const Problem = Type.Object({ error: Type.String(), message: Type.String() });

/** Marks a route in the description as one that wants a token. */
export const security = [{ token: [] }];
