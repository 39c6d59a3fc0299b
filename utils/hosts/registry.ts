import { gmail } from './gmail';
import type { Host } from './host';
import { messenger } from './messenger';
import { practice } from './practice';
import { whatsapp } from './whatsapp';

/** Every host that the content script runs in. One file, one line. */
export const hosts: readonly Host[] = [whatsapp, gmail, messenger];

/** Whatever an answer may be put into, our own practice page included. */
export const hostIds: readonly string[] = [...hosts, practice].map(({ id }) => id);

export const hostMatches: readonly string[] = hosts.flatMap((host) => host.matches);

/** The origins of match patterns, each once: `https://name/path/*` is of `https://name`. */
export function originsOf(matches: readonly string[]): string[] {
  return [...new Set(matches.map((match) => match.replace(/^(https:\/\/[^/]+)\/.*$/u, '$1')))];
}

/** Permissions, framing and files of ours go by origin: patterns with a path are refused there. */
export const hostOrigins: readonly string[] = originsOf(hostMatches);

/** The host of an address, by its match patterns (`https://name/*`). */
export function hostFor(url: string): Host | undefined {
  return hosts.find((host) =>
    host.matches.some((match) => url.startsWith(match.replace(/\*$/, ''))),
  );
}
