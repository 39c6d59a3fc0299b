import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spanish } from './library-for-tests';

const root = path.resolve(import.meta.dirname, '../../..');
let folder: string;

function command(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'entrypoints/commands/run.mjs'), ...args],
    { encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } },
  );
  return { status, lines: stdout.split('\n').filter(Boolean), stderr: stderr.trim() };
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'suggest-'));
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
  write('library.json', JSON.stringify({ format: 'library/1', language: 'es', answers: spanish }));
  write(
    'messages.jsonl',
    '{"id":"b","text":"no tengo internet","channel":"whatsapp"}\r\n\n{"id":7,"text":"ok gracias"}\n{"id":"a","text":""}\n',
  );
  write('queries.jsonl', '{"q":"Plan"}\n{"q":""}\n');
  write('broken.jsonl', '{"id":"a","text":"hola"}\n{"id":"b"\n');
  write('textless.jsonl', '\n{"id":"a"}\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run suggest', () => {
  it('prints one line for each message, in their order', { timeout: 30_000 }, () => {
    const { status, lines, stderr } = command(
      ...['suggest', '--library', 'library.json', '--messages', 'messages.jsonl', '--top', '1'],
    );
    expect(stderr).toBe('');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { id: 'b', answers: ['sin-internet'], ms: expect.any(Number) as number },
      { id: 7, answers: [], ms: expect.any(Number) as number },
      { id: 'a', answers: [], ms: expect.any(Number) as number },
    ]);
    expect(status).toBe(0);
  });

  it.each([
    ['a line that is no JSON', 'library.json', 'broken.jsonl', 'broken.jsonl: la línea 2 '],
    ['a line without text', 'library.json', 'textless.jsonl', 'textless.jsonl: la línea 2 '],
    ['a missing file', 'library.json', 'none.jsonl', 'none.jsonl: el archivo no existe.'],
    ['a missing library', 'none.json', 'messages.jsonl', 'none.json: el archivo no existe.'],
    ['no library', 'queries.jsonl', 'messages.jsonl', 'queries.jsonl'],
  ])('says what is wrong: %s', { timeout: 30_000 }, (_, library, messages, sentence) => {
    const { status, lines, stderr } = command(
      'suggest',
      '--library',
      library,
      '--messages',
      messages,
    );
    expect(stderr).toContain(sentence);
    expect(stderr.split('\n')).toHaveLength(1);
    expect(lines).toEqual([]);
    expect(status).toBe(1);
  });

  it('says how it is called', { timeout: 30_000 }, () => {
    const { status, stderr } = command('suggest', '--libary', 'library.json');
    expect(stderr).toMatch(/^Uso: npm run --silent suggest -- --library/);
    expect(status).toBe(1);
  });
});

describe('npm run search', () => {
  it('prints one line for each query, in their order', { timeout: 30_000 }, () => {
    const { status, lines } = command(
      'search',
      '--library',
      'library.json',
      '--queries',
      'queries.jsonl',
    );
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        q: 'Plan',
        answers: ['plan-mayor', 'planes'],
        ms: expect.any(Number) as number,
      },
      { q: '', answers: [], ms: expect.any(Number) as number },
    ]);
    expect(status).toBe(0);
  });
});
