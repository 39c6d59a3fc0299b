import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { chatPages, otherPages } from './utils/hosts/messenger-marks';
import { hostOrigins } from './utils/hosts/registry';

/**
 * Preact can put strings into the DOM as HTML (`dangerouslySetInnerHTML`). Nobody here may, so in
 * our build it cannot: such a string would be shown as text.
 */
function textForHtml(): Plugin {
  const assignment = /\b(\w+)\.innerHTML=(\w+)\.__html\b/g;
  return {
    name: 'unisono:text-for-html',
    transform(code, id) {
      if (!id.endsWith('/preact/dist/preact.mjs')) return undefined;
      const changed = code.replace(assignment, '$1.textContent=$2.__html');
      if (changed === code) this.error('preact assigns innerHTML in another way now: look at it');
      return { code: changed, map: null };
    },
  };
}

/** Only the pages of our hosts, and our own practice page, may frame the picker. */
const framers = hostOrigins.join(' ');
const hostPatterns = hostOrigins.map((origin) => `${origin}/*`);

const extensionPages = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // `blob:` for the pictures of answers: of the frame's own making, and nobody else's to read.
  "img-src 'self' blob:",
  // The team's endpoint, wherever the owner has it; a plain address only on this very computer.
  "connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  `frame-ancestors 'self' ${framers}`,
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const chrome = {
  minimum_chrome_version: '137',
  permissions: ['alarms', 'storage', 'scripting', 'unlimitedStorage'],
};

const firefox = {
  permissions: ['alarms', 'storage', 'scripting'],
  browser_specific_settings: {
    gecko: {
      id: 'unisono@unisono.example',
      strict_min_version: '142.0',
      // Asked for when a team is joined: which answer was used, in which host, on which day.
      data_collection_permissions: {
        required: ['none'],
        optional: ['technicalAndInteraction'],
      },
    },
  },
};

/**
 * Not one of WXT's content scripts: those bring 4 kB of their own, and this is for every page of
 * Facebook.
 */
const waker = {
  matches: [otherPages],
  exclude_matches: chatPages.filter((page) => page.startsWith(otherPages.slice(0, -1))),
  run_at: 'document_start' as const,
  js: ['facebook.js'],
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact(), textForHtml()], build: { modulePreload: false } }),
  hooks: {
    // What runs in someone else's page has the browser's own API, which gives promises in both
    // browsers by now: the polyfill would be 3 kB in every page of a host.
    'vite:build:extendConfig': (entrypoints, { resolve }) => {
      const isInPages = entrypoints.every(({ type }) => type.endsWith('-script'));
      const alias = resolve?.alias;
      if (isInPages && alias && !Array.isArray(alias)) Reflect.deleteProperty(alias, 'wxt/browser');
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts?.push(waker);
    },
  },
  zip: {
    name: 'unisono',
    includeSources: [
      'entrypoints/**',
      'components/**',
      'utils/**',
      'public/**',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'wxt.config.ts',
      'README.md',
      '.npmrc',
    ],
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'es',
    incognito: 'not_allowed',
    host_permissions: hostPatterns,
    content_security_policy: { extension_pages: extensionPages },
    commands: {
      'open-picker': {
        suggested_key: { default: 'Alt+Shift+U' },
        description: '__MSG_commandOpenPicker__',
      },
    },
    web_accessible_resources: [
      {
        resources: ['picker.html'],
        matches: hostPatterns,
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox' ? firefox : chrome),
  }),
});
