/**
 * Starts one of the project's commands on a fresh clone: installs what is missing first.
 * Plain JavaScript of Node's own library, since nothing else may be there yet.
 * What is installed is told on stderr: stdout belongs to the command.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [command = '', ...args] = process.argv.slice(2);

/** The lock file that npm wrote beside the installed packages names what is there. */
function packagesOf(file) {
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(
    Object.entries(packages).filter(([name, entry]) => name && !entry.optional && !entry.peer),
  );
}

function isInstalled() {
  const installed = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const there = packagesOf(installed);
  return [...packagesOf(path.join(root, 'package-lock.json'))].every(
    ([name, entry]) => there.get(name)?.version === entry.version,
  );
}

function run(program, programArgs, stdio) {
  const { status, error } = spawnSync(program, programArgs, { cwd: root, stdio });
  if (error) console.error(error.message);
  return status ?? 1;
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Unísono necesita Node 20.19 o posterior; este es ${process.version}.`);
  process.exit(1);
}
if (!isInstalled()) {
  console.error('Instalando las dependencias (npm ci)…');
  const status = run(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    ['ignore', 2, 2],
  );
  if (status !== 0) process.exit(status);
}
const script = fileURLToPath(new URL(`${command}.ts`, import.meta.url));
process.chdir(process.env.INIT_CWD ?? root);
// The endpoint runs for weeks on small machines: 35 MB less, for a collection of garbage more often.
const flags = command === 'endpoint' ? ['--max-semi-space-size=4'] : [];
const { status } = spawnSync(
  process.execPath,
  [...flags, '--import', import.meta.resolve('tsx'), script, ...args],
  {
    stdio: 'inherit',
    env: { ...process.env, TSX_TSCONFIG_PATH: path.join(root, 'tsconfig.commands.json') },
  },
);
process.exit(status ?? 1);
