import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemLine } from '@/entrypoints/commands/problem-line';

const root = path.resolve(import.meta.dirname, '../../..');
let folder: string;

function library(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'entrypoints/commands/run.mjs'), 'library', ...args],
    { encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } },
  );
  return { status, lines: stdout.split('\n').filter(Boolean), stderr };
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'library-'));
  const answer = { id: 'renta', title: 'Renta', body: 'RD$1,000' };
  const good = { format: 'library/1', answers: [answer] };
  writeFileSync(path.join(folder, 'good.json'), JSON.stringify(good));
  const bad = {
    format: 'library/1',
    answers: [
      { ...answer, body: '{{precio}}\u202E' },
      { ...answer, title: ' ' },
      {
        ...answer,
        id: 'mapa',
        pictures: [{ name: 'm.png', alt: 'Mapa', data: 'data:image/svg+xml;base64,AAAA' }],
      },
    ],
  };
  writeFileSync(path.join(folder, 'bad.json'), JSON.stringify(bad));
  const warned = {
    ...good,
    envelopes: { gmial: { greeting: 'Hola:' }, gmail: {} },
    answers: [{ ...answer, bodies: { sms: 'x', gmail: 'y' } }],
  };
  writeFileSync(path.join(folder, 'warned.json'), JSON.stringify(warned));
  writeFileSync(path.join(folder, 'large.json'), 'x'.repeat(17 * 1024 * 1024));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('npm run library', { timeout: 60_000 }, () => {
  it('check: one line for a good file', () => {
    const starter = path.join(root, 'public/library/starter.es.json');
    const { status, lines } = library('check', 'good.json', starter);
    expect(lines[0]).toBe('good.json: 1 respuestas, sin problemas');
    expect(lines[1]).toMatch(/starter\.es\.json: \d+ respuestas, sin problemas$/);
    expect(status).toBe(0);
  });

  it('check: a warning for a channel that there is none of, and the file is good', () => {
    const { status, lines } = library('check', 'warned.json');
    expect(lines).toEqual([
      'aviso: warned.json: campo envelopes.gmial: no hay ningún canal «gmial»; ese texto no se usará.',
      'aviso: warned.json: respuesta «renta», campo bodies.sms: no hay ningún canal «sms»; ese texto no se usará.',
      'warned.json: 1 respuestas, sin problemas',
    ]);
    expect(status).toBe(0);
  });

  it('check: one line for each problem, with file and answer', () => {
    const { status, lines } = library('check', 'good.json', 'bad.json', 'large.json', 'none.json');
    expect(lines).toEqual([
      'good.json: 1 respuestas, sin problemas',
      'bad.json: respuesta «renta», campo body: hay caracteres que no se ven (U+202E).',
      'bad.json: respuesta «renta», campo body: no existe el marcador «{{precio}}».',
      'bad.json: respuesta «renta»: el campo title está vacío.',
      'bad.json: el id «renta» está en más de una respuesta (#1, #2).',
      'bad.json: respuesta «mapa»: pictures[0].data no es una imagen PNG, JPEG o WebP en base64 («data:image/png;base64,…»).',
      'large.json: el archivo pesa más de 16 MB.',
    ]);
    expect(status).toBe(1);
  });

  it('nonsense: exit 2 and a sentence', () => {
    expect(library('publish', 'good.json')).toMatchObject({ status: 2, lines: [] });
    expect(library('check')).toMatchObject({ status: 2, lines: [] });
    expect(library('publish').stderr).toContain('--owner-key');
  });
});

describe('problemLine', () => {
  it('falls back to the code where there is no sentence', () => {
    const code = 'no_such_code' as 'missing';
    expect(problemLine({ code, file: 'f.json', answer: 'a', detail: 'd' })).toBe(
      'f.json: no_such_code a d',
    );
  });

  it('puts values in as they are', () => {
    expect(problemLine({ code: 'other_format', file: '$ANSWER$', detail: '$1 $$ $&' })).toMatch(
      /^\$ANSWER\$: .*«\$1 \$\$ \$&»/,
    );
  });
});
