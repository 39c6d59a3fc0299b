import { parseArgs } from 'node:util';
import { browserKinds, type BrowserKind } from '../e2e/harness/find-browser';
import { err, ok, type Result } from '@/utils/domain/result';
import { siteIds, type SiteId } from './sites';

export interface BenchOptions {
  readonly kinds: readonly BrowserKind[];
  readonly hosts: readonly SiteId[];
  /** Times that each thing is done and counted. */
  readonly rounds: number;
  /** How long a page is lived in. */
  readonly minutes: number;
  /** Messages in the conversation while a page is lived in. */
  readonly messages: number;
  /** PGlite as it comes, to see what a power cut does to it. */
  readonly stock: boolean;
}

export interface BenchCall {
  /** What was asked for; empty for everything. */
  readonly names: readonly string[];
  readonly options: BenchOptions;
}

export const usage = `Uso: npm run bench [-- NOMBRE… --browser chromium|firefox --host ${siteIds.join('|')} --rounds 50 --minutes 1 --messages 40 --stock]`;

function isNumber(text: string): boolean {
  return /^\d{1,5}(\.\d{1,2})?$/.test(text) && Number(text) > 0;
}

/** Reads the command line; one sentence where it cannot be understood. */
export function readBenchCall(args: readonly string[]): Result<BenchCall, string> {
  const string = { type: 'string' } as const;
  const numbers = { rounds: string, minutes: string, messages: string };
  const stock = { type: 'boolean' } as const;
  const options = { browser: string, host: string, stock, ...numbers };
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const {
      browser,
      host,
      rounds = '50',
      minutes = '1',
      messages = '40',
      stock: isStock = false,
    } = values;
    const kinds = browserKinds.filter((kind) => browser === undefined || kind === browser);
    const hosts = siteIds.filter((id) => host === undefined || id === host);
    if (kinds.length === 0 || hosts.length === 0) return err(usage);
    if (![rounds, minutes, messages].every(isNumber)) return err(usage);
    const [times, most] = [Math.ceil(Number(rounds)), Math.ceil(Number(messages))];
    const read = {
      kinds,
      hosts,
      rounds: times,
      minutes: Number(minutes),
      messages: most,
      stock: isStock,
    };
    return ok({ names: positionals, options: read });
  } catch {
    return err(usage);
  }
}
