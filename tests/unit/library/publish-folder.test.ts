import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { publishCommand } from '@/entrypoints/commands/publish';
import { readJoinLink } from '@/utils/domain/join-link';
import { ok } from '@/utils/domain/result';
import { keysFrom, nextRelease, type Place } from '@/utils/sync/next-release';

const url = 'https://archivos.example/wisp';

describe('a library in a folder', () => {
  let folder: string;
  let lines: string[];
  const at = (name: string) => path.join(folder, name);

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'publish-'));
    lines = [];
    vi.spyOn(console, 'log').mockImplementation((line: string) => lines.push(line));
    vi.spyOn(console, 'error').mockImplementation((line: string) => lines.push(line));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  function publish(body: string, confirm?: string): Promise<number> {
    const answers = [{ id: 'renta', title: 'Renta', body }];
    writeFileSync(at('library.json'), JSON.stringify({ format: 'library/1', answers }));
    const to = { folder: at('site'), url };
    return publishCommand({ file: at('library.json'), to, ownerKey: at('owner.json'), confirm });
  }

  const site: Place = {
    get: (name) => {
      const file = path.join(at('site/lib'), name);
      return Promise.resolve(ok(existsSync(file) ? readFileSync(file, 'utf8') : undefined));
    },
  };

  /** As a browser that joins by the link that was printed. */
  async function taken() {
    const link = readJoinLink(/Enlace para los agentes: (\S+)/.exec(lines.join('\n'))?.[1] ?? '');
    expect(link).toMatchObject({ endpoint: url });
    expect(link).not.toHaveProperty('code');
    const keys = await keysFrom(site, link?.root ?? '', link?.team ?? '');
    if (!keys.ok) throw new Error(keys.error.reason);
    const records = () => Promise.resolve(undefined);
    const known = { keys: keys.value, isInUse: false, records };
    const next = await nextRelease(site, known, () => new Date());
    if (!next.ok) throw new Error(next.error.reason);
    return next.value;
  }

  it('is made with its team, and taken by the link', async () => {
    expect(await publish('RD$1,000')).toBe(0);
    expect(statSync(at('owner.json')).mode & 0o077).toBe(0);
    const first = await taken();
    expect(first?.fresh?.library.answers[0]?.body).toBe('RD$1,000');
    expect(await publish('RD$1,100')).toBe(0);
    const second = await taken();
    expect(second?.manifest.version).toBe(2);
    expect(second?.isConfirmed).toBe(false);
    expect(await publish('RD$1,100')).toBe(0);
    expect(lines).toContain('Sin cambios: sigue en vigor la versión 2.');
  });

  it('asks about a new account, and is signed twice once that is confirmed', async () => {
    await publish('Pague en la oficina.');
    expect(await publish('Pague a la cuenta 0123456789.')).toBe(1);
    expect((await taken())?.manifest.version).toBe(1);
    const [, name] = /--confirm (\S+)/.exec(lines.join('\n')) ?? [];
    expect(await publish('Pague a la cuenta 0123456789.', name)).toBe(0);
    expect(await taken()).toMatchObject({ isConfirmed: true, manifest: { version: 2 } });
  });

  it('is not touched by the key of another team, nor where something else lies there', async () => {
    await publish('RD$1,000');
    const before = readFileSync(at('site/lib/manifest.json'), 'utf8');
    rmSync(at('owner.json'));
    expect(await publish('Otra')).toBe(1);
    expect(lines.at(-1)).toContain('owner.json: no se puede leer el archivo');
    writeFileSync(at('site/lib/keys/1.json'), '<html>');
    writeFileSync(at('owner.json'), '{}');
    expect(await publish('Otra')).toBe(1);
    expect(lines.at(-1)).toContain('no es un archivo de clave del dueño');
    expect(readFileSync(at('site/lib/manifest.json'), 'utf8')).toBe(before);
  });
});
