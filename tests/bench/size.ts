import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtExtension } from '@/entrypoints/commands/built-extension';
import { browserKinds } from '../e2e/harness/find-browser';
import { against, goal, print } from './figure';

/** Of the script that every page of a host has to load: its folder, and bytes after gzip -9. */
const contentScripts = 'content-scripts';
const most = 20_000;

/** Files that a page or script loads at once, by the names in its text, of those that exist. */
function loadedBy(build: string, file: string): string[] {
  const text = readFileSync(path.join(build, file), 'utf8');
  const names = file.endsWith('.html')
    ? text.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)
    : text.matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g);
  const folder = file.endsWith('.html') ? '' : path.dirname(file);
  return Array.from(names, ([, name = '']) => path.join(folder, name)).filter((name) =>
    existsSync(path.join(build, name)),
  );
}

/** The file and all that it brings, each once. */
function withAll(build: string, entry: string): string[] {
  const files = new Set([entry]);
  // A set that grows while it is walked is walked to its new end.
  for (const file of files) {
    if (file.endsWith('.css')) continue;
    for (const loaded of loadedBy(build, file)) files.add(loaded);
  }
  return [...files];
}

function entriesOf(build: string): string[] {
  const pages = readdirSync(build).filter((name) => name.endsWith('.html'));
  const scripts = readdirSync(path.join(build, contentScripts)).filter((name) =>
    name.endsWith('.js'),
  );
  return [...scripts.map((name) => path.join(contentScripts, name)), 'background.js', ...pages];
}

/** Raw and gzipped bytes of everything that is loaded by itself, in both builds. */
export function sizeBench(): Promise<void> {
  for (const kind of browserKinds) {
    const build = builtExtension(kind);
    for (const entry of entriesOf(build)) {
      const contents = withAll(build, entry).map((file) => readFileSync(path.join(build, file)));
      const sum = (sizes: number[]) => sizes.reduce((all, size) => all + size, 0);
      const raw = sum(contents.map(({ length }) => length));
      const gzip = sum(contents.map((content) => gzipSync(content, { level: 9 }).length));
      const limit = entry.startsWith(contentScripts)
        ? { ...against(gzip, most), ...goal(gzip, most) }
        : {};
      const files = contents.length;
      print({ figure: `size ${entry}, ${kind}`, gzip, raw, files, unit: 'bytes', ...limit });
    }
  }
  return Promise.resolve();
}
