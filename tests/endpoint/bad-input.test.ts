import { connect, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Membership } from '@/utils/domain/membership';
import { everythingIn } from './harness/sums';
import { event, newTeamAt, temporaryFolder, type Team } from './harness/team';

const { folder, remove } = temporaryFolder();
let team: Team;
let agent: Membership;
let before: unknown;

beforeAll(async () => {
  team = await newTeamAt({ folder });
  agent = await team.join('agent');
  await team.ask('/v1/events', { token: agent.token, body: batch });
  before = await everythingIn(team.running.store);
});

afterAll(async () => {
  await team.running.stop();
  remove();
});

const batch = { sentAt: Date.now(), events: [event()] };
const small = JSON.stringify({ sentAt: Date.now(), events: [event()] });

function opened(): Socket {
  const socket = connect(Number(new URL(team.running.url).port), '127.0.0.1');
  // The endpoint may hang up while something is still being written to it.
  return socket.on('error', () => undefined);
}

/** All that is said until the endpoint hangs up. */
function heard(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    let said = '';
    socket.on('data', (chunk: Buffer) => (said += chunk.toString()));
    socket.once('close', () => resolve(said));
  });
}

const head = (first: string, ...headers: string[]) =>
  [first, 'host: localhost', `authorization: Bearer ${agent.token}`, ...headers, '', ''].join(
    '\r\n',
  );

const post = 'POST /v1/events HTTP/1.1';
const json = 'content-type: application/json';
const last = 'connection: close';

/** The status of the first reply to what is written as it is; 0 for none. */
async function statusOf(text: string): Promise<number> {
  const socket = opened();
  const said = heard(socket);
  socket.write(text);
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(await said)?.[1] ?? 0);
}

const unchanged = async () => expect(await everythingIn(team.running.store)).toEqual(before);

/** Deep in itself: a parser that calls itself for each would run out of stack. */
const nested = (text: string) => text.repeat(60_000);

it.each([
  ['an array in an array in …', `${nested('[')}${nested(']')}`],
  ['one where the events are', `{"sentAt":1,"events":${nested('[')}${nested(']')}}`],
  ['one where a text is', small.replace('"cobertura-wifi"', `${nested('[')}${nested(']')}`)],
  ['one that never ends', nested('[')],
  ['another prototype', small.replace('"sentAt"', '"__proto__":{"team":"x"},"sentAt"')],
  ['another constructor', small.replace('{', '{"constructor":{"prototype":{}},')],
  ['a number beyond all', small.replace(/"sentAt":\d+/, '"sentAt":1e999')],
  ['nothing', ''],
  ['a NUL', '\0'],
])('refuses a body with %s', async (_name, body) => {
  const text = `${head(post, json, last, `content-length: ${Buffer.byteLength(body)}`)}${body}`;
  expect(await statusOf(text)).toBe(400);
  await unchanged();
});

/** A hundred megabytes in a hundred kilobytes, of which none may be unpacked. */
const bomb = gzipSync(Buffer.alloc(100_000_000, ' '), { level: 6 });

it.each(['gzip', 'deflate', 'br', 'identity, gzip'])('unpacks nothing: %s', async (encoding) => {
  const before = process.memoryUsage.rss();
  const reply = await fetch(`${team.running.url}/v1/events`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${agent.token}`,
      'content-type': 'application/json',
      'content-encoding': encoding,
    },
    body: bomb,
  });
  expect(reply.status).toBe(400);
  expect(process.memoryUsage.rss() - before).toBeLessThan(90_000_000);
  await unchanged();
});

it.each([
  ['a header of 100 kB', () => head(post, json, `x: ${'y'.repeat(100_000)}`), 431],
  [
    '10,000 headers',
    () => head(post, ...Array.from({ length: 10_000 }, (_, n) => `x${n}: y`)),
    431,
  ],
  ['an address of 100 kB', () => head(`GET /lib/${'a'.repeat(100_000)} HTTP/1.1`), 431],
  ['a method of nobody’s', () => head('BREW /v1/events HTTP/1.1'), 400],
  ['a method that the route has not', () => head('PATCH /v1/events HTTP/1.1', last), 404],
  ['TRACE', () => head('TRACE /v1/events HTTP/1.1', last), 404],
  ['no protocol', () => 'hola\r\n\r\n', 400],
  ['two lengths', () => head(post, json, 'content-length: 2', 'content-length: 3'), 400],
  ['a length below nothing', () => head(post, json, 'content-length: -2'), 400],
  [
    'length and pieces',
    () => head(post, json, 'content-length: 2', 'transfer-encoding: chunked'),
    400,
  ],
  ['a length of a terabyte', () => head(post, json, last, 'content-length: 1000000000000'), 413],
  [
    'pieces beyond the limit',
    () => `${head(post, json, last, 'transfer-encoding: chunked')}${pieces}`,
    413,
  ],
  [
    'another type',
    () => `${head(post, 'content-type: text/xml', last, 'content-length: 4')}<a/>`,
    415,
  ],
  ['a header with a line break', () => head(post, json, 'x: a\rb'), 400],
])('refuses %s', async (_name, text, status) => {
  expect(await statusOf(text())).toBe(status);
  await unchanged();
});

const pieces = `1000\r\n${' '.repeat(4096)}\r\n`.repeat(80);

it.each([
  ['', 400],
  ['from=2026-01-01', 400],
  ['from=2026-01-01&to=2026-02-30', 400],
  ['from=2026-01-01&from=2026-01-02&to=2026-12-31', 400],
  ['from[]=2026-01-01&to=2026-12-31', 400],
  ['from=0001-01-01&to=9999-12-31', 400],
  ['from=2026-01-01&to=2026-12-31&by=', 400],
  ['from=2026-01-01&to=2026-12-31&by=device', 400],
  ['from=2026-01-01&to=2026-12-31&by=day&by=answer', 400],
  ['from=2026-01-01&to=2026-12-31&team=other', 400],
  ["from=2026-01-01&to=2026-12-31'; drop table event; --", 400],
  ['from=2026-01-01%00&to=2026-12-31', 400],
  ['from=%&to=%zz', 400],
  ['__proto__[by]=day&from=2026-01-01&to=2026-12-31', 400],
  // Well said, though there is nothing between.
  ['from=2026-12-31&to=2026-01-01', 200],
])('answers the question ?%s with %i', async (query, status) => {
  const reply = await team.ask(`/v1/stats?${query}`, { token: team.owner.token });
  expect(reply.status).toBe(status);
  await unchanged();
});

it.each([
  ['/lib/%00', 404],
  ['/lib/v/1%00.ndjson', 404],
  ['/lib/keys/99999999.json', 404],
  ['/lib/keys/9999999.json', 404],
  ['/lib/%2e%2e/%2e%2e/etc/passwd', 404],
  ['/lib/%ED%A0%80', 400],
  ['/lib/%', 400],
  ['/lib/', 404],
  ['/v1/devices/%00', 404],
  ['//', 404],
])('has nothing at %s', async (path, status) => {
  const reply = await team.ask(path, { token: team.owner.token });
  expect([path, reply.status]).toEqual([path, status]);
  await unchanged();
});

it.each(['x', '%00', `00000000-0000-0000-0000-00000000000g`, `'or'1'='1`])(
  'shuts no device %s out',
  async (id) => {
    const call = { method: 'DELETE', token: team.owner.token };
    expect((await team.ask(`/v1/devices/${id}`, call)).status).toBe(400);
    await unchanged();
  },
);

it('serves others while many drip their bodies, and has a time for them to be done', async () => {
  const drips = Array.from({ length: 100 }, opened);
  for (const drip of drips) drip.write(`${head(post, json, 'content-length: 100000')}{`);
  const others = Array.from({ length: 20 }, () => team.ask('/healthz'));
  for (const drip of drips) drip.write(' ');
  expect((await Promise.all(others)).every(({ ok }) => ok)).toBe(true);
  for (const drip of drips) drip.destroy();
  // Node hangs up at its next look, half a minute later at most: nobody waits for that here.
  expect(team.running.app.server.requestTimeout).toBe(30_000);
  await unchanged();
});
