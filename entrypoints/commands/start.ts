import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { playDemo } from './demo';
import { browserKinds, findBrowser } from '../../tests/e2e/harness/find-browser';
import { installBrowsers } from './programs';
import { buildAll } from './build-all';
import { openForPerson } from './open-browser';
import { root } from './shell';

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

async function start(): Promise<number> {
  await installBrowsers();
  const kind = browserKinds.find(findBrowser);
  if (!kind) {
    console.error(
      'No encuentro Chrome, Chromium ni Firefox. Instale uno, o diga dónde está con UNISONO_CHROMIUM o UNISONO_FIREFOX.',
    );
    return 1;
  }
  console.log('Compilando la extensión…');
  const built = await buildAll();
  if (built.status !== 0) {
    console.error(built.output);
    return built.status;
  }
  if (hasDisplay()) return openForPerson(kind);
  const folder = path.join(root, '.output/demo');
  mkdirSync(folder, { recursive: true });
  return playDemo(kind, folder);
}

process.exitCode = await start();
