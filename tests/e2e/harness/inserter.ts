import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import type { BrowserKind } from './find-browser';

const project = path.resolve(import.meta.dirname, '../../..');

async function script(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': project } },
    build: {
      write: false,
      rolldownOptions: {
        input: path.join(project, 'tests/e2e/pages/inserter/main.ts'),
        output: { format: 'iife' },
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((each) =>
    'output' in each ? each.output : [],
  );
  const code = outputs.find((file) => file.type === 'chunk')?.code;
  if (code === undefined) throw new Error('vite built nothing');
  return code;
}

function manifest(kind: BrowserKind): object {
  const file = 'background.js';
  return {
    manifest_version: 3,
    name: 'inserter',
    version: '1',
    content_scripts: [{ matches: ['https://mail.google.com/*'], js: ['content.js'] }],
    background: kind === 'chromium' ? { service_worker: file } : { scripts: [file] },
    browser_specific_settings: { gecko: { id: 'unisono@unisono.example' } },
  };
}

/** An extension of the product's own editors and insertion, that a test can tell what to insert. */
export async function makeInserter(
  kind: BrowserKind,
): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'unisono-inserter-'));
  const files = {
    'manifest.json': JSON.stringify(manifest(kind)),
    'content.js': await script(),
    'background.js': '',
  };
  await Promise.all(
    Object.entries(files).map(([name, text]) => writeFile(path.join(folder, name), text)),
  );
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
