import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import type { Event } from '@/utils/domain/event';
import type { Library } from '@/utils/domain/library';
import type { Membership, Role } from '@/utils/domain/membership';
import { newTeam, readOwnerKey, type OwnerKey } from '@/utils/publishing/owner-key';
import { release, type Before, type Release } from '@/utils/publishing/release';
import type { Keys } from '@/utils/domain/release/keys';
import { readJoinLink } from '@/utils/domain/join-link';
import { start, type Running, type StartOptions } from '../../../server/start';

/** A team with its endpoint, listening on this computer. */
export interface Team {
  readonly running: Running;
  readonly key: OwnerKey;
  readonly keys: Keys;
  readonly owner: Membership;
  join(role: Role): Promise<Membership>;
  ask(
    path: string,
    options?: { token?: string; body?: unknown; method?: string },
  ): Promise<Response>;
  /** Signs the library as the next release; publishes nothing. */
  release(library: Library, before?: Before): Promise<Release>;
  publish(made: Release, token?: string): Promise<Response>;
}

export function temporaryFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'unisono-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export async function newTeamAt(data: StartOptions['data']): Promise<Team> {
  const running = await start({ port: 0, data });
  const { file, keys, signed } = await newTeam();
  const key = await readOwnerKey(JSON.stringify(file));
  const founded = await running.library.found(signed, keys.root);
  if (!key || !founded.ok) throw new Error('no team');
  const ask: Team['ask'] = (at, { token, body, method } = {}) =>
    fetch(`${running.url}${at}`, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  const join = async (role: Role): Promise<Membership> => {
    const link = readJoinLink(await running.linkFor(keys.team, role));
    const reply = await ask('/v1/join', { body: { code: link?.code } });
    return (await reply.json()) as Membership;
  };
  const owner = await join('owner');
  return {
    running,
    key,
    keys,
    owner,
    join,
    ask,
    release: (library, before) =>
      release({ library, keys, signers: [key.publisher], now: new Date(), before }),
    publish: ({ signed: manifest, files }, token = owner.token) =>
      ask('/v1/publish', { token, body: { signed: manifest, files: Object.fromEntries(files) } }),
  };
}

export function event(change: Partial<Event> = {}): Event {
  const now = Date.now();
  return {
    id: randomUUID(),
    at: now,
    answer: 'cobertura-wifi',
    version: 1,
    host: 'whatsapp',
    day: new Date(now).toISOString().slice(0, 10),
    way: 'suggestion',
    rank: 1,
    ...change,
  };
}

export function libraryOf(...bodies: string[]): Library {
  return {
    format: 'library/1',
    name: 'WISP del Este',
    language: 'es',
    answers: bodies.map((body, index) => ({ id: `a${index}`, title: `Respuesta ${index}`, body })),
  };
}
