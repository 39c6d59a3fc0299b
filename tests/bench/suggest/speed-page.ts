/** What `speed.ts` has a page of the extension do; one script with ours and the peers. */
import type { Answer } from '@/utils/domain/library';
import { buildingGround, buildingSuggestIndex } from '@/utils/suggest/build-index';
import { buildingSearchIndex, keptSearchIndex, search } from '@/utils/suggest/search';
import type { Steps } from '@/utils/suggest/steps';
import { suggest } from '@/utils/suggest/suggest';
import { keptIndex, type SuggestIndex } from '@/utils/suggest/suggest-index';
import type { SearchIndex } from '@/utils/suggest/search';
import { largeLibrary } from './large';
import { peers } from './peers';

export interface Given {
  readonly answers: readonly Answer[];
  readonly corpus: string;
  readonly size: number;
}

/** Milliseconds. */
export interface Built {
  readonly build: number;
  /** The longest single step of building: for as long nothing else has a turn. */
  readonly longest: number;
  /** From the database to the first answer. */
  readonly ready: number;
  /** Of the data kept, bytes. */
  readonly kept: number;
}

export interface Speed {
  prepare(given: Given): void;
  /** Builds both of ours, keeps them in the database of the page, forgets them and opens them again. */
  ours(): Promise<Built>;
  /** Sets up a peer; ms. */
  peer(name: string): number;
  /** ms a query, one after the other; the fastest of `rounds` of each. */
  times(what: 'suggest' | 'key' | 'peer', queries: readonly string[], rounds: number): number[];
  /** Lets go of what was built. */
  drop(): void;
}

declare global {
  interface Window {
    speed?: Speed;
  }
}

let answers: Answer[] = [];
let corpus = '';
let ranking: SuggestIndex | undefined;
let searching: SearchIndex | undefined;
let peer: ((text: string) => unknown) | undefined;

function* building(answers: readonly Answer[], corpus: string): Steps<SuggestIndex> {
  return yield* buildingSuggestIndex(answers, yield* buildingGround('es', corpus));
}

function stepped<Made>(steps: Steps<Made>): { made: Made; longest: number } {
  let longest = 0;
  for (;;) {
    const start = performance.now();
    const step = steps.next();
    longest = Math.max(longest, performance.now() - start);
    if (step.done) return { made: step.value, longest };
  }
}

function answerTo<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the database does not answer'));
  });
}

async function database(): Promise<IDBDatabase> {
  const opening = indexedDB.open('speed', 1);
  opening.onupgradeneeded = () => void opening.result.createObjectStore('kept');
  return answerTo(opening);
}

async function keep(kept: readonly object[]): Promise<void> {
  const store = await database();
  const transaction = store.transaction('kept', 'readwrite');
  await Promise.all(
    kept.map((data, name) => answerTo(transaction.objectStore('kept').put(data, name))),
  );
  store.close();
}

async function read(name: number): Promise<unknown> {
  const store = await database();
  const data: unknown = await answerTo(store.transaction('kept').objectStore('kept').get(name));
  store.close();
  return data;
}

function bytesOf(data: unknown): number {
  if (ArrayBuffer.isView(data)) return data.byteLength;
  if (typeof data === 'string') return data.length;
  if (typeof data !== 'object' || data === null) return 8;
  return Object.values(data).reduce((sum: number, one) => sum + bytesOf(one), 0);
}

const question = 'no tengo internet en la casa';

window.speed = {
  prepare(given) {
    corpus = given.corpus;
    const lines = corpus.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    answers = largeLibrary(given.answers, lines, given.size);
  },
  async ours() {
    const start = performance.now();
    const one = stepped(building(answers, corpus));
    const other = stepped(buildingSearchIndex(answers, 'es'));
    const build = performance.now() - start;
    const kept = bytesOf(one.made.data) + bytesOf(other.made.data);
    await keep([one.made.data, other.made.data]);
    const opening = performance.now();
    ranking = keptIndex(await read(0));
    searching = keptSearchIndex(await read(1), answers, 'es');
    if (!ranking || !searching) throw new Error('what was kept is none of ours');
    suggest(ranking, question, 5);
    search(searching, question, 20, ranking);
    const ready = performance.now() - opening;
    return { build, longest: Math.max(one.longest, other.longest), ready, kept };
  },
  peer(name) {
    const start = performance.now();
    peer = peers[name]?.(answers, 'es');
    return performance.now() - start;
  },
  times(what, queries, rounds) {
    const act = (text: string): unknown => {
      if (what === 'peer') return peer?.(text);
      if (what === 'suggest') return ranking && suggest(ranking, text, 5);
      return searching && search(searching, text, 20, ranking);
    };
    return queries.map((text) => {
      let least = Infinity;
      for (let round = 0; round < rounds; round += 1) {
        const start = performance.now();
        act(text);
        least = Math.min(least, performance.now() - start);
      }
      return least;
    });
  },
  drop() {
    ranking = undefined;
    searching = undefined;
    peer = undefined;
  },
};
