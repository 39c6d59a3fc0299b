/** `npm run endpoint -- --port P --data DIR`: see `usage`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { newTeam } from '@/utils/publishing/owner-key';
import { start, type Running } from '../../server/start';
import { StoreInUse } from '../../server/store/store';

const usage = `Uso:
  npm run endpoint -- --port PUERTO --data CARPETA [--host DIRECCIÓN] [--public-url URL] [--owner-key ARCHIVO]

  Guarda todo en la carpeta; o en un servidor PostgreSQL, si la variable DATABASE_URL lo nombra.
  La clave del dueño queda en CARPETA/owner-key.json, o donde diga --owner-key.`;

interface Options {
  readonly port: number;
  readonly host: string | undefined;
  readonly folder: string | undefined;
  readonly publicUrl: string | undefined;
  readonly ownerKey: string;
}

/** `undefined` where they are not what `usage` says. */
function optionsOf(args: string[]): Options | undefined {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({
      args,
      options: { port: text, data: text, host: text, 'public-url': text, 'owner-key': text },
    });
    const { port = '8787', data: folder, host } = values;
    const number = Number(port);
    if (!/^\d{1,5}$/.test(port) || number > 65_535) return undefined;
    if (folder === undefined && !process.env.DATABASE_URL) return undefined;
    const ownerKey = values['owner-key'] ?? path.join(folder ?? '.', 'owner-key.json');
    return { port: number, host, folder, publicUrl: values['public-url'], ownerKey };
  } catch {
    return undefined;
  }
}

/** The first start makes the team. Its owner's key is written before anything is built on it. */
async function makeTeam({ library, devices }: Running, file: string): Promise<void> {
  const team = await newTeam();
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(team.file, null, 2), { mode: 0o600, flag: 'wx' });
  const founded = await library.found(team.signed, team.keys.root);
  if (!founded.ok) throw new Error(`the new team is refused: ${founded.error.reason}`);
  const owner = await devices.join(await devices.invite(team.keys.team, 'owner'));
  const kept = { ...team.file, token: owner?.token };
  writeFileSync(file, JSON.stringify(kept, null, 2), { mode: 0o600 });
}

async function run(args: string[]): Promise<number> {
  const options = optionsOf(args);
  if (!options) {
    console.error(usage);
    return 2;
  }
  const { port, host, folder, publicUrl, ownerKey } = options;
  const url = process.env.DATABASE_URL;
  const running = await start({
    port,
    ...(host === undefined ? {} : { host }),
    data: url ? { url } : { folder: folder ?? '' },
    publicUrl,
    logs: true,
  });
  let keys = await running.library.keys();
  if (!keys) {
    await makeTeam(running, ownerKey);
    keys = await running.library.keys();
  }
  if (!keys) throw new Error('the team that was just made is not there');
  const [ownerLink, joinLink] = [
    await running.linkFor(keys.team, 'owner'),
    await running.linkFor(keys.team, 'agent'),
  ];
  console.log(JSON.stringify({ url: running.url, ownerLink, joinLink }));
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
  await running.stop();
  return 0;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (cause) {
  if (!(cause instanceof StoreInUse)) throw cause;
  console.error(`La carpeta está en uso por otro proceso: ${cause.message}`);
  process.exitCode = 3;
}
