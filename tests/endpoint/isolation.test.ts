import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Membership } from '@/utils/domain/membership';
import { everythingIn } from './harness/sums';
import { event, libraryOf, newTeamAt, temporaryFolder, type Team } from './harness/team';

/** One call: what it pretends, and as whom. */
interface Call {
  readonly what: string;
  readonly at: string;
  readonly token?: string;
  readonly body?: unknown;
  readonly method?: string;
}

let teams: readonly [ours: Team, theirs: Team];
let agent: Membership;
const places = [temporaryFolder(), temporaryFolder()] as const;

beforeAll(async () => {
  const [one, other] = places;
  teams = [await newTeamAt({ folder: one.folder }), await newTeamAt({ folder: other.folder })];
  for (const team of teams) {
    const published = await team.publish(await team.release(libraryOf('Hola', 'Adiós')));
    expect(published.status).toBe(200);
  }
  agent = await teams[0].join('agent');
  const told = await teams[0].ask('/v1/events', { token: agent.token, body: batch() });
  expect(told.status).toBe(200);
});

afterAll(async () => {
  for (const team of teams) await team.running.stop();
  for (const place of places) place.remove();
});

const batch = (more: object = {}, one: object = {}) => ({
  sentAt: Date.now(),
  events: [{ ...event(), ...one }],
  ...more,
});

const days = 'from=2000-01-01&to=2999-12-31';

/** What an owner alone may do, each in a form that is whole. */
async function ownersCalls(team: Team, device: string): Promise<Call[]> {
  const { signed, files } = await team.release(libraryOf('Pague aquí'));
  const release = { signed, files: Object.fromEntries(files) };
  return [
    { what: 'statistics', at: `/v1/stats?${days}` },
    { what: 'statistics by answer', at: `/v1/stats?${days}&by=answer` },
    { what: 'devices', at: '/v1/devices' },
    { what: 'a device shut out', at: `/v1/devices/${device}`, method: 'DELETE' },
    { what: 'an owner invited', at: '/v1/invitations', body: { role: 'owner' } },
    { what: 'an agent invited', at: '/v1/invitations', body: { role: 'agent' } },
    { what: 'a release', at: '/v1/publish', body: release },
    { what: 'keys', at: '/v1/keys', body: signed },
  ];
}

const agentsCalls = (): Call[] => [
  { what: 'uses', at: '/v1/events', body: batch() },
  { what: 'a new token', at: '/v1/token', method: 'POST' },
];

/** The token with one character changed, at many places; cut, doubled, of another case. */
function tampered(token: string): string[] {
  const changed = Array.from({ length: token.length }, (_, at) => {
    const other = token[at] === 'A' ? 'B' : 'A';
    return token.slice(0, at) + other + token.slice(at + 1);
  });
  return [...changed, token.slice(1), token + token, `${token}A`, token.toLowerCase(), `${token}=`];
}

/** Sent with a good token, and would write as somebody else if it were believed. */
function pretending(team: Team, self: Membership): Call[] {
  const { owner } = team;
  const names: object[] = [
    { device: owner.device },
    { device_id: owner.device },
    { team: 'other' },
    { role: 'owner' },
    { token: owner.token },
    { received: 0 },
    { skew: 0 },
    { id: 7 },
  ];
  const as = { at: '/v1/events', token: self.token };
  return names.flatMap((more) => {
    const [name] = Object.keys(more);
    return [
      { ...as, what: `a batch that names ${name}`, body: batch(more) },
      { ...as, what: `a use that names ${name}`, body: batch({}, more) },
    ];
  });
}

async function statusOf(team: Team, { at, ...call }: Call): Promise<number> {
  const reply = await team.ask(at, call);
  await reply.arrayBuffer();
  return reply.status;
}

/** Each is to be refused: by the status, or because it says nothing of what it pretends. */
async function calls(): Promise<readonly [team: Team, call: Call, refusals: readonly number[]][]> {
  const [ours, theirs] = teams;
  const stranger = await theirs.join('agent');
  const revoked = await ours.join('agent');
  const shutOut = { method: 'DELETE', token: ours.owner.token };
  await ours.ask(`/v1/devices/${revoked.device}`, shutOut);
  const code = async (team: Team, role: 'agent' | 'owner') =>
    (await team.running.linkFor(team.keys.team, role)).split('.').at(-1);
  const [used, foreign] = [await code(ours, 'agent'), await code(theirs, 'owner')];
  await ours.ask('/v1/join', { body: { code: used } });
  const made: [Team, Call, readonly number[]][] = [];
  const add = (team: Team, one: Call, token: string | undefined, ...refusals: number[]) =>
    made.push([team, token === undefined ? one : { ...one, token }, refusals]);
  const owners = await ownersCalls(ours, agent.device);
  const strangers = [stranger.token, theirs.owner.token, revoked.token, undefined];
  for (const token of [...strangers, ...tampered(agent.token), ...tampered(ours.owner.token)]) {
    for (const one of agentsCalls()) add(ours, one, token, 401);
  }
  for (const token of [...strangers, ...tampered(ours.owner.token).slice(0, 35)]) {
    for (const one of owners) add(ours, one, token, 401);
  }
  for (const one of owners) add(ours, one, agent.token, 403);
  for (const one of pretending(ours, agent)) add(ours, one, undefined, 400);
  for (const bad of [foreign, used, used?.toLowerCase(), agent.token.slice(0, 22)]) {
    add(ours, { what: 'a code', at: '/v1/join', body: { code: bad } }, undefined, 403);
  }
  // Of the other team, by one who is the owner of this one.
  const theirsHere = await ownersCalls(theirs, stranger.device);
  const mayNot = theirsHere.filter(({ what }) => /shut out|release|keys/.test(what));
  for (const one of mayNot) add(ours, one, ours.owner.token, 404, 422, 409);
  return made;
}

it('lets nobody do what is another’s: team, device, role', async () => {
  const all = await calls();
  expect(all.length).toBeGreaterThanOrEqual(500);
  const stores = teams.map(({ running }) => running.store);
  const before = await Promise.all(stores.map(everythingIn));
  const wrong: string[] = [];
  for (const [team, call, refusals] of all) {
    const status = await statusOf(team, call);
    if (!refusals.includes(status)) wrong.push(`${call.what} at ${call.at}: ${status}`);
  }
  expect(wrong).toEqual([]);
  expect(await Promise.all(stores.map(everythingIn))).toEqual(before);
});

it('counts an id that another device told before for who tells it, and leaves the other’s', async () => {
  const [ours] = teams;
  const [known] = await ours.running.store.query<{ id: string }>(
    'select id::text from event where device = $1::uuid',
    [agent.device],
  );
  const other = await ours.join('agent');
  const body = batch({}, { id: known?.id, answer: 'otra' });
  expect((await ours.ask('/v1/events', { token: other.token, body })).status).toBe(200);
  const rows = await ours.running.store.query<{ device: string; answer: string }>(
    'select device::text, answer from event where id = $1::uuid order by answer',
    [known?.id ?? ''],
  );
  expect(rows).toEqual([
    { device: agent.device, answer: 'cobertura-wifi' },
    { device: other.device, answer: 'otra' },
  ]);
});
