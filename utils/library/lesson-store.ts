import { Dexie, type Table } from 'dexie';
import { Type, type Static } from 'typebox';
import { Check } from 'typebox/value';
import type { Result } from '@/utils/domain/result';
import { connect, type StoreFailure } from '@/utils/platform/database-connection';

// Not `instanceof`: what comes out of a database may be of another realm.
const numbers = <Kind extends Uint32Array | Float32Array>(name: string) =>
  Type.Unsafe<Kind>(
    Type.Refine(
      Type.Unknown(),
      (value) =>
        Object.prototype.toString.call(value) === `[object ${name}]` &&
        (value as Kind).every((number) => Number.isFinite(number) && number >= 0),
    ),
  );

/** What was learnt of one answer, and its place in the order of being taught. */
const LessonRow = Type.Object({
  answer: Type.String(),
  count: Type.Number({ minimum: 0 }),
  order: Type.Integer({ minimum: 0 }),
  keys: numbers<Uint32Array>('Uint32Array'),
  weights: numbers<Float32Array>('Float32Array'),
  about: numbers<Uint32Array>('Uint32Array'),
});
type LessonRow = Static<typeof LessonRow>;

function isWhole(row: unknown): row is LessonRow {
  return Check(LessonRow, row) && row.keys.length === row.weights.length;
}

/** One answer's lesson, as ranking has it. */
type KeptLesson = Omit<LessonRow, 'order'>;

/** What is stored is `unknown` until it is parsed. */
type LessonDatabase = Dexie & { readonly lessons: Table<unknown, string> };

function createLessonDatabase(factory: IDBFactory): LessonDatabase {
  const database = new Dexie('unisono-lessons', {
    indexedDB: factory,
    IDBKeyRange,
    autoOpen: false,
    cache: 'disabled',
  });
  database.version(1).stores({ lessons: 'answer, order' });
  // Before, pieces of words were kept as well, out of which a name could be put together again.
  database
    .version(2)
    .stores({ lessons: 'answer, order' })
    .upgrade((transaction) => transaction.table('lessons').clear());
  return database as LessonDatabase;
}

export interface LessonStore {
  /** All that is kept, the one taught last at the end; what is not ours is left out. */
  read(): Promise<Result<KeptLesson[], StoreFailure>>;
  /** Keeps the lessons of these answers; `undefined`: there is none any more. */
  keep(lessons: ReadonlyMap<string, KeptLesson | undefined>): Promise<Result<void, StoreFailure>>;
  forget(): Promise<Result<void, StoreFailure>>;
}

async function read({ lessons }: LessonDatabase): Promise<KeptLesson[]> {
  const rows = await lessons.orderBy('order').toArray();
  return rows.filter(isWhole);
}

async function keep(
  database: LessonDatabase,
  changed: ReadonlyMap<string, KeptLesson | undefined>,
  most: number,
): Promise<void> {
  const { lessons } = database;
  await database.transaction('rw', lessons, async () => {
    const last = await lessons.orderBy('order').last();
    let order = Check(LessonRow, last) ? last.order + 1 : 0;
    for (const [answer, lesson] of changed) {
      if (lesson) await lessons.put({ ...lesson, answer, order: order++ });
      else await lessons.delete(answer);
    }
    const surplus = (await lessons.count()) - most;
    if (surplus > 0) {
      await lessons.bulkDelete(await lessons.orderBy('order').limit(surplus).primaryKeys());
    }
  });
}

/**
 * What was learnt on this computer. Opens nothing until it is asked.
 * @param most how many answers' lessons are kept; those taught longest ago go
 */
export function openLessonStore(most: number, factory: IDBFactory = indexedDB): LessonStore {
  const connection = connect({ create: () => createLessonDatabase(factory), factory });
  return {
    read: () => connection.use(read),
    keep: (changed) => connection.use((database) => keep(database, changed, most)),
    forget: () => connection.use((database) => database.lessons.clear()),
  };
}
