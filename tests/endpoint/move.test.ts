import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { piecesOf } from '../../server/moving/rows';
import { start } from '../../server/start';
import { migrate } from '../../server/store/migrations';
import { openPGlite } from '../../server/store/pglite';
import {
  fill,
  holdTrip,
  moveAside,
  moveFrom,
  newDatabase,
  onDatabase,
  rowsOf,
  trip,
} from './harness/move';
import { freePort, newCluster, postgresPrograms, type Cluster } from './harness/postgres';
import { event, libraryOf, newTeamAt, temporaryFolder } from './harness/team';

const programs = postgresPrograms();

/** What a text can hold that a format could trip over. */
const nasty = [
  '',
  '\\.',
  '\\N',
  'a\r\nb\n\\.\n"c","d"',
  '\t,;\'"',
  '¿Qué? 日本 🇺🇾',
  'x'.repeat(2_000_000),
];

const builtTables = [
  ...readFileSync(
    path.resolve(import.meta.dirname, '../../server/store/migrations.ts'),
    'utf8',
  ).matchAll(/create table (\w+) \(/g),
].map(([, name]) => name);

/** A store is opened several times in each: a busy machine takes its time. */
describe.skipIf(!programs)('moving house', { timeout: 180_000 }, () => {
  let cluster: Cluster;
  const small = temporaryFolder();

  beforeAll(async () => {
    cluster = await newCluster(programs!);
    await fill(small.folder, 20_000);
  });
  afterAll(async () => {
    await cluster.remove();
    small.remove();
  });

  it('has everything on the other side, the same; the folder stays', async () => {
    const { folder, remove } = temporaryFolder();
    const team = await newTeamAt({ folder });
    const agent = await team.join('agent');
    const told = { sentAt: Date.now(), events: [event(), event({ wait: 7_000, edited: true })] };
    expect((await team.ask('/v1/events', { token: agent.token, body: told })).status).toBe(200);
    expect((await team.publish(await team.release(libraryOf('Hola *Ana*')))).status).toBe(200);
    const manifest = await (await team.ask('/lib/manifest.json')).text();
    await team.running.store.query(
      `insert into release_file (path, version, content)
       select 'nasty/' || n, 1, content from unnest($1::text[]) with ordinality as row (content, n)`,
      [nasty],
    );
    await team.running.stop();

    const url = await newDatabase(cluster.url, 'whole');
    const said = await moveFrom(folder, url);
    expect(said).toMatchObject({ status: 0, error: '' });
    for (const table of builtTables) {
      expect(said.out).toMatch(new RegExp(`^${table}: \\d+ filas, iguales`, 'm'));
    }
    expect(said.out).toContain('event: 2 filas');
    expect(said.out).toContain(`DATABASE_URL=${url} npm run endpoint`);

    const running = await start({ port: 0, data: { url } });
    const ask = (at: string, init: RequestInit = {}) => {
      const headers = {
        authorization: `Bearer ${agent.token}`,
        'content-type': 'application/json',
      };
      return fetch(`${running.url}${at}`, { headers, ...init });
    };
    const again = await ask('/v1/events', { method: 'POST', body: JSON.stringify(told) });
    expect(await again.json()).toMatchObject({ accepted: 2 });
    expect(running.events.counted).toEqual({ stored: 0, again: 2 });
    expect(await (await ask('/lib/manifest.json')).text()).toBe(manifest);
    const contents = await running.store.query<{ content: string }>(
      `select content from release_file where path like 'nasty/%' order by path`,
    );
    expect(contents.map(({ content }) => content)).toEqual(nasty);
    await running.stop();

    const before = await openPGlite(folder);
    expect(await before.query('select count(*)::integer as rows from event')).toEqual([
      { rows: 2 },
    ]);
    await before.close();
    expect(existsSync(path.join(folder, 'lock'))).toBe(false);
    remove();
  });

  it('leaves a target alone that has a team, or something of another’s', async () => {
    const taken = await newDatabase(cluster.url, 'taken');
    expect(await moveFrom(small.folder, taken)).toMatchObject({ status: 0 });
    const rows = await rowsOf(taken);
    const said = await moveFrom(small.folder, taken);
    expect(said).toMatchObject({ status: 1, out: '' });
    expect(said.error).toMatch(/^El destino ya tiene datos de un equipo.*base vacía\.$/);
    expect(await rowsOf(taken)).toBe(rows);

    const foreign = await newDatabase(cluster.url, 'foreign_one');
    await onDatabase(foreign, (store) => store.query('create table device (name text)'));
    const other = await moveFrom(small.folder, foreign);
    expect(other.status).toBe(1);
    expect(other.error).toMatch(/^El destino tiene una tabla device de otro programa.*\.$/);
    expect(await onDatabase(foreign, (store) => store.query('select * from device'))).toEqual([]);
  });

  it('says in one sentence what is wrong with what it was given', async () => {
    const empty = temporaryFolder();
    const url = await newDatabase(cluster.url, 'never');
    const sentence = async (folder: string, to: string) => {
      const { status, out, error } = await moveFrom(folder, to);
      expect({ status, out, lines: error.split('\n').length }).toEqual({
        status: 1,
        out: '',
        lines: 1,
      });
      return error;
    };
    const missing = path.join(empty.folder, 'missing');
    expect(await sentence(missing, url)).toContain('no hay datos de ningún equipo');
    expect(existsSync(missing)).toBe(false);
    const open = await openPGlite(empty.folder);
    expect(await sentence(empty.folder, url)).toContain('está en uso');
    await open.close();
    expect(await sentence(empty.folder, url)).toContain('todavía no hay ningún equipo');
    for (const bad of ['mysql://root@127.0.0.1/x', 'postgres://', 'postgres://127.0.0.1:99999/x']) {
      expect(await sentence(small.folder, bad)).toContain('postgres://usuario@servidor');
    }
    const nobody = `postgres://postgres:geheim@127.0.0.1:${await freePort()}/postgres`;
    const unheard = await sentence(small.folder, nobody);
    expect(unheard).toContain('Nadie contesta en postgres://postgres:…@127.0.0.1');
    expect(unheard).not.toContain('geheim');
    expect(await sentence(small.folder, `${url}_is_not_there`)).toContain('no deja entrar');
    expect(await rowsOf(url)).toBeUndefined();
    empty.remove();
  });

  /** An empty target with its tables, that does something with each event it is given. */
  async function targetThat(name: string, does: string): Promise<string> {
    const url = await newDatabase(cluster.url, name);
    await onDatabase(url, async (store) => {
      await migrate(store);
      await store.script(
        `create function trip() returns trigger language plpgsql as $$ begin ${does} return new; end $$;
         create trigger trip before insert on event for each row execute function trip()`,
      );
    });
    return url;
  }
  const untrip = (url: string) =>
    onDatabase(url, (store) => store.query('drop trigger trip on event'));

  it('takes everything back where the last row is refused, and can be run again', async () => {
    const url = await targetThat(
      'refusing',
      `if new.skew_ms = 20000 then raise exception 'disco lleno' using errcode = '53100'; end if;`,
    );
    const said = await moveFrom(small.folder, url);
    expect(said.status).toBe(1);
    expect(said.error).toContain('disco lleno');
    expect(await rowsOf(url)).toBe(0);
    await untrip(url);
    expect(await moveFrom(small.folder, url)).toMatchObject({ status: 0 });
    expect(await rowsOf(url)).toBe(20_001);
  });

  it('takes everything back where one value of one row came out otherwise', async () => {
    const url = await targetThat(
      'changing',
      `if new.skew_ms = 77 then new.answer := 'otra'; end if;`,
    );
    const said = await moveFrom(small.folder, url);
    expect(said.status).toBe(1);
    expect(said.error).toMatch(/^La tabla event \(20000 \/ 20000\) no quedó igual/);
    expect(await rowsOf(url)).toBe(0);
  });

  it('killed in the middle, it leaves nothing and can be run again', async () => {
    const url = await targetThat(
      'waiting',
      `if new.skew_ms = 15000 then perform pg_advisory_xact_lock(${trip}); end if;`,
    );
    const holder = await holdTrip(url);
    const child = moveAside(small.folder, url);
    const ended = new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)));
    await holder.waitedFor();
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    await holder.release();
    await untrip(url);
    expect(await rowsOf(url)).toBe(0);
    expect(await moveFrom(small.folder, url)).toMatchObject({ status: 0 });
  });

  it('reads a table of any size in small pieces', async () => {
    const { folder, remove } = temporaryFolder();
    const store = await openPGlite(folder);
    await migrate(store);
    await store.query(
      `insert into release_file select 'f' || n, 1, repeat('x', 300000) from generate_series(1, 40) as n`,
    );
    await store.query('begin');
    const table = { name: 'release_file', columns: ['path', 'content'] };
    const sizes: number[] = [];
    for await (const piece of piecesOf(store.query, table)) {
      sizes.push(piece.length);
    }
    expect(sizes.reduce((all, size) => all + size, 0)).toBeGreaterThan(12_000_000);
    expect(Math.max(...sizes)).toBeLessThan(1_300_000);
    await store.query('rollback');
    await store.close();
    remove();
  });

  // The last one: there is no server after it.
  it('says so where the server goes away meanwhile', async () => {
    const url = await targetThat('dying', `perform pg_advisory_xact_lock(${trip});`);
    const holder = await holdTrip(url);
    const moving = moveFrom(small.folder, url);
    await holder.waitedFor();
    await cluster.kill();
    const said = await moving;
    expect(said.status).toBe(1);
    expect(said.error).toMatch(/^La base de destino no lo terminó/);
    await holder.release().catch(() => undefined);
    await cluster.start();
    expect(await rowsOf(url)).toBe(0);
  });
});
