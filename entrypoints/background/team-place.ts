import type { JoinLink } from '@/utils/domain/join-link';
import { Membership, NewToken } from '@/utils/domain/membership';
import { readJson } from '@/utils/domain/read-json';
import { err, ok, type Result } from '@/utils/domain/result';
import type { JoinFailure } from '@/utils/domain/team-status';
import { now } from '@/utils/platform/clock';
import { fetchBounded } from '@/utils/platform/fetch-bounded';
import type { Place } from '@/utils/sync/next-release';
import type { Post } from '@/utils/sync/send-uses';

/** Bytes of what the endpoint says in few words. */
const mostOfReply = 64 * 1024;

const waitOf = (seconds: number | undefined) => (seconds === undefined ? {} : { wait: seconds });

/** The files of a team's releases; tells which clock is ahead, the endpoint's or ours. */
export function placeOf(endpoint: string): Place & { latest(): Date } {
  let ahead = 0;
  return {
    get: async (path, most) => {
      const fetched = await fetchBounded(`${endpoint}/lib/${path}`, { most });
      if (!fetched.ok) return fetched;
      const { status, text, date = 0, retryAfter } = fetched.value;
      ahead = Math.max(ahead, date);
      if (status === 404) return ok(undefined);
      return status === 200 ? ok(text) : err({ reason: 'unreachable', ...waitOf(retryAfter) });
    },
    latest: () => new Date(Math.max(ahead, now().getTime())),
  };
}

const refusedJoin: Readonly<Record<number, JoinFailure>> = {
  400: 'bad-link',
  403: 'code-used',
  429: 'too-often',
};

/** Spends the code of a link; `undefined` where it has none, since there is nobody to know us. */
export async function membershipFor({
  endpoint,
  code,
  team,
}: JoinLink): Promise<Result<Membership | undefined, JoinFailure>> {
  if (code === undefined) return ok(undefined);
  const fetched = await fetchBounded(`${endpoint}/v1/join`, {
    method: 'POST',
    body: { code },
    most: mostOfReply,
  });
  if (!fetched.ok) return err('unreachable');
  const { status, text } = fetched.value;
  const membership = status === 200 ? readJson(Membership, text) : undefined;
  if (membership?.team === team) return ok(membership);
  return err(refusedJoin[status] ?? 'untrusted');
}

/** How a batch of uses is told. */
export function postTo(endpoint: string, token: string | undefined): Post {
  return (body) =>
    fetchBounded(`${endpoint}/v1/events`, { method: 'POST', token, body, most: mostOfReply });
}

/** A new token for the old one, which is good until the new one is used; `undefined` where none was to be had. */
export async function newTokenFor(endpoint: string, token: string): Promise<string | undefined> {
  const fetched = await fetchBounded(`${endpoint}/v1/token`, {
    method: 'POST',
    token,
    most: mostOfReply,
  });
  if (!fetched.ok || fetched.value.status !== 200) return undefined;
  return readJson(NewToken, fetched.value.text)?.token;
}
