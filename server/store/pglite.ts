import { createRequire } from 'node:module';
import fs from 'node:fs';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { extract } from 'tar';
import { lockFolder } from './lock';
import type { Query, Row, Store, Value } from './store';

/** What we use of the file system of Emscripten, which PGlite is compiled with. */
interface NodeFiles {
  realPath(node: unknown): string;
  readonly stream_ops: { fsync?: (stream: { nfd?: number; node: unknown }) => number };
}

interface Emscripten {
  readonly FS: { readonly filesystems: { readonly NODEFS: NodeFiles } };
}

function syncFile(file: string): void {
  const descriptor = fs.openSync(file, 'r');
  try {
    fs.fsyncSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}

/**
 * PGlite's own file system never syncs: after a power cut nothing of it could be opened (6 of 6).
 * Where its streams have an `fsync`, PostgreSQL's calls end there (electric-sql/pglite#1107).
 */
class SyncingFiles extends NodeFS {
  override async init(...[pg, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const made = await super.init(pg, options);
    const addSync = (module: Emscripten) => {
      const files = module.FS.filesystems.NODEFS;
      files.stream_ops.fsync = ({ nfd, node }) => {
        if (nfd === undefined) syncFile(files.realPath(node));
        else fs.fsyncSync(nfd);
        return 0;
      };
    };
    const preRun = made.emscriptenOpts.preRun as ((module: Emscripten) => void)[];
    preRun.push(addSync);
    return made;
  }
}

/** `fdatasync` does nothing in PGlite; `-F` is its way to switch syncing off. */
const settings = ['fsync=on', 'wal_sync_method=fsync', 'shared_buffers=16MB'];

const startParams = [
  ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
  ...settings.flatMap((setting) => ['-c', setting]),
];

/** Everything below a folder, and the folder itself, reaches the disk. */
function syncTree(folder: string): void {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) syncTree(at);
    else if (entry.isFile()) syncFile(at);
  }
  syncFile(folder);
}

/** An empty database as initdb would make it, which takes four times the memory. */
function unpack(folder: string): void {
  const half = `${folder}.half`;
  fs.rmSync(half, { recursive: true, force: true });
  fs.mkdirSync(half, { mode: 0o700 });
  const prepared = createRequire(import.meta.url).resolve('@electric-sql/pglite-prepopulatedfs');
  extract({
    file: path.join(path.dirname(prepared), 'prepopulatedfs.tgz'),
    cwd: half,
    // A thousand small files: half the time so.
    sync: true,
    noMtime: true,
    // Nobody else's to read, whatever the archive says.
    umask: 0o077,
    noChmod: true,
  });
  syncTree(half);
  fs.renameSync(half, folder);
  syncFile(path.dirname(folder));
}

function queryOver(on: Pick<PGlite, 'query'>): Query {
  return async <R extends object = Row>(statement: string, values: readonly Value[] = []) =>
    (await on.query<R>(statement, [...values])).rows;
}

export function storeOver(database: PGlite, close: () => Promise<void>): Store {
  return {
    engine: 'pglite',
    query: queryOver(database),
    script: async (statements) => {
      await database.transaction((transaction) => transaction.exec(statements));
    },
    transaction: (run) => database.transaction((transaction) => run(queryOver(transaction))),
    close,
  };
}

/**
 * PostgreSQL in this process, its files in `folder/pg`.
 * @param folder made where it is not there, for its owner alone
 * @throws {StoreInUse} where another process has it open
 */
export async function openPGlite(folder: string): Promise<Store> {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  fs.chmodSync(folder, 0o700);
  const unlock = await lockFolder(folder);
  // What PGlite makes would be readable by everybody.
  process.umask(0o077);
  // The compiler that does better later takes a hundred megabytes for it, and a sixth of the time back.
  setFlagsFromString('--liftoff-only');
  const data = path.join(folder, 'pg');
  if (!fs.existsSync(data)) unpack(data);
  const database = await PGlite.create({
    dataDir: data,
    fs: new SyncingFiles(data),
    startParams,
  });
  return storeOver(database, async () => {
    await database.close();
    await unlock();
  });
}
