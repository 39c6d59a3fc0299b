import { parseArgs } from 'node:util';
import { moveHouse } from '../../server/moving/move';
import type { MoveRefusal } from '../../server/moving/refusal';

/** Without its password: it is on a screen, and may be in a log. */
function shown(url: string): string {
  return url.replace(/^([^/]*\/\/[^:@/]*):[^@/]*@/, '$1:…@');
}

function sentenceOf(
  refusal: MoveRefusal,
  { folder, url }: { folder: string; url: string },
): string {
  switch (refusal.reason) {
    case 'no-folder':
      return `En ${folder} no hay datos de ningún equipo: no existe la carpeta, o no es la del servidor.`;
    case 'no-team':
      return `En ${folder} todavía no hay ningún equipo que pasar.`;
    case 'in-use':
      return `La carpeta ${folder} está en uso: pare antes el servidor que la tiene abierta.`;
    case 'unreadable':
      return `No se pueden abrir los datos de ${folder} (${refusal.detail}).`;
    case 'bad-url':
      return 'La dirección de la base tiene que ser como postgres://usuario@servidor:5432/base.';
    case 'unreachable':
      return `Nadie contesta en ${shown(url)} (${refusal.detail}).`;
    case 'denied':
      return `El servidor ${shown(url)} no deja entrar (${refusal.detail}).`;
    case 'has-data':
      return `El destino ya tiene datos de un equipo (tabla ${refusal.detail}): hace falta una base vacía.`;
    case 'not-ours':
      return `El destino tiene una tabla ${refusal.detail} de otro programa: hace falta una base vacía.`;
    case 'different':
      return `La tabla ${refusal.detail} no quedó igual: se deshizo todo y el destino sigue vacío.`;
    case 'broken-off':
      return `La base de destino no lo terminó (${refusal.detail}); no queda nada a medias: puede repetir la orden.`;
  }
}

function readCall(args: string[]): { folder: string; url: string } | undefined {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({ args, options: { data: text, to: text } });
    const { data: folder, to: url } = values;
    return folder && url ? { folder, url } : undefined;
  } catch {
    return undefined;
  }
}

/** @returns exit code: 0 moved and the same, 1 not moved; `undefined` for what is no such call */
export async function moveCommand(args: string[]): Promise<number | undefined> {
  const call = readCall(args);
  if (!call) return undefined;
  const done = await moveHouse({
    ...call,
    moved: (table, { rows, hash }) => {
      console.log(`${table}: ${rows} filas, iguales en los dos lados (suma ${hash}).`);
    },
  });
  if (!done.ok) {
    console.error(sentenceOf(done.error, call));
    return 1;
  }
  console.log(`La carpeta ${call.folder} queda como estaba, con la clave del dueño si era la suya: guárdela.
Para arrancar con la base nueva: DATABASE_URL=${shown(call.url)} npm run endpoint -- --port PUERTO`);
  return 0;
}
