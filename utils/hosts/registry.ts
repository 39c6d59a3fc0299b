import { gmail } from './gmail';
import type { Host } from './host';
import { messenger } from './messenger';
import { whatsapp } from './whatsapp';

/** Every host that the content script runs in. One file, one line. */
export const hosts: readonly Host[] = [whatsapp, gmail, messenger];

export const hostMatches: readonly string[] = hosts.flatMap((host) => host.matches);

/** The host of an address, by its match patterns (`https://name/*`). */
export function hostFor(url: string): Host | undefined {
  return hosts.find((host) =>
    host.matches.some((match) => url.startsWith(match.replace(/\*$/, ''))),
  );
}
