import path from 'node:path';
import { defineConfig } from 'vitest/config';

const alias = { '@': path.resolve(import.meta.dirname) };

const browserTest = { environment: 'node', testTimeout: 60_000, hookTimeout: 120_000 } as const;
/** Where nothing races the page: each file has a browser of its own and mostly waits. */
const patient = [
  '*pictures',
  '*contract',
  'gallery/gallery',
  'harness',
  'hostile-words',
  'inspect',
  'killed-sync',
  'mutated-pages',
  'page-side',
  'rich',
  'attacked-sync',
  'team',
].map((name) => `tests/e2e/${name}.test.ts`);

/** Rings: pure logic in a fake page; then real browsers, one file at a time, or side by side. */
export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/{unit,contract,architecture}/**/*.test.{ts,tsx}'],
          environment: 'node',
          setupFiles: ['tests/unit/seed.ts'],
          // A machine may be busy; what hangs is found all the same.
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'endpoint',
          include: ['tests/endpoint/**/*.test.ts'],
          fileParallelism: false,
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: patient,
          fileParallelism: false,
          ...browserTest,
        },
      },
      {
        resolve: { alias },
        test: { name: 'patient', include: patient, maxWorkers: 3, ...browserTest },
      },
    ],
  },
});
