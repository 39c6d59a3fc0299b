import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '@/utils/domain/library';
import { fingerprintOf } from '@/utils/domain/release/signed';
import { joinLinkOf } from '@/utils/domain/join-link';
import { newTeam, readOwnerKey } from '@/utils/publishing/owner-key';
import { release, type Before, type Release } from '@/utils/publishing/release';
import { recordsOf, type Records } from '@/utils/domain/release/records';
import { newTeamAt, temporaryFolder, type Team } from '../endpoint/harness/team';
import { call, press, until } from './harness/drive';
import { browserKinds, isRunnable } from './harness/find-browser';
import { openPicker, selectedTitle, stage, starter } from './support';

interface Api {
  readonly runtime: {
    sendMessage(message: unknown): Promise<{ value: { answers: number } }>;
  };
}

/** An answer that the owner takes back. */
const withdrawn = starter.answers.at(-1)?.id;

/** A team’s library on a web host that has nothing but files. */
async function newSite(library: Library): Promise<{ link: string; asked: string[]; stop(): void }> {
  const { file, keys, signed } = await newTeam();
  const key = await readOwnerKey(JSON.stringify(file));
  const signers = key ? [key.publisher] : [];
  const made = await release({ library, keys, signers, now: new Date() });
  const files = new Map([
    ...made.files,
    ['keys/1.json', JSON.stringify(signed)] as const,
    ['manifest.json', JSON.stringify(made.signed)] as const,
  ]);
  const asked: string[] = [];
  const server = http.createServer(({ method, url = '', headers }, response) => {
    asked.push(`${method} ${url}${headers.authorization ?? ''}`);
    const text = files.get(url.replace('/lib/', ''));
    response.writeHead(text === undefined ? 404 : 200, { 'access-control-allow-origin': '*' });
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const endpoint = `http://127.0.0.1:${port}`;
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { link: joinLinkOf({ endpoint, team: keys.team, root: keys.root }), asked, stop };
}

const question = 'por qué no me llega el wifi al cuarto';

/** The starter library, its answer about the wifi beginning with these words. */
function saying(words: string): Library {
  const answers = starter.answers.map((answer) =>
    answer.id === 'cobertura-wifi' ? { ...answer, body: `${words} ${answer.body}` } : answer,
  );
  return { ...starter, name: 'WISP del Este', answers };
}

describe.each(browserKinds)('a team in %s', (kind) => {
  describe.skipIf(!isRunnable(kind))('with a real endpoint', () => {
    const on = stage(kind);
    const place = temporaryFolder();
    let team: Team;
    let link: string;
    let options: Page;
    let last: (Before & { readonly release: Release }) | undefined;

    beforeAll(async () => {
      team = await newTeamAt({ folder: place.folder });
    });
    afterAll(async () => {
      await team.running.stop();
      place.remove();
    });

    async function publish(library: Library): Promise<void> {
      const made = await team.release(library, last);
      const reply = await team.publish(made);
      expect(reply.status).toBe(200);
      const records: Records = recordsOf(library, last?.records);
      last = { manifest: made.manifest, records, release: made };
    }

    const card = () => options.$eval('main section', (section) => section.innerText);
    const shows = (words: string | RegExp) =>
      until(
        async () => {
          const text = await card();
          return typeof words === 'string' ? text.includes(words) : words.test(text);
        },
        String(words),
        20_000,
      );
    const clickButton = (label: string) =>
      until(async () => {
        for (const button of await options.$$('main section:first-of-type button')) {
          if ((await button.evaluate(({ textContent }) => textContent)) !== label) continue;
          await button.click();
          return true;
        }
        return false;
      }, `the button ${label}`);
    const sums = async () => {
      const [row] = await team.running.store.query<{ events: number; uses: number }>(
        `select (select count(*) from event)::integer as events,
           (select coalesce(sum(uses), 0) from daily)::integer as uses`,
      );
      return row;
    };

    /** How many uses this browser has counted. */
    const counted = () =>
      options.evaluate(async () => {
        const rows = await new Promise<unknown[]>((resolve) => {
          const opening = indexedDB.open('unisono-uses');
          opening.onsuccess = () => {
            const asked = opening.result.transaction('uses').objectStore('uses').getAll();
            asked.onsuccess = () => {
              opening.result.close();
              resolve(asked.result);
            };
          };
        });
        return rows.length;
      });

    /** Of the library that this browser has. */
    const answersInUse = () =>
      options.evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as Record<string, Api | undefined>;
        const asked = { name: 'library/summary', data: null };
        const reply = await (browser ?? chrome)?.runtime.sendMessage(asked);
        return reply?.value.answers ?? 0;
      });

    /** Inserts the suggestion, and tells what stands in the box. */
    async function use(): Promise<string> {
      const before = await counted();
      const page = await on.current.chat();
      try {
        await call(page, 'receive', question);
        const frame = await openPicker(page);
        await until(async () => (await selectedTitle(frame))?.includes('Cobertura'), 'the answer');
        await press(page, 'Enter');
        const text = await until(() => call(page, 'state'), 'the text');
        await until(async () => (await counted()) > before, 'the use to be counted');
        return text;
      } finally {
        // A page behind another is not drawn, and cannot be clicked.
        await page.close();
      }
    }

    it('is joined by its link, and its library is in use at once', async () => {
      await publish(saying('VERSIÓN UNO.'));
      link = await team.running.linkFor(team.keys.team, 'agent');
      options = await on.current.driven.extensionPage(`options.html#join=${link}`);
      await until(() => options.$('.join'), 'the form');
      await options.click('.join input[type="checkbox"]');
      await clickButton('Unirme al equipo');
      await shows('Ya está en el equipo.');
      const fingerprint = await fingerprintOf(team.keys.root);
      expect(await card()).toContain(fingerprint);
      expect(await card()).toMatch(/Agente[\s\S]*Versión publicada\s+1/);
      expect(await options.$('.file-input')).toBeNull();
      expect(await use()).toContain('VERSIÓN UNO.');
    });

    it('counts a use once, and is told nothing of the customer', async () => {
      await until(async () => (await sums())?.events === 1, 'the use');
      expect(await sums()).toEqual({ events: 1, uses: 1 });
      const [event] = await team.running.store.query('select * from event');
      expect(event).toMatchObject({
        answer: 'cobertura-wifi',
        version: 1,
        host: 'whatsapp',
        rank: 1,
      });
      expect(JSON.stringify(event)).not.toMatch(/wifi al cuarto|Ana|809/u);
    });

    it('has a change at once when it looks for it', async () => {
      await publish(saying('VERSIÓN DOS.'));
      await clickButton('Buscar cambios ahora');
      await shows(/Versión publicada\s+2/);
      expect(await use()).toContain('VERSIÓN DOS.');
    });

    it('hears of a change with the reply to a use', async () => {
      await publish(saying('VERSIÓN TRES.'));
      await until(async () => (await use()).includes('VERSIÓN TRES.'), 'the change');
    });

    it('does not take what the owner did not sign, and says so', async () => {
      const signed = last?.release.signed;
      const forged = {
        ...signed,
        payload: signed?.payload.replace('"version":3', '"version":4'),
      };
      await team.running.store.query('insert into release (version, signed) values (4, $1)', [
        JSON.stringify(forged),
      ]);
      await until(
        async () =>
          (await (await team.ask('/lib/manifest.json')).text()) === JSON.stringify(forged),
        'the forged manifest',
      );
      await clickButton('Buscar cambios ahora');
      await shows('que el dueño no firmó');
      expect(await use()).toContain('VERSIÓN TRES.');
      await team.running.store.query('delete from release where version = 4');
    });

    it('keeps what was used while the endpoint is away, and tells it once', async () => {
      const before = await sums();
      const { port } = new URL(team.running.url);
      await team.running.stop();
      await use();
      await use();
      await clickButton('Buscar cambios ahora');
      await shows('no se llega al servidor');
      await shows(/Usos por enviar\s+[1-9]/);
      const { start } = await import('../../server/start');
      const again = await start({ port: Number(port), data: { folder: place.folder } });
      team = { ...team, running: again };
      await clickButton('Buscar cambios ahora');
      await shows(/Usos por enviar\s+0/);
      const after = await sums();
      expect((after?.events ?? 0) - (before?.events ?? 0)).toBeGreaterThanOrEqual(2);
      expect(after?.uses).toBe(after?.events);
      expect(after?.events).toBe(await counted());
    });

    it('holds what a thief would bring until a person has asked; what is withdrawn is gone', async () => {
      const before = await answersInUse();
      const next = saying('Pague a la cuenta 0123-456789-0.');
      await publish({ ...next, answers: next.answers.filter(({ id }) => id !== withdrawn) });
      const version = String(last?.manifest.version);
      await clickButton('Buscar cambios ahora');
      await shows(`La versión ${version} espera`);
      expect(await card()).toContain('Número nuevo: 01234567890');
      expect(await answersInUse()).toBe(before - 1);
      expect(await use()).toContain('VERSIÓN TRES.');
      const page = await on.current.chat();
      const frame = await openPicker(page);
      const worry = await until(() => frame.$('.panel-concern'), 'the worry');
      expect(await worry.evaluate(({ textContent }) => textContent)).toBe(
        'hay cambios por comprobar',
      );
      await page.close();
      await clickButton(`Lo comprobé con el dueño: usar la versión ${version}`);
      await clickButton('Sí, usarla');
      await shows(new RegExp(`Versión publicada\\s+${version}`));
      expect(await card()).not.toContain('espera');
      expect(await use()).toContain('Pague a la cuenta');
    });

    it('shuts out whom the owner revokes; the answers stay', async () => {
      const list = (await (await team.ask('/v1/devices', { token: team.owner.token })).json()) as {
        id: string;
        role: string;
      }[];
      const device = list.find(({ role }) => role === 'agent');
      await team.ask(`/v1/devices/${device?.id ?? ''}`, {
        method: 'DELETE',
        token: team.owner.token,
      });
      await use();
      await until(
        async () => {
          await clickButton('Buscar cambios ahora');
          return (await card()).includes('ha cerrado el acceso');
        },
        'the notice',
        20_000,
      );
      expect(await use()).toContain('Pague a la cuenta');
    });

    it('is left, and its link is good no second time', async () => {
      await clickButton('Salir del equipo');
      await clickButton('Sí, salir');
      await until(() => options.$('.join'), 'the form');
      await clickButton('Unirme al equipo');
      await shows('ya se usó o ha caducado');
      expect(await options.$('.file-input')).not.toBeNull();
    });

    it('is not joined where another root answers', async () => {
      const fresh = await team.running.linkFor(team.keys.team, 'agent');
      const other = fresh.replace(team.keys.root, team.keys.publishers[0] ?? '');
      await options.$eval('.join input[type="text"]', (input: HTMLInputElement) => {
        input.select();
      });
      await options.type('.join input[type="text"]', other);
      await clickButton('Unirme al equipo');
      await shows('no es el equipo del enlace');
    });

    it('is joined by a link to files, where it tells nobody anything', async () => {
      const site = await newSite(saying('DE ARCHIVOS.'));
      await options.$eval('.join input[type="text"]', (input: HTMLInputElement) => {
        input.select();
      });
      await options.type('.join input[type="text"]', site.link);
      await until(
        async () => (await options.$('.join input[type="checkbox"]')) === null,
        'no question',
      );
      await clickButton('Unirme al equipo');
      await shows('Ya está en el equipo.');
      expect(await card()).toContain('sin servidor: no se cuenta ningún uso');
      expect(await use()).toContain('DE ARCHIVOS.');
      await clickButton('Buscar cambios ahora');
      await shows(/Comprobada/);
      site.stop();
      expect(new Set(site.asked)).toEqual(
        new Set(['GET /lib/keys/1.json', 'GET /lib/manifest.json', 'GET /lib/v/1.ndjson']),
      );
    });
  });
});
