import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Passing {
  /** Path and query, from the slash on. */
  readonly path: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** What to do with a request instead of passing it on; false passes it on. */
export type Interfere = (passing: Passing) => boolean | Promise<boolean>;
/** The reply has come back whole: whether it is handed on. What it does meanwhile, the reply waits for. */
export type HandOn = (passing: Passing, reply: Reply) => boolean | Promise<boolean>;

export interface Reply {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Proxy {
  readonly url: string;
  /** Asked about every request; passes all on where there is none. */
  interfere: Interfere | undefined;
  handOn: HandOn | undefined;
  close(): Promise<void>;
}

async function wholeOf(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Asks the endpoint itself; what it says comes back as it is on the wire. */
async function askFor(target: string, { path, request }: Passing): Promise<Reply> {
  const body = await wholeOf(request);
  const headers = { ...request.headers, host: new URL(target).host };
  return new Promise((resolve, reject) => {
    const asking = http.request(target + path, { method: request.method, headers }, (reply) => {
      wholeOf(reply).then(
        (whole) =>
          resolve({ status: reply.statusCode ?? 502, headers: reply.headers, body: whole }),
        reject,
      );
    });
    asking.once('error', reject);
    asking.end(body);
  });
}

/**
 * Stands before an endpoint on this computer, and does to what passes whatever a test wants.
 * @param target address of the endpoint
 */
export async function startProxy(target: () => string): Promise<Proxy> {
  const proxy: Pick<Proxy, 'interfere' | 'handOn'> = { interfere: undefined, handOn: undefined };
  const pass = async (passing: Passing): Promise<void> => {
    const { response } = passing;
    if (await proxy.interfere?.(passing)) return;
    const reply = await askFor(target(), passing);
    if (proxy.handOn && !(await proxy.handOn(passing, reply))) return void response.destroy();
    response.writeHead(reply.status, reply.headers);
    response.end(reply.body);
  };
  const server = http.createServer((request, response) => {
    const passing = { path: request.url ?? '/', request, response };
    // An endpoint that is away, and a browser that has hung up: neither hears any more.
    pass(passing).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(proxy, {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}
