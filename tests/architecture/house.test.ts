import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { mailEditors } from '@/utils/editors/mail-registry';
import { editors } from '@/utils/editors/registry';
import { hostIds, hosts } from '@/utils/hosts/registry';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

function filesUnder(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}

/** What is in the extension: not the commands. */
const product = ['entrypoints', 'components', 'utils']
  .flatMap(filesUnder)
  .filter((file) => !file.startsWith('entrypoints/commands/'));

describe('folder, registry and documents agree', () => {
  it('every host of the registry has its file, its name and its content script', () => {
    const names = JSON.parse(read('public/_locales/es/messages.json')) as Record<string, unknown>;
    for (const { id } of hosts) {
      expect(readdirSync(path.join(root, 'utils/hosts'))).toContain(`${id}.ts`);
      expect(readdirSync(path.join(root, 'entrypoints'))).toContain(`${id}.content.ts`);
    }
    // As many names as hosts, and no name of a host that there is not.
    const named = Object.keys(names).filter((key) => key.startsWith('host_'));
    expect(named.sort()).toEqual(hostIds.map((id) => `host_${id}`).sort());
  });

  it('every editor of the registry has the file that its id names', () => {
    for (const { id } of [...editors, ...mailEditors]) {
      expect(readdirSync(path.join(root, 'utils/editors'))).toContain(`${id}.ts`);
    }
  });

  it('every message has a rule and a handler', () => {
    const names = [
      ...read('utils/messaging/protocol.ts').matchAll(/^ {2}'([a-z]+\/[a-z]+)'\(/gm),
    ].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) {
      expect(read('utils/messaging/senders.ts')).toContain(`'${name}'`);
      expect(read('entrypoints/background/messages.ts')).toContain(`'${name}'`);
    }
  });

  it('the guides name files that are there', () => {
    for (const guide of [
      'docs/adding-a-host.md',
      'docs/adding-an-editor.md',
      'docs/architecture.md',
    ]) {
      const named = [
        ...read(guide).matchAll(/`((?:utils|tests|entrypoints|docs)\/[\w./-]+\.tsx?)`/g),
      ];
      for (const [, file] of named) expect(product.concat(filesUnder('tests'))).toContain(file);
    }
  });
});

describe('what is deliberately absent', () => {
  const never: readonly [what: string, pattern: RegExp][] = [
    ['strings into the DOM', /\b(inner|outer)HTML\b|insertAdjacentHTML|document\.write|DOMParser/],
    ['code from strings', /\beval\(|new Function\b/],
    ['the page’s own world', /world:\s*['"]MAIN|injectScript/],
    ['keys of our own making', /new KeyboardEvent/],
    ['polling', /\bsetInterval\b/],
    ['the network', /XMLHttpRequest|WebSocket|sendBeacon/],
  ];

  it.each(never)('%s', (_what, pattern) => {
    const found = product.filter((file) => pattern.test(read(file)));
    expect(found).toEqual([]);
  });

  it('a fetch of anything but our own build', () => {
    const found = product.filter((file) => /\bfetch\(/.test(read(file)));
    expect(found).toEqual(['utils/platform/fetch-bounded.ts', 'utils/platform/own-file.ts']);
  });

  it('a click or a submission in the page', () => {
    const inPage = product.filter((file) =>
      /^(entrypoints\/(facebook\/|\w+\.content|host\.content\/)|utils\/(hosts|editors|insertion)\/)/.test(
        file,
      ),
    );
    expect(inPage.length).toBeGreaterThan(20);
    const acts = /\.click\(|\.requestSubmit\(|\.submit\(/;
    expect(inPage.filter((file) => acts.test(read(file)))).toEqual([]);
  });
});
