import type { Channel } from '@/utils/domain/channel';
import { askedByEnvelope, type Envelope } from '@/utils/domain/envelope';
import type { Answer, Library } from '@/utils/domain/library';
import type { Ask, Hit, HitPicture, Hits } from '@/utils/domain/hit';
import {
  defaultTypeOf,
  isFixedPlaceholder,
  segmentsOf,
  type Segment,
} from '@/utils/domain/placeholder';
import { nextTask } from '@/utils/domain/next-task';
import type { IndexName } from '@/utils/library/index-store';
import type { StoredLibrary } from '@/utils/library/library-store';
import { hashOf } from '@/utils/library/pictures';
import { fillKnown } from '@/utils/format/fill';
import type { Asked } from '@/utils/messaging/protocol';
import { browser } from '@/utils/platform/browser';
import { buildingSuggestIndex, type Ground } from '@/utils/suggest/build-index';
import type { ChosenFor } from '@/utils/suggest/learn';
import { markerOf } from '@/utils/suggest/marks';
import type { Ranked } from '@/utils/suggest/ranked';
import {
  buildingSearchIndex,
  isQuestion,
  keptSearchIndex,
  search,
  wordsAsked,
  type SearchIndex,
} from '@/utils/suggest/search';
import { matchShortcuts } from '@/utils/suggest/shortcut';
import { spokenAnswers } from '@/utils/suggest/spoken';
import { inSlices } from '@/utils/suggest/steps';
import { suggest } from '@/utils/suggest/suggest';
import { keptIndex, type SuggestIndex } from '@/utils/suggest/suggest-index';
import type { Memory } from './lessons';

/** What the picker is given of a library, ready to be asked. Rebuilt from the store after a restart. */
export interface Shelf {
  readonly version: number;
  /** Has all at hand that questions need. Never throws: what failed is tried again when it is asked for. */
  prepare(): Promise<void>;
  suggest(asked: Asked): Promise<Hits>;
  learn(choice: ChosenFor): Promise<void>;
  search(query: string, channel: Channel): Promise<Hits>;
  shortcut(typed: string, channel: Channel): Hits;
  /** Those that are most in use, then in the order of the library. */
  common(uses: ReadonlyMap<string, number>, channel: Channel): Hits;
}

const rows = { suggestions: 5, results: 20, shortcuts: 5, common: 12 } as const;

function labelOf(library: Library, name: string): string {
  const own = library.placeholders?.[name]?.label;
  if (own) return own;
  return isFixedPlaceholder(name)
    ? browser.i18n.getMessage(`ask_${name}` as 'ask_cliente') || name
    : name;
}

function picturesOf({ pictures = [] }: Answer): HitPicture[] {
  return pictures.flatMap((picture) => {
    const hash = hashOf(picture);
    return hash === undefined ? [] : [{ hash, name: picture.name, alt: picture.alt }];
  });
}

/** A text of the owner's, its constants filled in. */
function segmentsIn(library: Library, text = ''): Segment[] {
  return fillKnown(segmentsOf(text), library.constants ?? {});
}

/** Only around the common body: one that was written for the channel is whole. */
function envelopeOf(library: Library, answer: Answer, channel: Channel): Envelope | undefined {
  const own = library.envelopes?.[channel];
  if (!own || answer.bodies?.[channel] !== undefined) return undefined;
  const { greeting, closing } = own;
  return { greeting: segmentsIn(library, greeting), closing: segmentsIn(library, closing) };
}

function askFor(library: Library, name: string): Ask {
  const { type = defaultTypeOf(name), currency, options } = library.placeholders?.[name] ?? {};
  return {
    name,
    label: labelOf(library, name),
    type,
    ...(currency === undefined ? {} : { currency }),
    ...(options === undefined ? {} : { options }),
  };
}

/** What a list of answers says of the library that it is out of. */
function factsOf({ language, workingDays, holidays }: Library): Omit<Hits, 'version' | 'hits'> {
  const calendar = {
    ...(workingDays === undefined ? {} : { workingDays }),
    ...(holidays === undefined ? {} : { holidays }),
  };
  return {
    ...(language === undefined ? {} : { language }),
    ...(Object.keys(calendar).length === 0 ? {} : { calendar }),
  };
}

function hitOf(library: Library, answer: Answer, channel: Channel, reason?: string): Hit {
  const { id, title, shortcut, stage, department } = answer;
  const body = segmentsIn(library, answer.bodies?.[channel] ?? answer.body);
  const envelope = envelopeOf(library, answer, channel);
  const open = body.flatMap((segment) => (typeof segment === 'string' ? [] : [segment.name]));
  const names = new Set([...open, ...(envelope ? askedByEnvelope(envelope) : [])]);
  const asks = [...names].map((name) => askFor(library, name));
  const named = { shortcut, stage, department, reason, envelope };
  const given = Object.entries(named).filter(([, value]) => value !== undefined && value !== '');
  const pictures = picturesOf(answer);
  const shown = pictures.length > 0 ? { pictures } : {};
  return { id, title, body, asks, ...shown, ...Object.fromEntries(given) };
}

/** Where what is computed of a library comes from. */
export interface IndexSource {
  /** What was kept, whatever that is. */
  readonly read: (name: IndexName) => Promise<unknown>;
  /** Called with it once it has been built. */
  readonly keep: (name: IndexName, data: object) => unknown;
  /** What the texts of a library are compared by beside each other. */
  readonly ground: (library: Library) => Promise<Ground>;
}

async function rankingIndex(source: IndexSource, library: Library): Promise<SuggestIndex> {
  const kept = keptIndex(await source.read('ranking'));
  if (kept) return kept;
  const building = buildingSuggestIndex(library.answers, await source.ground(library));
  const index = await inSlices(building, nextTask);
  source.keep('ranking', index.data);
  return index;
}

async function searchIndex(
  source: IndexSource,
  { answers, language }: Library,
): Promise<SearchIndex> {
  const kept = keptSearchIndex(await source.read('search'), answers, language);
  if (kept) return kept;
  const index = await inSlices(buildingSearchIndex(answers, language), nextTask);
  source.keep('search', index.data);
  return index;
}

/** Made when it is first asked for, and once; a failure is tried again. */
function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () =>
    (made ??= make().catch((cause: unknown) => {
      made = undefined;
      throw cause;
    }));
}

/** ms that a key press may wait for what only makes its answer better. */
const shortWait = 50;

/** What comes in a moment; `undefined` where it does not, or fails: it is there for who asks later. */
function soon<Made>(coming: Promise<Made>, wait: number): Promise<Made | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, wait, undefined));
  return Promise.race([coming.catch(() => undefined), late]);
}

export function shelve(
  { version, release, library }: Pick<StoredLibrary, 'version' | 'release' | 'library'>,
  source: IndexSource,
  memory: Memory,
): Shelf {
  const { answers } = library;
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  let spoken: Library | undefined;
  const asSpoken = () => (spoken ??= { ...library, answers: spokenAnswers(library) });
  const ranker = once(() => rankingIndex(source, asSpoken()));
  const searcher = once(() => searchIndex(source, asSpoken()));
  const facts = { ...factsOf(library), ...(release === undefined ? {} : { release }) };
  const list = (hits: readonly Hit[]): Hits => ({ version, hits, ...facts });
  const hitsOf = (found: readonly Answer[], channel: Channel) =>
    list(found.map((answer) => hitOf(library, answer, channel)));
  const ranked = (found: readonly Ranked[], channel: Channel) =>
    list(
      found.flatMap(({ id, reason }) => {
        const answer = byId.get(id);
        return answer ? [hitOf(library, answer, channel, reason)] : [];
      }),
    );
  return {
    version,
    prepare: async () => {
      await Promise.allSettled([ranker(), searcher()]);
    },
    suggest: async ({ text, before, channel }) => {
      const [index, lessons] = await Promise.all([ranker(), memory.lessons()]);
      return ranked(suggest(index, text, rows.suggestions, { lessons, before }), channel);
    },
    learn: async (choice) => memory.learn(await ranker(), choice),
    search: async (query, channel) => {
      const index = await searcher();
      const ranking = await soon(ranker(), isQuestion(query) ? shortWait : 0);
      const list = ranked(search(index, query, rows.results, ranking), channel);
      const marksIn = markerOf(wordsAsked(query), index.prefixes.stem);
      const hits = list.hits.map((hit) => ({ ...hit, marks: marksIn(hit.title) }));
      return { ...list, hits };
    },
    shortcut: (typed, channel) => hitsOf(matchShortcuts(answers, typed, rows.shortcuts), channel),
    common: (uses, channel) => {
      const used = answers.filter(({ id }) => uses.has(id));
      used.sort((a, b) => (uses.get(b.id) ?? 0) - (uses.get(a.id) ?? 0));
      const rest = answers.filter(({ id }) => !uses.has(id));
      return hitsOf([...used, ...rest].slice(0, rows.common), channel);
    },
  };
}
