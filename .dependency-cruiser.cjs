/** Who may import whom. Rooms and reasons: docs/architecture.md. */
const only = (name, from, to) => ({ name, severity: 'error', from, to });
const room = (name) => `^utils/${name}/`;

module.exports = {
  forbidden: [
    only('no-cycles', {}, { circular: true }),
    only(
      'domain-imports-nothing',
      { path: room('domain') },
      { pathNot: [room('domain'), 'node_modules/typebox'] },
    ),
    only(
      'platform-imports-domain',
      { path: room('platform') },
      { path: '^(utils|components|entrypoints)/', pathNot: [room('platform'), room('domain')] },
    ),
    only(
      'pure-rooms',
      { path: '^utils/(suggest|format|publishing)/' },
      {
        path: [
          '^utils/(platform|library|stats|messaging|settings|hosts|editors|insertion)/',
          'node_modules/(dexie|preact)',
          'wxt',
        ],
      },
    ),
    only(
      'editors-know-no-host',
      { path: room('editors') },
      { path: '^utils/', pathNot: [room('editors'), room('domain')] },
    ),
    only(
      'hosts-never-insert',
      { path: room('hosts') },
      { path: '^utils/', pathNot: [room('hosts'), room('domain')] },
    ),
    only(
      'insertion-imports-editors',
      { path: room('insertion') },
      { path: '^utils/', pathNot: [room('insertion'), room('editors'), room('domain')] },
    ),
    only(
      'components-are-pure',
      { path: '^components/' },
      { path: ['^(utils|entrypoints)/', 'wxt', 'dexie'], pathNot: room('domain') },
    ),
    only(
      'server-imports-domain',
      { path: '^server/' },
      { path: '^(utils|components|entrypoints|tests)/', pathNot: room('domain') },
    ),
    only(
      'nobody-imports-the-server',
      { path: '^(utils|components|entrypoints)/', pathNot: '^entrypoints/commands/' },
      { path: '^server/' },
    ),
    only('utils-know-no-entrypoint', { path: '^utils/' }, { path: '^(entrypoints|components)/' }),
    only(
      'dexie-in-stores',
      { pathNot: '^utils/(library|stats|conversation)/' },
      { path: 'node_modules/dexie' },
    ),
    only(
      'fuse-in-one-file',
      { pathNot: ['^utils/suggest/fuzzy\\.ts$', '^tests/bench/'] },
      { path: 'node_modules/fuse\\.js' },
    ),
    only(
      'browser-behind-one-file',
      { pathNot: '^utils/platform/browser\\.ts$' },
      { path: ['wxt/dist/browser', 'webextension-polyfill'] },
    ),
    only(
      'waker-without-polyfill',
      { path: '^entrypoints/facebook/' },
      { path: ['wxt/dist/browser', 'webextension-polyfill'], reachable: true },
    ),
    only(
      'no-store-beside-the-page',
      { path: '^entrypoints/(facebook/|[a-z]+\\.content|(picker|practice)/)' },
      { path: ['^utils/(library|stats)/', 'node_modules/dexie'], reachable: true },
    ),
    only(
      'no-preact-in-the-page',
      { path: '^entrypoints/(facebook/|[a-z]+\\.content)' },
      { path: ['node_modules/(preact|typebox)'], reachable: true },
    ),
    only('migrations-import-nothing', { path: 'migrations/\\d+' }, { path: '.' }),
    only(
      'no-test-code-in-the-product',
      { path: '^(entrypoints|components|utils)/', pathNot: '^entrypoints/commands/' },
      { path: '^tests/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: ['^\\.wxt', '^\\.output'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
