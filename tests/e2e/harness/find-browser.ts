import { accessSync, constants } from 'node:fs';
import path from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

export const browserKinds = ['chromium', 'firefox'] as const;

const variables = { chromium: 'UNISONO_CHROMIUM', firefox: 'UNISONO_FIREFOX' } as const;

const commands = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  firefox: ['firefox-esr', 'firefox'],
} as const;

const apps = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
} as const;

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function candidates(kind: BrowserKind): string[] {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin'].filter(Boolean);
  const applications = ['/Applications', path.join(process.env.HOME ?? '/', 'Applications')];
  return [
    ...commands[kind].flatMap((name) => folders.map((folder) => path.join(folder, name))),
    ...applications.flatMap((folder) => apps[kind].map((app) => path.join(folder, app))),
  ];
}

/** The browser's executable: from UNISONO_CHROMIUM / UNISONO_FIREFOX, else where it usually is. */
export function findBrowser(kind: BrowserKind): string | undefined {
  return process.env[variables[kind]] ?? candidates(kind).find(isProgram);
}

/** Whether a suite for this browser should run: in CI always, so that a missing browser fails there. */
export function isRunnable(kind: BrowserKind): boolean {
  return Boolean(process.env.CI) || findBrowser(kind) !== undefined;
}

/** Throws with what to do when there is no such browser. */
export function needBrowser(kind: BrowserKind): string {
  const found = findBrowser(kind);
  if (found) return found;
  throw new Error(`no ${kind} found: install it or set ${variables[kind]} to its executable`);
}
