import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

export interface Profile {
  readonly folder: string;
  /** Removes it, unless it was given to be kept. Call it after the browser has closed. */
  discard(): Promise<void>;
}

/** The given profile, or a new empty one. */
export async function openProfile(given: string | undefined): Promise<Profile> {
  if (given) return { folder: path.resolve(given), discard: () => Promise.resolve() };
  const folder = await mkdtemp(path.join(os.tmpdir(), 'unisono-profile-'));
  return {
    folder,
    // The browser's children may still write for a moment after it has gone.
    discard: () => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
}
