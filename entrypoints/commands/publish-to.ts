import fs from 'node:fs';
import path from 'node:path';
import type { Release } from '@/utils/publishing/release';

/** Said to the person who publishes, and the end of it. */
export class Trouble extends Error {}

/** Where a team's library is published: its endpoint, or a folder that any web host can serve. */
export interface Target {
  /** As a person is told of it. */
  readonly name: string;
  /** Text of a file below `lib/`; `undefined` where there is none. */
  get(file: string): Promise<string | undefined>;
  /** All of it, the manifest last: nobody is told of what is not there yet. */
  put(made: Release): Promise<void>;
}

async function ask(address: string, options: RequestInit = {}): Promise<Response> {
  try {
    const signal = AbortSignal.timeout(60_000);
    return await fetch(address, { ...options, redirect: 'error', signal });
  } catch (cause) {
    const { cause: deeper, message } = cause as Error;
    const why = deeper instanceof Error ? deeper.message : message;
    throw new Trouble(`El servidor no contesta en ${address} (${why}).`);
  }
}

/** @param token of the owner's role there */
export function endpointAt(url: string, token: string | undefined): Target {
  return {
    name: 'El servidor',
    get: async (file) => {
      const address = `${url}/lib/${file}`;
      const reply = await ask(address);
      if (reply.status === 404) return undefined;
      if (reply.ok) return reply.text();
      throw new Trouble(`${address} no es lo que debería ser: ¿es un servidor de Unísono?`);
    },
    put: async ({ signed, files }) => {
      const reply = await ask(`${url}/v1/publish`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token ?? ''}`, 'content-type': 'application/json' },
        body: JSON.stringify({ signed, files: Object.fromEntries(files) }),
      });
      if (reply.ok) return;
      const { error = reply.status } = (await reply.json().catch(() => ({}))) as { error?: string };
      throw new Trouble(`El servidor no la aceptó: ${error}. No cambió nada.`);
    },
  };
}

/** Whole or not at all: who reads meanwhile has the one before. */
export function writeWhole(file: string, text: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const half = `${file}.half`;
  fs.writeFileSync(half, text);
  fs.renameSync(half, file);
}

/** @param folder `lib/` is made in it */
export function folderAt(folder: string): Target {
  const at = (file: string) => path.join(folder, 'lib', file);
  return {
    name: 'La carpeta',
    get: (file) => {
      const there = fs.existsSync(at(file));
      return Promise.resolve(there ? fs.readFileSync(at(file), 'utf8') : undefined);
    },
    put: ({ signed, files }) => {
      for (const [file, text] of files) writeWhole(at(file), text);
      writeWhole(at('manifest.json'), JSON.stringify(signed));
      return Promise.resolve();
    },
  };
}
