import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EventReply } from '@/utils/domain/event';
import type { Membership } from '@/utils/domain/membership';
import { newCluster, newSchema, postgresPrograms } from './harness/postgres';
import { event, libraryOf, newTeamAt, temporaryFolder, type Team } from './harness/team';
import type { Manifest } from '@/utils/domain/release/manifest';
import { recordsOf } from '@/utils/domain/release/records';
import { readSigned } from '@/utils/domain/release/signed';
import { newTeam } from '@/utils/publishing/owner-key';
import { release } from '@/utils/publishing/release';
import { readOwnerKey } from '@/utils/publishing/owner-key';

const programs = postgresPrograms();
const engines = ['pglite', ...(programs || process.env.DATABASE_URL ? ['postgres'] : [])];

/** What every store has to do; `DATABASE_URL` names another PostgreSQL to be held to it. */
describe.each(engines)('the endpoint on %s', (engine) => {
  let team: Team;
  let agent: Membership;
  let place: { remove: () => void | Promise<void> };

  beforeAll(async () => {
    if (engine === 'pglite') {
      const own = temporaryFolder();
      place = own;
      team = await newTeamAt({ folder: own.folder });
    } else {
      const database = process.env.DATABASE_URL;
      const own = await (database ? newSchema(database) : newCluster(programs ?? ''));
      place = own;
      team = await newTeamAt({ url: own.url });
    }
    agent = await team.join('agent');
  });

  afterAll(async () => {
    await team.running.stop();
    await place.remove();
  });

  const send = (events: unknown, token = agent.token, sentAt = Date.now()) =>
    team.ask('/v1/events', { token, body: { sentAt, events } });

  const sums = async () => {
    await team.running.recount.bring('all');
    const [row] = await team.running.store.query<{ events: number; uses: number }>(
      `select (select count(*) from event)::integer as events,
         (select coalesce(sum(uses), 0) from daily)::integer as uses`,
    );
    return row;
  };

  it('counts each use once, however often and by however many at a time it is told', async () => {
    const before = await sums();
    const batches = Array.from({ length: 8 }, () => Array.from({ length: 25 }, () => event()));
    const all = await Promise.all([...batches, ...batches, ...batches].map((one) => send(one)));
    expect(all.map(({ status }) => status)).toEqual(all.map(() => 200));
    const reply = (await all[0]?.json()) as EventReply;
    expect(reply).toMatchObject({ accepted: 25, rejected: [] });
    const twice = event();
    expect((await send([twice, twice])).status).toBe(200);
    const after = await sums();
    expect((after?.events ?? 0) - (before?.events ?? 0)).toBe(201);
    expect(after?.uses).toBe(after?.events);
  });

  it('keeps the same id of another device apart', async () => {
    const other = await team.join('agent');
    const [before, one] = [await sums(), event()];
    await send([one]);
    await send([one], other.token);
    expect((await sums())?.events).toBe((before?.events ?? 0) + 2);
  });

  it('takes the clock of a device for what it is', async () => {
    const ahead = 3 * 3_600_000;
    const now = Date.now();
    const reply = await send(
      [
        event({ at: now + ahead }),
        event({ id: '00000000-0000-4000-8000-000000000001', at: now + ahead + 120_000 }),
        event({ id: '00000000-0000-4000-8000-000000000002', at: now - 100 * 24 * 3_600_000 }),
      ],
      agent.token,
      now + ahead,
    );
    expect(await reply.json()).toMatchObject({
      accepted: 1,
      rejected: [
        { id: '00000000-0000-4000-8000-000000000001', reason: 'future' },
        { id: '00000000-0000-4000-8000-000000000002', reason: 'old' },
      ],
    });
  });

  it.each([
    ['a field more', { ...event(), text: 'no tengo internet' }],
    ['a number for a text', { ...event(), answer: 7 }],
    ['a text for a number', { ...event(), rank: '1' }],
    ['an id that is none', { ...event(), id: '-'.repeat(36) }],
    ['a day that is none', { ...event(), day: '2026-02-30' }],
    ['a way that is none', { ...event(), way: 'telepathy' }],
    ['a NUL', { ...event(), answer: 'a\0b' }],
    ['a number beyond', { ...event(), version: 2 ** 40 }],
  ])('refuses %s, and stores nothing of the batch', async (_name, bad) => {
    const before = await sums();
    const reply = await send([event(), bad]);
    expect(reply.status).toBe(400);
    expect(((await reply.json()) as { message: string }).message).toContain('body/events/1');
    expect(await sums()).toEqual(before);
  });

  it('refuses what is no JSON, too much at once, and too large', async () => {
    const before = await sums();
    expect((await team.ask('/v1/events', { token: agent.token, body: '{"sentAt":' })).status).toBe(
      400,
    );
    expect((await send(Array.from({ length: 201 }, () => event()))).status).toBe(400);
    const large = await team.ask('/v1/events', { token: agent.token, body: ' '.repeat(300_000) });
    expect(large.status).toBe(413);
    expect(await sums()).toEqual(before);
  });

  it('is closed to who has no token, a wrong one or another role', async () => {
    const routes: [string, string, unknown?][] = [
      ['GET', '/v1/stats?from=2026-01-01&to=2026-12-31'],
      ['GET', '/v1/devices'],
      ['DELETE', `/v1/devices/${agent.device}`],
      ['POST', '/v1/invitations', { role: 'owner' }],
      ['POST', '/v1/publish', { signed: {}, files: {} }],
      ['POST', '/v1/keys', {}],
    ];
    for (const [method, path, body] of routes) {
      const call = (token?: string) =>
        team.ask(path, { method, ...(token ? { token } : {}), body });
      expect([path, (await call()).status]).toEqual([path, 401]);
      expect([path, (await call('A'.repeat(43))).status]).toEqual([path, 401]);
      expect([path, (await call(agent.token)).status]).toEqual([path, 403]);
    }
    expect((await send([event()], 'B'.repeat(43))).status).toBe(401);
  });

  it('lets a code be used once', async () => {
    const link = await team.running.linkFor(team.keys.team, 'agent');
    const code = link.split('.').at(-1);
    const [one, other] = await Promise.all([
      team.ask('/v1/join', { body: { code } }),
      team.ask('/v1/join', { body: { code } }),
    ]);
    expect([one.status, other.status].sort()).toEqual([200, 403]);
    expect((await team.ask('/v1/join', { body: { code: 'A'.repeat(22) } })).status).toBe(403);
    expect((await team.ask('/v1/join', { body: { code: 'short' } })).status).toBe(400);
  });

  it('gives a new token, and the old one is good until the new one is used', async () => {
    const device = await team.join('agent');
    const { token } = (await (
      await team.ask('/v1/token', { method: 'POST', token: device.token })
    ).json()) as { token: string };
    expect((await send([event()], device.token)).status).toBe(200);
    expect((await send([event()], token)).status).toBe(200);
    // Believed for half a minute; the store itself knows at once.
    expect(
      await team.running.store.query('select 1 from device where next_hash is not null'),
    ).toEqual([]);
  });

  it('shuts a revoked device out', async () => {
    const device = await team.join('agent');
    expect((await send([event()], device.token)).status).toBe(200);
    const path = `/v1/devices/${device.device}`;
    expect((await team.ask(path, { method: 'DELETE', token: team.owner.token })).status).toBe(204);
    expect((await send([event()], device.token)).status).toBe(401);
    const list: unknown = await (await team.ask('/v1/devices', { token: team.owner.token })).json();
    expect(list).toContainEqual(expect.objectContaining({ id: device.device, revoked: true }));
    const unknown = '/v1/devices/00000000-0000-4000-8000-000000000000';
    expect((await team.ask(unknown, { method: 'DELETE', token: team.owner.token })).status).toBe(
      404,
    );
  });

  it('tells the sums, and hides what few have made', async () => {
    const day = '2026-10-01';
    const at = Date.parse(`${day}T12:00:00Z`);
    const made = (count: number, change: object) =>
      Array.from({ length: count }, () => event({ at, day, ...change }));
    await send([
      ...made(8, { answer: 'x', rank: 1, edited: true, wait: 15_000 }),
      ...made(2, { answer: 'x', rank: 4, edited: false, wait: 3_000_000 }),
      ...made(2, { answer: 'y' }),
    ]);
    const stats = async (by: string): Promise<unknown> => {
      const path = `/v1/stats?from=${day}&to=${day}${by}`;
      return (await team.ask(path, { token: team.owner.token })).json();
    };
    await team.running.recount.bring('all');
    expect(await stats('&by=answer,day')).toEqual({
      rows: [
        {
          day,
          answer: 'x',
          uses: 10,
          first: 8,
          top3: 8,
          edited: 0.8,
          wait: { known: 10, p50: 16_250, p90: 2_700_000 },
        },
      ],
      hidden: { groups: 1, uses: 2 },
    });
    expect(await stats('')).toMatchObject({ rows: [{ uses: 12 }] });
    expect((await stats('&by=answer;drop')) as object).toMatchObject({
      error: 'FST_ERR_VALIDATION',
    });
  });

  it('serves what the owner signed, and refuses everything else', async () => {
    expect((await team.ask('/lib/manifest.json')).status).toBe(404);
    const first = await team.release(libraryOf('Hola', 'Adiós'));
    expect((await team.publish(first, agent.token)).status).toBe(403);
    const cut = new Map([...first.files].map(([path, text]) => [path, text.slice(0, -1)]));
    expect((await team.publish({ ...first, files: cut })).status).toBe(422);
    expect((await team.publish({ ...first, files: new Map() })).status).toBe(422);
    const thief = await newTeam();
    const key = await readOwnerKey(JSON.stringify(thief.file));
    const forged = await release({
      library: libraryOf('Pague aquí'),
      keys: team.keys,
      signers: [key?.publisher ?? team.key.publisher],
      now: new Date(),
    });
    expect(await (await team.publish(forged)).json()).toMatchObject({ error: 'bad-signature' });
    expect((await team.publish(first)).status).toBe(200);
    // Again, and another one under the same number.
    expect((await team.publish(first)).status).toBe(409);
    expect((await team.publish(await team.release(libraryOf('Otra')))).status).toBe(409);
    const before = { manifest: first.manifest, records: recordsOf(libraryOf('Hola', 'Adiós')) };
    const second = await team.release(libraryOf('Hola', 'Hasta luego'), before);
    expect(second.files.get('d/1-2.ndjson')?.length).toBeLessThan(120);
    expect((await team.publish(second)).status).toBe(200);
    const served = await team.ask('/lib/manifest.json');
    expect(await served.json()).toEqual(second.signed);
    const tag = served.headers.get('etag') ?? '';
    const again = await fetch(`${team.running.url}/lib/manifest.json`, {
      headers: { 'if-none-match': tag },
    });
    expect(again.status).toBe(304);
    for (const [path, text] of second.files) {
      expect(await (await team.ask(`/lib/${path}`)).text()).toBe(text);
    }
    expect((await team.ask('/lib/../owner-key.json')).status).toBe(404);
    expect((await team.ask('/lib/keys/1.json')).status).toBe(200);
    expect((await team.ask('/lib/keys/2.json')).status).toBe(404);
    const reply = (await (await send([event()])).json()) as EventReply;
    expect(reply.library).toBe(2);
  });

  it('tells the sums by the stages that the answers have now', async () => {
    const [day, at] = ['2026-10-02', Date.parse('2026-10-02T12:00:00Z')];
    const uses = (answer: string, count: number) =>
      Array.from({ length: count }, () => event({ at, day, answer, wait: 4_000 }));
    await send([...uses('a0', 3), ...uses('a1', 4), ...uses('gone', 5)]);
    const staged = libraryOf('Hola', 'Hasta luego');
    const answers = staged.answers.map((answer) => ({ ...answer, stage: 'servicio' }));
    const served = readSigned(await (await team.ask('/lib/manifest.json')).text());
    const manifest = JSON.parse(served?.payload ?? '') as Manifest;
    const records = recordsOf(staged);
    const made = await team.release({ ...staged, answers }, { manifest, records });
    expect((await team.publish(made)).status).toBe(200);
    const path = `/v1/stats?from=${day}&to=${day}&by=stage`;
    expect(await (await team.ask(path, { token: team.owner.token })).json()).toMatchObject({
      rows: [{ stage: 'servicio', uses: 7, wait: { known: 7 } }, { uses: 5 }],
      hidden: { groups: 0, uses: 0 },
    });
  });

  it('describes itself, and is well', async () => {
    const described = (await (await team.ask('/openapi.json')).json()) as { paths: object };
    expect(Object.keys(described.paths).sort()).toEqual([
      '/healthz',
      '/v1/devices',
      '/v1/devices/{id}',
      '/v1/events',
      '/v1/invitations',
      '/v1/join',
      '/v1/keys',
      '/v1/publish',
      '/v1/stats',
      '/v1/token',
    ]);
    expect(await (await team.ask('/healthz')).json()).toEqual({ ok: true });
    expect(await (await team.ask('/metrics')).text()).toMatch(/unisono_events_stored_total \d+/);
  });

  it('lets extensions of any origin ask, and no one guess codes for long', async () => {
    const asked = await fetch(`${team.running.url}/v1/events`, {
      method: 'OPTIONS',
      headers: {
        origin: 'moz-extension://7d3f1c52-6b0e-4a55-9c1e-5f0a2b8d4e61',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });
    expect(asked.headers.get('access-control-allow-origin')).toBe('*');
    expect(asked.headers.get('access-control-allow-headers')).toContain('authorization');
    const told = await fetch(`${team.running.url}/healthz`, {
      headers: { origin: 'moz-extension://7d3f1c52-6b0e-4a55-9c1e-5f0a2b8d4e61' },
    });
    expect(told.headers.get('access-control-expose-headers')).toBe('date, retry-after');
    const guesses = Array.from({ length: 30 }, () =>
      team.ask('/v1/join', { body: { code: 'C'.repeat(22) } }),
    );
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    expect(statuses).toContain(429);
  });
});
