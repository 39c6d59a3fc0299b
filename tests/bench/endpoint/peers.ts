import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import postgres from 'postgres';
import { run } from '@/entrypoints/commands/shell';
import { freePort } from '../../endpoint/harness/postgres';
import { childOf, loadOf } from './children';

const copied = 400_000;
const pieces = 40;

function linesOf(count: number): string {
  const now = new Date().toISOString();
  const line = (_: unknown, n: number) =>
    `t,${randomUUID()},${randomUUID()},${now},${now},3,respuesta-${n % 300},3,whatsapp,${now.slice(0, 10)},suggestion,${1 + (n % 5)},,${1_000 * (n % 90)}\n`;
  return Array.from({ length: count }, line).join('');
}

/** Rows a second that PostgreSQL takes at the most: no HTTP, no check, no sums; `event` and its key. */
export async function copyRate(url: string): Promise<number> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  await sql.unsafe(
    `drop table if exists copied; create table copied (like event including defaults);
     alter table copied add primary key (device, id)`,
  );
  const texts = Array.from({ length: pieces }, () => linesOf(copied / pieces));
  const from = performance.now();
  const into = await sql.unsafe('copy copied from stdin with (format csv)').writable();
  await pipeline(Readable.from(texts), into);
  const took = performance.now() - from;
  await sql.unsafe('drop table copied');
  await sql.end();
  return (copied * 1_000) / took;
}

/** Events a second of json-server, which takes them one by one; a sentence where it is not to be had. */
export async function jsonServerRate(seconds: number): Promise<number | string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'unisono-peer-'));
  try {
    const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const { status } = await run('npm', [
      'install',
      '--prefix',
      folder,
      ...flags,
      'json-server@0.17.4',
    ]);
    if (status !== 0) return 'json-server could not be installed here';
    writeFileSync(path.join(folder, 'db.json'), '{"events":[]}');
    const port = String(await freePort());
    const program = path.join(folder, 'node_modules/json-server/lib/cli/bin.js');
    const server = childOf(process.execPath, [program, '--port', port, 'db.json'], folder);
    for (let said = ''; !said.includes('/events');) said = await server.line();
    const url = `http://127.0.0.1:${port}/events`;
    const order = { url, tokens: [''], seconds, warmUp: 1, connections: 16 };
    const { perSecond } = await loadOf(order).done;
    await server.end('SIGKILL');
    return perSecond;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
