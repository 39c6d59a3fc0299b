import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { hosts } from '@/utils/hosts/registry';
import { describe, expect, it } from 'vitest';
import { builtFor } from './support';

/** Spelt out: a permission more is asked of everybody, and is to be seen where it is reviewed. */
const permitted = [
  'https://web.whatsapp.com/*',
  'https://mail.google.com/*',
  'https://www.facebook.com/*',
  'https://www.messenger.com/*',
];
/** Of Messenger the script runs on pages of chats alone, and the waker on the others. */
const narrower: Readonly<Record<string, readonly string[]>> = {
  messenger: ['https://www.facebook.com/messages/*', 'https://www.messenger.com/*'],
};
/** Which script runs where, in the order that the build gives. */
const scriptsByPage = [
  ...hosts
    .map(({ id, matches }) => ({
      matches: narrower[id] ?? matches,
      js: [`content-scripts/${id}.js`],
    }))
    .sort(({ js: [one = ''] }, { js: [other = ''] }) => one.localeCompare(other)),
  {
    matches: ['https://www.facebook.com/*'],
    exclude_matches: ['https://www.facebook.com/messages/*'],
    js: ['facebook.js'],
  },
];

interface Manifest {
  readonly permissions: string[];
  readonly host_permissions: string[];
  readonly optional_host_permissions?: string[];
  readonly externally_connectable?: unknown;
  readonly incognito: string;
  readonly web_accessible_resources: {
    resources: string[];
    matches: string[];
    use_dynamic_url?: boolean;
  }[];
  readonly content_scripts: { matches: string[]; run_at: string; world?: string }[];
  readonly content_security_policy: { extension_pages: string };
  readonly background: Record<string, unknown>;
}

describe.each(['chromium', 'firefox'] as const)('the build for %s', (kind) => {
  const folder = builtFor(kind);
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );
  const contentScripts = scriptsByPage.flatMap(({ js }) => js);
  const manifest = JSON.parse(read('manifest.json')) as Manifest;

  it('asks for what it needs and nothing for the future', () => {
    const chromium = kind === 'chromium' ? ['unlimitedStorage'] : [];
    expect([...manifest.permissions].sort()).toEqual([
      'alarms',
      'scripting',
      'storage',
      ...chromium,
    ]);
    expect(manifest.host_permissions).toEqual(permitted);
    expect(manifest.optional_host_permissions).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.incognito).toBe('not_allowed');
  });

  it('lets pages of our hosts frame one page, and nothing else', () => {
    const dynamic = kind === 'chromium' ? { use_dynamic_url: true } : {};
    expect(manifest.web_accessible_resources).toEqual([
      { resources: ['picker.html'], matches: permitted, ...dynamic },
    ]);
    const { extension_pages: policy } = manifest.content_security_policy;
    expect(policy).toContain("default-src 'none'");
    const framers = permitted.map((host) => host.replace('/*', ''));
    expect(policy).toContain(`frame-ancestors 'self' ${framers.join(' ')};`);
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
    expect(policy).not.toMatch(/unsafe/);
    const named = [...policy.matchAll(/https?:\/\/[^\s;]+/g)].map(([url]) => url);
    // This very computer, where a small team's endpoint may be.
    const own = ['http://127.0.0.1:*', 'http://localhost:*'];
    expect(named).toEqual([...own, ...framers]);
  });

  it('runs in the isolated world, at document start, in the top frame of our hosts', () => {
    // Exactly these keys: no `all_frames`, no `world`.
    expect(manifest.content_scripts).toEqual(
      scriptsByPage.map((script) => ({ ...script, run_at: 'document_start' })),
    );
    expect(scripts.filter((file) => file.startsWith('content-scripts/')).sort()).toEqual(
      contentScripts.filter((file) => file.startsWith('content-scripts/')).sort(),
    );
    expect(Object.keys(manifest.background)).toContain(
      kind === 'chromium' ? 'service_worker' : 'scripts',
    );
  });

  it('holds no string made into DOM or code, its packages included', () => {
    const bad =
      /\.(inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|document\.write\(|\beval\(|new Function\(/;
    expect(scripts.filter((file) => bad.test(read(file)))).toEqual([]);
  });

  it('names no address but those of our hosts in what runs beside a conversation', () => {
    for (const file of contentScripts) {
      const named = [...read(file).matchAll(/https?:\/\/[\w.-]+/g)].map(([url]) => `${url}/*`);
      expect(permitted).toEqual(expect.arrayContaining(named));
    }
  });

  it('weighs less than 4 kB, compressed, in a page of Facebook without a chat', () => {
    expect(gzipSync(read('facebook.js'), { level: 9 }).length).toBeLessThan(4_000);
  });

  it('weighs at most 20 kB, compressed, in the page', () => {
    for (const file of contentScripts) {
      expect(gzipSync(read(file), { level: 9 }).length).toBeLessThanOrEqual(20 * 1024);
    }
  });
});
