import { Type } from 'typebox';
import { Check } from 'typebox/value';
import { Seen } from '@/utils/domain/release/manifest';
import { browser } from '@/utils/platform/browser';

/*
 * The last release that was taken, a second time: a database that is lost, or put back to an older state,
 * is no reason to take an older release for a new one.
 */
const storageKey = 'seenRelease';

const Kept = Type.Object({ team: Type.String(), ...Seen.properties });

export async function rememberSeen(team: string, seen: Seen): Promise<void> {
  await browser.storage.local.set({ [storageKey]: { team, ...seen } });
}

/** The later one of what is kept here and there. */
export async function higherSeen(team: string, seen: Seen | undefined): Promise<Seen | undefined> {
  const { [storageKey]: kept } = await browser.storage.local.get(storageKey);
  if (!Check(Kept, kept) || kept.team !== team) return seen;
  if (!seen || kept.keys > seen.keys) return kept;
  return kept.keys === seen.keys && kept.version > seen.version ? kept : seen;
}
