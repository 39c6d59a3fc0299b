import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { installPrograms, missingBrowsers, missingPostgres } from './programs';
import { buildAll } from './build-all';
import { root, tool, type Run } from './shell';

/** Everything that proves the project; the last line counts it. */
interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const tally: Tally = { passed: 0, failed: 0, skipped: 0 };

async function check(name: string, work: () => Promise<Run>): Promise<boolean> {
  const started = performance.now();
  const { status, output } = await work();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (status !== 0) console.log(output);
  if (status === 0) tally.passed++;
  else tally.failed++;
  return status === 0;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numFailedTestSuites: number;
}

async function tests(project: string): Promise<void> {
  const file = path.join(root, `.output/tests-${project}.json`);
  rmSync(file, { force: true });
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json'];
  const { status } = await tool('vitest', [...args, `--outputFile=${file}`], { live: true });
  let report: VitestReport;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    tally.failed++;
    return;
  }
  tally.passed += report.numPassedTests;
  tally.failed += report.numFailedTests;
  tally.skipped += report.numPendingTests + report.numTodoTests;
  // A file that could not even be loaded has no test to fail.
  if (status !== 0 && report.numFailedTests === 0) tally.failed++;
}

await installPrograms();
await check('tipos generados (wxt prepare)', () => tool('wxt', ['prepare']));
// The longest first: each has one processor.
await Promise.all([
  check('estilo (eslint)', () => tool('eslint', ['.', '--max-warnings=0'])),
  check('tipos (tsc)', () => tool('tsc', ['--noEmit'])),
  check('tipos del servidor (tsc)', () => tool('tsc', ['-p', 'server'])),
  check('formato (prettier)', () => tool('prettier', ['--check', '--log-level=warn', '.'])),
  check('quién importa a quién (dependency-cruiser)', () =>
    tool('depcruise', [
      '--config',
      '.dependency-cruiser.cjs',
      'entrypoints',
      'components',
      'utils',
      'server',
    ]),
  ),
]);
// The endpoint's tests mostly wait for processes to start.
await Promise.all([tests('unit'), tests('endpoint')]);
const built = await check('compilación (Chrome y Firefox)', () => buildAll());
if (built) {
  await check('tienda de Firefox (addons-linter)', () =>
    tool('addons-linter', ['--warnings-as-errors', '.output/firefox-mv3']),
  );
  const missing = [...missingBrowsers(), ...missingPostgres()];
  if (missing.length > 0) {
    console.log(`No se pudo probar en ${missing.join(' ni en ')}: no está instalado.`);
    if (process.env.CI === 'true') tally.failed++;
  }
  await tests('e2e');
  await tests('patient');
}
console.log(`${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`);
process.exitCode = tally.failed > 0 ? 1 : 0;
