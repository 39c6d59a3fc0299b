import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { hostOrigins } from '@/utils/hosts/registry';
import { buildPage, type PageFiles, type PageName } from './build-page';
import { selfSigned } from './certificate';

/** Which replica stands at which address; the browsers are told that these hosts are here. */
const replicas: Readonly<Record<string, PageName>> = {
  'web.whatsapp.com': 'whatsapp',
  'mail.google.com': 'gmail',
  'www.facebook.com': 'messenger',
  'www.messenger.com': 'messenger',
};

/** Hosts whose page stands at every path, as it changes its address by itself. */
const everywhere = new Set(['mail.google.com', 'www.facebook.com', 'www.messenger.com']);

/** The hosts' own names, also those that have no replica yet, so that nothing leaves this machine. */
export const hostNames: readonly string[] = hostOrigins.map((origin) => new URL(origin).host);

/** What a page may call its own policy, with which alone it may put HTML into itself. */
const policies: Readonly<Record<string, string>> = { 'mail.google.com': 'bare-insert' };

/** As strict as the hosts are: no inline script, no eval, no string into the DOM. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const policyOf = (host: string): string => `${POLICY}; trusted-types ${policies[host] ?? "'none'"}`;

export interface Server {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * The replicas over https on 127.0.0.1 and a free port, told apart by the host's name.
 * @param instead other pages at some of the names
 */
export async function startServer(
  instead: Readonly<Record<string, PageName>> = {},
): Promise<Server> {
  const sites = new Map<string, PageFiles>();
  await Promise.all(
    Object.entries({ ...replicas, ...instead }).map(async ([host, name]) =>
      sites.set(host, await buildPage(name)),
    ),
  );
  const server = https.createServer(selfSigned(hostNames), (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const { pathname } = new URL(request.url ?? '/', 'https://page');
    const files = sites.get(host);
    const file = files?.get(pathname) ?? (everywhere.has(host) ? files?.get('/') : undefined);
    response.writeHead(file ? 200 : 404, {
      'content-type': file?.type ?? 'text/plain',
      'content-security-policy': policyOf(host),
      'cache-control': 'no-store',
    });
    response.end(file?.body ?? '');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
