import { Type, type Static } from 'typebox';
import { TeamId } from './release/keys';

export const roles = ['agent', 'owner'] as const;
export const Role = Type.Enum([...roles]);
export type Role = Static<typeof Role>;

/** 256 random bits, base64url. */
export const Token = Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' });

/** What joining gives a device. The endpoint keeps no more of the token than its hash. */
export const Membership = Type.Object({
  team: TeamId,
  device: Type.String({ format: 'uuid' }),
  role: Role,
  token: Token,
});
export type Membership = Static<typeof Membership>;

/** What takes the place of a token. */
export const NewToken = Type.Object({ token: Token });
