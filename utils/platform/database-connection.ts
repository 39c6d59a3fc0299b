import { err, ok, type Result } from '@/utils/domain/result';

/** Why a store cannot answer. `cause` is for the log. */
export interface StoreFailure {
  readonly reason:
    /** A later version of the extension has been here: its data is left as it is. */
    | 'newer-database'
    /** Another page holds an older version open and does not let go. */
    | 'blocked'
    | 'timed-out'
    /** No room on the disk; nothing was written. */
    | 'full'
    /** What is stored is not what we write. */
    | 'corrupt'
    | 'unavailable';
  readonly cause?: unknown;
}

/** What we need of a database to enter and leave it in order: Dexie's has it. */
export interface OpenableDatabase {
  readonly name: string;
  /** Our version of its tables; the browser counts in tenths of it. */
  readonly verno: number;
  readonly on: (event: 'versionchange' | 'blocked', subscriber: () => boolean) => void;
  open(): PromiseLike<unknown>;
  close(): void;
  isOpen(): boolean;
}

export interface Connection<D> {
  /**
   * Works on the open database, and opens it first where it is not. Storage that fails is a value;
   * whatever else `work` throws goes through.
   */
  use<T>(work: (database: D) => PromiseLike<T>): Promise<Result<T, StoreFailure>>;
  close(): void;
}

const reasons: Readonly<Record<string, StoreFailure['reason']>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer-database',
  AbortError: 'unavailable',
  DatabaseClosedError: 'unavailable',
  InvalidStateError: 'unavailable',
  MissingAPIError: 'unavailable',
  ModifyError: 'unavailable',
  NotFoundError: 'unavailable',
  NotReadableError: 'unavailable',
  OpenFailedError: 'unavailable',
  SecurityError: 'unavailable',
  TimeoutError: 'unavailable',
  TransactionInactiveError: 'unavailable',
  UnknownError: 'unavailable',
  UpgradeError: 'unavailable',
};

/** Undefined for what storage does not throw: that is a bug of ours. */
function failureOf(cause: unknown): StoreFailure | undefined {
  if (!(cause instanceof Error)) return undefined;
  // Dexie wraps the browser's error, and says "aborted" of a transaction that ran out of room.
  const inner = 'inner' in cause && cause.inner instanceof Error ? cause.inner.name : '';
  const reason = inner === 'QuotaExceededError' ? 'full' : (reasons[cause.name] ?? reasons[inner]);
  return reason && { reason, cause };
}

/**
 * Asked before opening: Dexie opens a newer database all the same, and adds to it what it misses.
 */
async function isNewer(factory: IDBFactory, { name, verno }: OpenableDatabase): Promise<boolean> {
  const there = (await factory.databases()).find((database) => database.name === name);
  return Math.floor((there?.version ?? 0) / 10) > verno;
}

async function orFailure<T>(work: () => PromiseLike<T>): Promise<Result<T, StoreFailure>> {
  try {
    return ok(await work());
  } catch (cause) {
    const failure = failureOf(cause);
    if (failure) return err(failure);
    throw cause;
  }
}

/** The result, or the failure that `late` names once `milliseconds` have gone by. */
async function within<T>(
  milliseconds: number,
  result: Promise<Result<T, StoreFailure>>,
  late: () => StoreFailure['reason'],
): Promise<Result<T, StoreFailure>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deadline = new Promise<Result<T, StoreFailure>>((resolve) => {
    timer = setTimeout(() => resolve(err({ reason: late() })), milliseconds);
  });
  return Promise.race([result, deadline]).finally(() => clearTimeout(timer));
}

export interface ConnectionOptions<D> {
  /** A new, closed database object. */
  readonly create: () => D;
  readonly factory: IDBFactory;
  /** Longest wait for opening, in milliseconds: an open that is queued gets no event at all. */
  readonly deadline?: number;
}

/**
 * One connection, made when it is first needed and again after it was lost. It gives way at once
 * to a page that brings a newer version or deletes the database.
 */
export function connect<D extends OpenableDatabase>(options: ConnectionOptions<D>): Connection<D> {
  const { create, factory, deadline = 5000 } = options;
  let current: D | undefined;
  let opening: Promise<Result<D, StoreFailure>> | undefined;
  let blocked = false;

  async function open(): Promise<Result<D, StoreFailure>> {
    const database = create();
    blocked = false;
    database.on('blocked', () => {
      blocked = true;
      return false;
    });
    // False stops Dexie's own answer, which would open again by itself.
    database.on('versionchange', () => {
      database.close();
      return false;
    });
    const opened = await orFailure(async () => {
      if (await isNewer(factory, database)) return false;
      await database.open();
      return true;
    });
    if (!opened.ok) return opened;
    if (!opened.value) return err({ reason: 'newer-database' });
    current = database;
    return ok(database);
  }

  /** An open that is late goes on, and serves the next who asks. */
  async function opened(): Promise<Result<D, StoreFailure>> {
    if (current?.isOpen()) return ok(current);
    opening ??= open().finally(() => (opening = undefined));
    return within(deadline, opening, () => (blocked ? 'blocked' : 'timed-out'));
  }

  return {
    async use(work) {
      const database = await opened();
      return database.ok ? orFailure(() => work(database.value)) : database;
    },
    close() {
      current?.close();
      // One that is still opening is closed as soon as it is open.
      void opening?.then((late) => late.ok && late.value.close());
    },
  };
}
