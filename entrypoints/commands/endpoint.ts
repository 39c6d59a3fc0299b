/** `npm run endpoint -- --port P --data DIR` or `migrate`: see `usage`. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { StoreInUse } from '../../server/store/store';
import { moveCommand } from './move-house';
import { startTeam } from './own-team';

const usage = `Uso:
  npm run endpoint -- --port PUERTO --data CARPETA [--host DIRECCIÓN] [--public-url URL] [--owner-key ARCHIVO]
  npm run endpoint -- migrate --data CARPETA --to postgres://USUARIO@SERVIDOR/BASE

  Guarda todo en la carpeta; o en un servidor PostgreSQL, si la variable DATABASE_URL lo nombra.
  La clave del dueño queda en CARPETA/owner-key.json, o donde diga --owner-key.
  migrate pasa los datos de la carpeta, sin tocarla, a una base PostgreSQL vacía y comprueba que son los mismos.`;

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

async function serve(options: Options): Promise<number> {
  const { port, host, folder, publicUrl, ownerKey } = options;
  const url = process.env.DATABASE_URL;
  const { running, ...links } = await startTeam(
    {
      port,
      ...(host === undefined ? {} : { host }),
      data: url ? { url } : { folder: folder ?? '' },
      publicUrl,
      logs: true,
    },
    ownerKey,
  );
  console.log(JSON.stringify({ url: running.url, ...links }));
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
  await running.stop();
  return 0;
}

async function run(args: string[]): Promise<number> {
  const [command, ...rest] = args;
  const isMove = command === 'migrate';
  const options = isMove ? undefined : optionsOf(args);
  const status = options ? await serve(options) : isMove ? await moveCommand(rest) : undefined;
  if (status === undefined) console.error(usage);
  return status ?? 2;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (cause) {
  if (!(cause instanceof StoreInUse)) throw cause;
  console.error(`La carpeta está en uso por otro proceso: ${cause.message}`);
  process.exitCode = 3;
}
