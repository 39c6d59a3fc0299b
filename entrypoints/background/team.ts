import type { Event } from '@/utils/domain/event';
import { readJoinLink, type JoinLink } from '@/utils/domain/join-link';
import { Membership } from '@/utils/domain/membership';
import { readJson } from '@/utils/domain/read-json';
import type { Seen } from '@/utils/domain/release/manifest';
import type { Records } from '@/utils/domain/release/records';
import { fingerprintOf } from '@/utils/domain/release/signed';
import { err, ok, type Result } from '@/utils/domain/result';
import type { Use } from '@/utils/domain/use';
import { openTeamStore, type Team, type TeamStore } from '@/utils/library/team-store';
import type { JoinFailure, TeamStatus } from '@/utils/domain/team-status';
import { now } from '@/utils/platform/clock';
import { fetchBounded } from '@/utils/platform/fetch-bounded';
import { logFailure } from '@/utils/platform/log';
import { higherSeen, rememberSeen } from '@/utils/settings/seen-release';
import type { UseStore } from '@/utils/stats/use-store';
import { keysFrom, nextRelease, type Place } from '@/utils/sync/next-release';
import { sendUses } from '@/utils/sync/send-uses';
import { dropAlarm, keepAlarm } from './alarms';
import { library, takeTeamLibrary } from './library';
import { must } from './must';

/** Bytes of what the endpoint says in few words. */
const mostOfReply = 64 * 1024;

/** The files of a team's releases; tells which clock is ahead, the endpoint's or ours. */
function placeOf(endpoint: string): Place & { latest(): Date } {
  let ahead = 0;
  return {
    get: async (path, most) => {
      const fetched = await fetchBounded(`${endpoint}/lib/${path}`, { most });
      if (!fetched.ok) return fetched;
      const { status, text, date = 0 } = fetched.value;
      ahead = Math.max(ahead, date);
      if (status === 404) return ok(undefined);
      return status === 200 ? ok(text) : err({ reason: 'unreachable' });
    },
    latest: () => new Date(Math.max(ahead, now().getTime())),
  };
}

const refusedJoin: Readonly<Record<number, JoinFailure>> = {
  400: 'bad-link',
  403: 'code-used',
  429: 'too-often',
};

async function membershipFor({ endpoint, code, team }: JoinLink) {
  const fetched = await fetchBounded(`${endpoint}/v1/join`, {
    method: 'POST',
    body: { code },
    most: mostOfReply,
  });
  if (!fetched.ok) return err('unreachable' as const);
  const { status, text } = fetched.value;
  const membership = status === 200 ? readJson(Membership, text) : undefined;
  if (membership?.team === team) return ok(membership);
  return err(refusedJoin[status] ?? ('untrusted' as const));
}

/** The team: how this browser joins it, has its library, and tells it what was used. */
export class TeamWork {
  private readonly store: TeamStore = openTeamStore();

  constructor(private readonly uses: UseStore) {}

  /** What the endpoint says is checked by the link’s own root before the code is spent. */
  async join(text: string, shares: boolean): Promise<Result<true, JoinFailure>> {
    const link = readJoinLink(text);
    if (!link) return err('bad-link');
    const keys = await keysFrom(placeOf(link.endpoint), link.root, link.team);
    if (!keys.ok) return err(keys.error.reason === 'unreachable' ? 'unreachable' : 'untrusted');
    const membership = await membershipFor(link);
    if (!membership.ok) return membership;
    const { role, token } = membership.value;
    const { endpoint, team } = link;
    await must(this.uses.forgetUnsent());
    await must(this.store.join({ endpoint, team, role, shares, keys: keys.value }, token));
    await this.sync();
    return ok(true);
  }

  async leave(): Promise<void> {
    await must(this.store.leave());
    await must(this.uses.forgetUnsent());
    await dropAlarm();
  }

  async isMember(): Promise<boolean> {
    return (await must(this.store.read())) !== undefined;
  }

  /** `undefined` where this browser is in no team. */
  async status(): Promise<TeamStatus | undefined> {
    const team = await must(this.store.read());
    if (!team) return undefined;
    const { endpoint, role, shares, seen, expires, confirmed, trouble, keys } = team;
    return {
      place: new URL(endpoint).host,
      role,
      shares,
      fingerprint: await fingerprintOf(keys.root),
      unsent: await must(this.uses.howManyUnsent()),
      isStale: expires !== undefined && now().toISOString() > expires,
      ...(seen ? { release: seen.version } : {}),
      ...(confirmed === undefined ? {} : { confirmed }),
      ...(trouble ? { trouble } : {}),
    };
  }

  /**
   * What the endpoint is to be told of a use; nothing where there is none, or it is not to be told. Where that
   * cannot be read the use is counted here all the same.
   */
  async eventOf(use: Use): Promise<Event | undefined> {
    const team = await this.store.read();
    if (!team.ok) logFailure('team', 'this use is not told to it', team.error.cause);
    if (!team.ok || !team.value?.shares) return undefined;
    const { version, release = 0 } = await library();
    return { ...use, at: now().getTime(), version: version === use.version ? release : 0 };
  }

  /**
   * Library down, uses up; one at a time in this browser.
   * @param ifAvailable whether who comes second has nothing to do; a person who asks waits for their turn
   */
  async sync(ifAvailable = false): Promise<void> {
    await navigator.locks.request('unisono-sync', { ifAvailable }, async (lock) => {
      const team = lock && (await must(this.store.read()));
      if (!team) return;
      await keepAlarm();
      await this.lookForRelease(team);
      if (team.shares) await this.tell(team);
    });
  }

  /** The same by and by. */
  async trySync(): Promise<void> {
    await this.sync(true).catch((cause: unknown) => {
      logFailure('team', 'it is tried again within a minute', cause);
    });
  }

  private async lookForRelease({ endpoint, keys, ...team }: Team): Promise<void> {
    const place = placeOf(endpoint);
    const change = (part: Partial<Team>, records?: Records) =>
      must(this.store.change(team.team, part, records));
    const seen = await higherSeen(team.team, team.seen);
    const { source, release } = await library();
    const known = {
      keys,
      seen,
      isInUse: source === 'team' && release === seen?.version,
      records: () => must(this.store.records()),
    };
    const next = await nextRelease(place, known, place.latest);
    if (!next.ok) return change({ trouble: next.error.reason });
    if (!next.value) return change({ trouble: null });
    const { fresh, manifest } = next.value;
    const { version, state, published, expires } = manifest;
    // The library first: stopped in between, the release is found again and changes nothing.
    if (fresh) await takeTeamLibrary(fresh.library, team.team, version);
    const last: Seen = { keys: manifest.keys, version, state, published };
    const isGood = place.latest().toISOString() <= expires;
    const confirmed = isGood ? { confirmed: now().toISOString() } : {};
    const part = { keys: next.value.keys, seen: last, expires, ...confirmed, trouble: null };
    await change(part, fresh?.records);
    if (fresh) await rememberSeen(team.team, last);
  }

  private async tell({ endpoint, team }: Team): Promise<void> {
    const token = await must(this.store.token());
    const sent = await sendUses(
      {
        unsent: (many) => must(this.uses.unsent(many)),
        sent: (ids) => must(this.uses.sent(ids)),
      },
      (body) =>
        fetchBounded(`${endpoint}/v1/events`, { method: 'POST', token, body, most: mostOfReply }),
      () => now().getTime(),
    );
    if (sent.status === 'shut-out') {
      await must(this.store.change(team, { trouble: 'shut-out' }));
    }
    const newest = sent.status === 'done' ? (sent.library ?? 0) : 0;
    const current = await must(this.store.read());
    if (current && newest > (current.seen?.version ?? 0)) await this.lookForRelease(current);
  }
}
