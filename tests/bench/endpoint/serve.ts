/**
 * A server to be measured, in a process of its own: writes a `Served` when it listens, ends at SIGTERM.
 * `serve.ts pglite FOLDER | postgres URL | nothing | echo`.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { endpoint } from '../../../server/app';
import { newToken } from '../../../server/secrets';
import { start, type StartOptions } from '../../../server/start';
import type { Store } from '../../../server/store/store';
import { newTeam } from '@/utils/publishing/owner-key';

export interface Served {
  readonly url: string;
  readonly tokens: readonly string[];
}

/** With 600 requests a minute each, more than anybody here answers. */
const manyDevices = 400;

type Stop = () => Promise<void>;

async function withStore(data: StartOptions['data']): Promise<[Served, Stop]> {
  // As the command has it: a line in the log a request.
  const running = await start({ port: 0, data, logs: true });
  const { signed, keys } = await newTeam();
  const founded = await running.library.found(signed, keys.root);
  if (!founded.ok) throw new Error('no team');
  const tokens: string[] = [];
  while (tokens.length < manyDevices) {
    const member = await running.devices.join(await running.devices.invite(keys.team, 'agent'));
    tokens.push(member?.token ?? '');
  }
  return [{ url: `${running.url}/v1/events`, tokens }, running.stop];
}

/** Everything but the store: it knows every token and stores nothing. */
async function withNothing(): Promise<[Served, Stop]> {
  const device = { id: '00000000-0000-4000-8000-000000000000', team: 't', role: 'agent' };
  const query = (statement: string) =>
    Promise.resolve(
      statement.includes('from device') ? [{ ...device, next: false }] : [{ stored: 0 }],
    );
  const store: Store = {
    engine: 'postgres',
    query: query as never,
    script: () => Promise.resolve(),
    transaction: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
  const { app } = await endpoint({ store, publicUrl: () => '', logs: true });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  const tokens = Array.from({ length: manyDevices }, newToken);
  return [{ url: `${url}/v1/events`, tokens }, () => app.close()];
}

/** What Node alone can do: the body back as it came. */
async function echo(): Promise<[Served, Stop]> {
  const server = createServer((asked, reply) => asked.pipe(reply));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return [{ url: `http://127.0.0.1:${port}/`, tokens: [''] }, stop];
}

function serve([kind, place = '']: string[]): Promise<[Served, Stop]> {
  if (kind === 'pglite') return withStore({ folder: place });
  if (kind === 'postgres') return withStore({ url: place });
  return kind === 'nothing' ? withNothing() : echo();
}

const [served, stop] = await serve(process.argv.slice(2));
console.log(JSON.stringify(served));
await new Promise<void>((resolve) => process.once('SIGTERM', () => resolve()));
await stop();
