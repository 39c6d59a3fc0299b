import { readLibrary } from '@/utils/domain/check-library';
import type { Library } from '@/utils/domain/library';
import { base64Of } from '@/utils/domain/picture';
import type { Problem } from '@/utils/domain/problem';
import { err, ok, type Result } from '@/utils/domain/result';
import {
  openLibraryStore,
  type LibraryOrigin,
  type LibraryStore,
  type StoredLibrary,
} from '@/utils/library/library-store';
import type { LibrarySummary } from '@/utils/messaging/protocol';
import { openIndexStore, type IndexStore } from '@/utils/library/index-store';
import { browser } from '@/utils/platform/browser';
import { now } from '@/utils/platform/clock';
import { readOwnFile } from '@/utils/platform/own-file';
import { nextTask } from '@/utils/domain/next-task';
import { buildingGround, type Ground } from '@/utils/suggest/build-index';
import type { Concept } from '@/utils/suggest/lexicon/mentions';
import { conceptsOf } from '@/utils/suggest/spoken';
import { inSlices } from '@/utils/suggest/steps';
import { corpusFileOf } from '@/utils/suggest/topics/topics';
import { announceLibrary } from '@/utils/settings/library-news';
import { shelve, type IndexSource, type Shelf } from './answers';
import { memoryOf } from './lessons';
import { must } from './must';

/*
 * Caches only: a restart of the worker loses them and rebuilds them from the store, which nobody
 * but the background writes.
 */
let store: LibraryStore | undefined;
let inUse: Promise<StoredLibrary> | undefined;
let ready: Shelf | undefined;
let indexes: IndexStore | undefined;
let grown: { readonly name: string; readonly made: Promise<Ground> } | undefined;

function libraries(): LibraryStore {
  store ??= openLibraryStore();
  return store;
}

/** The library that a new team has on day one, out of our own build, into an empty store. */
async function installStarter(): Promise<StoredLibrary> {
  const file = 'starter.es.json';
  const starter = readLibrary(file, await readOwnFile(`/library/${file}`));
  if (!starter.ok) throw new Error('the starter library of this build has problems');
  return must(libraries().replace(starter.value, { source: 'starter', file }, now()));
}

async function read(): Promise<StoredLibrary> {
  const stored = (await must(libraries().current())) ?? (await installStarter());
  // Stopped between taking one into use and saying so: it is said now.
  void announceLibrary(stored.version);
  return stored;
}

/** The library in use; the starter library where there was none yet. */
export async function library(): Promise<StoredLibrary> {
  inUse ??= read();
  try {
    return await inUse;
  } catch (cause) {
    // The next one who asks tries again.
    inUse = undefined;
    throw cause;
  }
}

async function groundOf({ language }: Library, concepts: readonly Concept[]): Promise<Ground> {
  const file = corpusFileOf(language);
  const corpus = file && new TextDecoder().decode(await readOwnFile(file));
  return inSlices(buildingGround(language, corpus, concepts), nextTask);
}

/** From one release to the next it is the same, unless the team's own words are others. */
function ground(library: Library): Promise<Ground> {
  const concepts = conceptsOf(library);
  const name = JSON.stringify([library.language, concepts]);
  if (grown?.name !== name) grown = { name, made: groundOf(library, concepts) };
  const { made } = grown;
  // What failed is tried again.
  made.catch(() => {
    if (grown?.made === made) grown = undefined;
  });
  return made;
}

/** Of this make of the extension, and of this taking into use of this library. */
function indexSource({ version, since }: StoredLibrary): IndexSource {
  indexes ??= openIndexStore();
  const store = indexes;
  const stamp = [browser.runtime.getManifest().version, version, since].join(' ');
  return {
    read: (name) => store.read(name, stamp),
    keep: (name, data) => void store.keep(name, stamp, data),
    ground,
  };
}

function shelfOf(stored: StoredLibrary): Shelf {
  const memory = memoryOf(stored.library, () => ready?.version === stored.version);
  return shelve(stored, indexSource(stored), memory);
}

/** The answers of the version in use. */
export async function shelf(): Promise<Shelf> {
  const stored = await library();
  if (ready?.version !== stored.version) ready = shelfOf(stored);
  return ready;
}

/** A picture of an answer, as a data URL. */
export async function picture(hash: string): Promise<{ data: string } | undefined> {
  const row = await must(libraries().picture(hash));
  return row && { data: `data:${row.type};base64,${base64Of(row.bytes)}` };
}

function summaryOf({
  library,
  name,
  version,
  release,
  since,
  source,
}: StoredLibrary): LibrarySummary {
  return { name, version: release ?? version, answers: library.answers.length, since, source };
}

export async function summary(): Promise<LibrarySummary> {
  const inUse = summaryOf(await library());
  const before = await must(libraries().previousName());
  return before === undefined ? inUse : { ...inUse, before };
}

async function take(next: Library, origin: LibraryOrigin): Promise<LibrarySummary> {
  await library();
  const stored = await must(libraries().replace(next, origin, now()));
  const fresh = shelfOf(stored);
  // A second or two of work: who asks meanwhile is answered at once, out of the one before.
  await fresh.prepare();
  // Another one may have been taken meanwhile.
  if (stored.version > (await library()).version) {
    inUse = Promise.resolve(stored);
    ready = fresh;
    await announceLibrary(stored.version);
  }
  return summary();
}

/** Takes a team's release into use. */
export async function takeTeamLibrary(next: Library, team: string, release: number): Promise<void> {
  await take(next, { source: 'team', file: team, release });
}

/** Takes the one before into use again; the one in use is then the one before. */
export async function restoreLibrary(): Promise<LibrarySummary> {
  const before = await must(libraries().previous());
  if (!before) return summary();
  return take(before.library, before);
}

/** Takes a library file into use, or tells what is wrong with it and leaves the one in use. */
export async function openLibraryFile(
  file: string,
  text: string,
): Promise<Result<LibrarySummary, Problem[]>> {
  const checked = readLibrary(file, new TextEncoder().encode(text));
  if (!checked.ok) return checked;
  if (checked.value.answers.length === 0) return err([{ code: 'no_answers', file }]);
  return ok(await take(checked.value, { source: 'file', file }));
}
