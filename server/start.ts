import type { AddressInfo } from 'node:net';
import { endpoint, type Endpoint } from './app';
import { layOut } from './store/layout';
import { migrate } from './store/migrations';
import { openPGlite } from './store/pglite';
import { openPostgres } from './store/postgres';
import type { Store } from './store/store';

export interface StartOptions {
  /** Port to listen at; 0 takes a free one. */
  readonly port: number;
  /** Address to listen at; this computer alone by default. */
  readonly host?: string;
  /** Folder of the embedded store, or the address of a PostgreSQL server. */
  readonly data: { readonly folder: string } | { readonly url: string };
  /** How others reach it, where that is not `http://host:port`. */
  readonly publicUrl?: string | undefined;
  readonly logs?: boolean;
}

export interface Running extends Endpoint {
  readonly url: string;
  readonly store: Store;
  /** Ends what is under way, then lets go of the store. */
  stop(): Promise<void>;
}

/**
 * Starts the endpoint; when this resolves, it listens.
 * @throws {StoreInUse} where another process has the store
 */
export async function start(options: StartOptions): Promise<Running> {
  const { port, host = '127.0.0.1', data, publicUrl, logs = false } = options;
  const store = 'folder' in data ? await openPGlite(data.folder) : await openPostgres(data.url);
  try {
    await migrate(store);
    await layOut(store);
    let url = publicUrl ?? '';
    const made = await endpoint({ store, publicUrl: () => url, logs });
    await made.app.listen({ port, host });
    const at = made.app.server.address() as AddressInfo;
    url = publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${at.port}`;
    return { ...made, url, store, stop: () => made.app.close() };
  } catch (cause) {
    await store.close();
    throw cause;
  }
}
