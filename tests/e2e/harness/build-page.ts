import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';

export type PageName = 'whatsapp' | 'gmail' | 'messenger' | 'boxes';

/** What the server answers for a path. */
export type PageFiles = ReadonlyMap<string, { type: string; body: string }>;

const root = path.resolve(import.meta.dirname, '../../..');
const pages = path.resolve(import.meta.dirname, '../pages');

/** A script with all that it imports, as one. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: path.dirname(entry),
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife', entryFileNames: 'main.js' } },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const files = outputs.flatMap((each) => ('output' in each ? each.output : []));
  const code = files.find((file) => file.type === 'chunk')?.code;
  if (code === undefined) throw new Error(`vite built nothing from ${entry}`);
  return code;
}

/** Builds a replica into memory: its `main.ts` with the real Lexical, its HTML and its style. */
export async function buildPage(name: PageName): Promise<PageFiles> {
  const folder = path.join(pages, name);
  const [html, style, script] = await Promise.all([
    readFile(path.join(folder, 'index.html'), 'utf8'),
    readFile(path.join(folder, 'style.css'), 'utf8'),
    bundle(path.join(folder, 'main.ts')),
  ]);
  return new Map([
    ['/', { type: 'text/html; charset=utf-8', body: html }],
    ['/style.css', { type: 'text/css; charset=utf-8', body: style }],
    ['/main.js', { type: 'text/javascript; charset=utf-8', body: script }],
  ]);
}
