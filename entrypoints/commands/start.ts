import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { playDemo } from './demo';
import { browserKinds, findBrowser } from '../../tests/e2e/harness/find-browser';
import { installBrowsers } from './programs';
import { buildAll } from './build-all';
import { openForPerson } from './open-browser';
import { startTeam, type OwnTeam } from './own-team';
import { publishCommand } from './publish';
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
  console.log('Arrancando el servidor del equipo, con la biblioteca inicial publicada…');
  const { joinLink, running } = await demoTeam();
  try {
    if (hasDisplay()) return await openForPerson(kind, joinLink);
    const folder = path.join(root, '.output/demo');
    mkdirSync(folder, { recursive: true });
    return await playDemo(kind, folder, joinLink);
  } finally {
    await running.stop();
  }
}

/** A team of its own, kept from one start to the next. */
async function demoTeam(): Promise<OwnTeam> {
  const folder = path.join(root, '.output/endpoint');
  const ownerKey = path.join(folder, 'owner-key.json');
  const team = await startTeam({ port: 0, data: { folder } }, ownerKey);
  const file = path.join(root, 'public/library/starter.es.json');
  const endpoint = team.running.url;
  const status = await publishCommand({ file, to: { endpoint }, ownerKey, confirm: undefined });
  if (status !== 0) throw new Error('the starter library was not published');
  return team;
}

process.exitCode = await start();
