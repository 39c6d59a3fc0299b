import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import preact from '@preact/preset-vite';
import { build, preview } from 'vite';

const here = import.meta.dirname;
const project = path.resolve(here, '../../..');

/** The part of the extension pages' policy that styles and trusted types fall under. */
const policy = [
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export interface Gallery {
  /** Of `show.html` and `index.html`, ending in a slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Builds the gallery into a folder of its own and serves it on loopback, under our policy. */
export async function openGallery(): Promise<Gallery> {
  const outDir = await mkdtemp(path.join(tmpdir(), 'gallery-'));
  const common = {
    configFile: false as const,
    root: here,
    logLevel: 'error' as const,
    plugins: [preact()],
    resolve: { alias: { '@': project } },
  };
  await build({
    ...common,
    build: {
      outDir,
      assetsInlineLimit: 0,
      emptyOutDir: true,
      modulePreload: false,
      rolldownOptions: { input: [path.join(here, 'show.html'), path.join(here, 'index.html')] },
    },
  });
  const server = await preview({
    ...common,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0, headers: { 'Content-Security-Policy': policy } },
  });
  return {
    url: server.resolvedUrls?.local[0] ?? '',
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
