import { StoreInUse } from '../store/store';

/** Why data is not moved; the target is as it was before, or has empty tables. */
export type MoveRefusal =
  | { readonly reason: 'no-folder' | 'no-team' | 'bad-url' | 'in-use' }
  /** No database answers there; `detail` is what the system or the server says. */
  | { readonly reason: 'unreachable' | 'denied'; readonly detail: string }
  /** The folder is there, and is no store of ours, or a broken one. */
  | { readonly reason: 'unreadable'; readonly detail: string }
  /** `detail` names the table that has rows, or that is not ours. */
  | { readonly reason: 'has-data' | 'not-ours'; readonly detail: string }
  /** After everything was copied, the table is not the same on both sides. */
  | { readonly reason: 'different'; readonly detail: string }
  /** The target's server refused or went away meanwhile. */
  | { readonly reason: 'broken-off'; readonly detail: string };

const unreachable =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOENT|CONNECT_TIMEOUT)$/;
/** Wrong password, no such user, no such database, no right to. */
const denied = /^(28|3D|42501)/;
const brokenOff = /^(ECONNRESET|EPIPE|CONNECTION_(CLOSED|ENDED|DESTROYED)|[0-9A-Z]{5})$/;

/** What went wrong with a database, as a value; `undefined` for what is a fault of ours. */
export function refusalOf(cause: unknown): MoveRefusal | undefined {
  if (cause instanceof StoreInUse) return { reason: 'in-use' };
  const { code, message } = cause as { code?: unknown; message?: unknown };
  if (typeof code !== 'string') return undefined;
  const detail = typeof message === 'string' && message ? message : code;
  if (code === 'ERR_INVALID_URL') return { reason: 'bad-url' };
  if (unreachable.test(code)) return { reason: 'unreachable', detail };
  if (denied.test(code)) return { reason: 'denied', detail };
  return brokenOff.test(code) ? { reason: 'broken-off', detail } : undefined;
}
