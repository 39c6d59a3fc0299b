import { existsSync } from 'node:fs';
import { browserKinds, findBrowser, type BrowserKind } from '../../tests/e2e/harness/find-browser';
import { postgresPrograms } from '../../tests/endpoint/harness/postgres';
import { run } from './shell';

/** Debian's packages: the program, and its Spanish, without which it speaks English. */
const packages: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['chromium', 'chromium-l10n'],
  firefox: ['firefox-esr', 'firefox-esr-l10n-es-es'],
};

export function missingBrowsers(): BrowserKind[] {
  return browserKinds.filter((kind) => !findBrowser(kind));
}

export function missingPostgres(): string[] {
  return postgresPrograms() ? [] : ['postgresql'];
}

/** Browsers, and for the tests of the endpoint PostgreSQL. */
export async function installPrograms(): Promise<void> {
  await install([...missingBrowsers().flatMap((kind) => packages[kind]), ...missingPostgres()]);
}

export async function installBrowsers(): Promise<void> {
  await install(missingBrowsers().flatMap((kind) => packages[kind]));
}

/** Installs what is missing where that is possible without asking: as root on Debian or Ubuntu. */
async function install(missing: readonly string[]): Promise<void> {
  if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Instalando ${missing.join(' ')} (apt-get)…`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...missing];
  const { status, output } = await run('apt-get', args, { env });
  if (status !== 0) console.log(output.slice(-2000));
}
