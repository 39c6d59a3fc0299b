import type { Event } from '@/utils/domain/event';
import { readJoinLink } from '@/utils/domain/join-link';
import { heldOf, withoutWithdrawn } from '@/utils/domain/release/guard';
import type { Manifest, Seen } from '@/utils/domain/release/manifest';
import type { Records } from '@/utils/domain/release/records';
import { fingerprintOf } from '@/utils/domain/release/signed';
import { err, ok, type Result } from '@/utils/domain/result';
import type { Concern, JoinFailure, TeamStatus } from '@/utils/domain/team-status';
import type { Use } from '@/utils/domain/use';
import { openTeamStore, type Team, type TeamStore } from '@/utils/library/team-store';
import { now } from '@/utils/platform/clock';
import { logFailure } from '@/utils/platform/log';
import { higherSeen, rememberSeen } from '@/utils/settings/seen-release';
import type { UseStore } from '@/utils/stats/use-store';
import { isWaiting, waitsAfter, type Setback } from '@/utils/sync/back-off';
import { keysFrom, nextRelease, type Taken } from '@/utils/sync/next-release';
import { sendUses } from '@/utils/sync/send-uses';
import { dropAlarm, keepAlarm } from './alarms';
import { library, takeTeamLibrary } from './library';
import { must } from './must';
import { membershipFor, newTokenFor, placeOf, postTo } from './team-place';

/** ms that a token is good for before it is changed for a new one. */
const tokenAge = 30 * 24 * 3_600_000;

type Fresh = NonNullable<Taken['fresh']>;

const isStale = ({ expires, trouble }: Team): boolean =>
  trouble === 'expired' || (expires !== undefined && now().toISOString() > expires);

/** The team: how this browser joins it, has its library, and tells it what was used. */
export class TeamWork {
  private readonly store: TeamStore = openTeamStore();

  constructor(private readonly uses: UseStore) {}

  /** What the place says is checked by the link’s own root before the code is spent. */
  async join(text: string, shares: boolean): Promise<Result<true, JoinFailure>> {
    const link = readJoinLink(text);
    if (!link) return err('bad-link');
    const keys = await keysFrom(placeOf(link.endpoint), link.root, link.team);
    if (!keys.ok) return err(keys.error.reason === 'unreachable' ? 'unreachable' : 'untrusted');
    const membership = await membershipFor(link);
    if (!membership.ok) return membership;
    const { role = 'agent', token } = membership.value ?? {};
    const { endpoint, team } = link;
    const known = token === undefined ? {} : { tokenSince: now().toISOString() };
    const part = { shares: shares && token !== undefined, keys: keys.value, ...known };
    await must(this.uses.forgetUnsent());
    await must(this.store.join({ endpoint, team, role, ...part }, token));
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
    const { endpoint, role, shares, seen, confirmed, trouble, keys, held, tokenSince } = team;
    return {
      place: new URL(endpoint).host,
      role,
      shares,
      isKnown: tokenSince !== undefined,
      fingerprint: await fingerprintOf(keys.root),
      unsent: await must(this.uses.howManyUnsent()),
      isStale: isStale(team),
      ...(seen ? { release: seen.version } : {}),
      ...(confirmed === undefined ? {} : { confirmed }),
      ...(trouble ? { trouble } : {}),
      ...(held && !held.isAccepted ? { held } : {}),
    };
  }

  /** What is to be said beside every list of answers. Nothing where it cannot be read: the answers are there. */
  async concern(): Promise<Concern | undefined> {
    const team = await this.store.read();
    if (!team.ok || !team.value) return undefined;
    if (isStale(team.value)) return 'stale';
    return team.value.held ? 'held' : undefined;
  }

  /** A person has compared the release that is held with what the owner says: it is taken. */
  async accept(version: number): Promise<void> {
    const team = await must(this.store.read());
    if (team?.held?.version !== version) return;
    await must(this.store.change(team.team, { held: { ...team.held, isAccepted: true } }));
    await this.sync();
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
   * @param byItself who comes second has nothing to do, and an endpoint that failed is left alone for a while;
   * a person who asks waits for their turn, and is always heard
   */
  async sync(byItself = false): Promise<void> {
    await navigator.locks.request('unisono-sync', { ifAvailable: byItself }, async (lock) => {
      const team = lock && (await must(this.store.read()));
      if (!team) return;
      await keepAlarm();
      if (byItself && isWaiting(team.waits, now().getTime())) return;
      const setback = (await this.lookForRelease(team)) ?? (await this.tell(team));
      const waits = setback ? waitsAfter(setback, team.waits, now().getTime()) : null;
      if (waits ?? team.waits) await must(this.store.change(team.team, { waits }));
    });
  }

  /** The same by and by. */
  async trySync(): Promise<void> {
    await this.sync(true).catch((cause: unknown) => {
      logFailure('team', 'it is tried again within a minute', cause);
    });
  }

  private async lookForRelease({ endpoint, ...team }: Team): Promise<Setback | undefined> {
    const place = placeOf(endpoint);
    const change = (part: Partial<Team>, records?: Records) =>
      must(this.store.change(team.team, part, records));
    const seen = await higherSeen(team.team, team.seen);
    const { source, release } = await library();
    const known = {
      keys: team.keys,
      seen,
      isInUse: source === 'team' && release === seen?.version,
      records: () => must(this.store.records()),
      held: team.held?.isAccepted ? undefined : team.held?.state,
    };
    const next = await nextRelease(place, known, place.latest);
    if (!next.ok) {
      await change({ trouble: next.error.reason });
      return next.error.reason === 'unreachable' ? next.error : undefined;
    }
    if (!next.value) return void (await change({ trouble: null }));
    const { fresh, keys, manifest } = next.value;
    const isGood = place.latest().toISOString() <= manifest.expires;
    const confirmed = isGood ? { confirmed: now().toISOString() } : {};
    const part = { keys, expires: manifest.expires, ...confirmed, trouble: null };
    if (manifest.state === known.held) return void (await change(part));
    const held = fresh && known.isInUse ? await this.hold(team, next.value, fresh) : undefined;
    if (held) return void (await change({ ...part, held }));
    const { version, state, published } = manifest;
    // The library first: stopped in between, the release is found again and changes nothing.
    if (fresh) await takeTeamLibrary(fresh.library, team.team, version);
    const last: Seen = { keys: manifest.keys, version, state, published };
    await change({ ...part, seen: last, held: null }, fresh?.records);
    if (fresh) await rememberSeen(team.team, last);
    return undefined;
  }

  /** What a release brings that a thief would bring is not said to a customer before somebody looked at it. */
  private async hold(
    { team, held, seen }: Pick<Team, 'team' | 'held' | 'seen'>,
    {
      isConfirmed,
      keys,
      manifest,
    }: { isConfirmed: boolean; keys: Team['keys']; manifest: Manifest },
    { library: next }: Fresh,
  ): Promise<Team['held']> {
    const { version, state } = manifest;
    if (isConfirmed || (held?.state === state && held.isAccepted)) return undefined;
    const { library: before } = await library();
    const findings = heldOf(next, before, keys.domains);
    if (findings.length === 0) return undefined;
    const left = withoutWithdrawn(next, before);
    if (left && seen) await takeTeamLibrary(left, team, seen.version);
    return { version, state, findings, isAccepted: false };
  }

  private async tell({ endpoint, team, shares, tokenSince }: Team): Promise<Setback | undefined> {
    const token = await must(this.store.token());
    if (token === undefined) return undefined;
    if (Date.parse(tokenSince ?? '') + tokenAge < now().getTime()) {
      // Where none is to be had the old one may still be good.
      const next = await newTokenFor(endpoint, token);
      if (next !== undefined) await must(this.store.renew(team, next, now().toISOString()));
    }
    return shares ? this.tellUses(endpoint, team) : undefined;
  }

  private async tellUses(endpoint: string, team: string): Promise<Setback | undefined> {
    const sent = await sendUses(
      {
        unsent: (many) => must(this.uses.unsent(many)),
        sent: (ids) => must(this.uses.sent(ids)),
      },
      postTo(endpoint, await must(this.store.token())),
      () => now().getTime(),
    );
    if (sent.status === 'later') return sent;
    if (sent.status === 'shut-out') {
      await must(this.store.change(team, { trouble: 'shut-out' }));
      return undefined;
    }
    const current = await must(this.store.read());
    const isNewer = (sent.library ?? 0) > (current?.held?.version ?? current?.seen?.version ?? 0);
    return current && isNewer ? this.lookForRelease(current) : undefined;
  }
}
