import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { readLibrary } from '@/utils/domain/check-library';
import type { Library } from '@/utils/domain/library';
import { sha256, utf8 } from '@/utils/domain/release/bytes';
import { firstKeys, nextKeys, type Keys } from '@/utils/domain/release/keys';
import { trustedManifest, type Manifest } from '@/utils/domain/release/manifest';
import {
  applyDelta,
  libraryTextOf,
  readSnapshot,
  stateOf,
  type Records,
} from '@/utils/domain/release/records';
import type { Refusal } from '@/utils/domain/release/refusal';
import { readSigned, type Signed } from '@/utils/domain/release/signed';
import { err, ok, type Result } from '@/utils/domain/result';
import type { Store } from './store/store';

/** A file as it goes over the wire, in each of its forms. */
export interface Served {
  readonly plain: Buffer;
  readonly gzip: Buffer;
  readonly br: Buffer;
  readonly tag: string;
}

export interface Publication {
  readonly signed: Signed;
  /** By path below `lib/`. */
  readonly files: Readonly<Record<string, string>>;
}

interface InForce {
  readonly signed: Signed;
  readonly manifest: Manifest;
}

/** Another process may have published: what is in force is looked up again after as long, ms. */
const lookAgain = 1_000;
const mostServed = 64;
/** Of a file that a release may have; the database is not asked about any other. */
const filePath = /^[a-z0-9/.-]{1,40}$/;
/** Versions whose files stay: a browser that was away for longer takes the whole. */
const versionsKept = 12;

const [packBr, packGzip] = [promisify(brotliCompress), promisify(gzip)];

async function served(content: string): Promise<Served> {
  const plain = Buffer.from(content);
  const quality = plain.length > 2_000_000 ? 6 : 10;
  const [br, zipped, hash] = await Promise.all([
    packBr(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
    packGzip(plain, { level: 9 }),
    sha256(content),
  ]);
  return { plain, br, gzip: zipped, tag: `"${hash.slice(0, 32)}"` };
}

/** The library as signed files: what the owner published last, and what leads there. */
export class LibraryFiles {
  private readonly cached = new Map<string, Promise<Served | undefined>>();
  private current:
    { readonly at: number; readonly found: Promise<InForce | undefined> } | undefined;

  constructor(
    private readonly store: Store,
    private readonly now: () => number = Date.now,
  ) {}

  /** Pins the first key of a team, once. */
  async found(signed: Signed, root: string): Promise<Result<Keys, Refusal>> {
    const keys = await firstKeys(signed, root);
    if (!keys.ok) return keys;
    await this.store.query('insert into team (id) values ($1)', [keys.value.team]);
    await this.store.query('insert into team_keys (number, signed) values (1, $1)', [
      JSON.stringify(signed),
    ]);
    return keys;
  }

  /** The keys in force; `undefined` before there is a team. */
  async keys(): Promise<Keys | undefined> {
    const [row] = await this.store.query<{ signed: string }>(
      'select signed from team_keys order by number desc limit 1',
    );
    const signed = row && readSigned(row.signed);
    // Checked when they were taken.
    return signed && (JSON.parse(signed.payload) as Keys);
  }

  /** Takes the next keys, signed by the root before and by their own. */
  async rotate(signed: Signed): Promise<Result<Keys, Refusal>> {
    const before = await this.keys();
    if (!before) return err({ reason: 'other-team' });
    const keys = await nextKeys(before, signed);
    if (!keys.ok) return keys;
    await this.store.query('insert into team_keys (number, signed) values ($1, $2)', [
      keys.value.number,
      JSON.stringify(signed),
    ]);
    return keys;
  }

  /** Looked up once for all who ask at the same time. */
  private inForce(): Promise<InForce | undefined> {
    const known = this.current;
    if (known && known.at + lookAgain > this.now()) return known.found;
    const current = { at: this.now(), found: this.lookUp() };
    this.current = current;
    current.found.catch(() => {
      if (this.current === current) this.current = undefined;
    });
    return current.found;
  }

  private async lookUp(): Promise<InForce | undefined> {
    const [row] = await this.store.query<{ signed: string }>(
      'select signed from release order by version desc limit 1',
    );
    const signed = row && readSigned(row.signed);
    return signed && { signed, manifest: JSON.parse(signed.payload) as Manifest };
  }

  /** Of the library in force; 0 before the first. */
  async version(): Promise<number> {
    return (await this.inForce())?.manifest.version ?? 0;
  }

  /** Stage of each answer in force that has one, by id. */
  async stages(): Promise<ReadonlyMap<string, string>> {
    const inForce = await this.inForce();
    const records = inForce && (await this.records(inForce.manifest));
    if (!records) return new Map();
    const { answers } = JSON.parse(libraryTextOf(records)) as Library;
    return new Map(answers.flatMap(({ id, stage }) => (stage === undefined ? [] : [[id, stage]])));
  }

  private async records(manifest: Manifest): Promise<Records | undefined> {
    const content = await this.contentOf(manifest.snapshot.path);
    return content === undefined ? undefined : readSnapshot(content);
  }

  private async contentOf(path: string): Promise<string | undefined> {
    const [row] = await this.store.query<{ content: string }>(
      'select content from release_file where path = $1',
      [path],
    );
    return row?.content;
  }

  /** What `path` names below `lib/`. */
  async file(path: string): Promise<Served | undefined> {
    if (path === 'manifest.json') {
      const inForce = await this.inForce();
      return (
        inForce && this.remembered(`${inForce.manifest.version}`, JSON.stringify(inForce.signed))
      );
    }
    const [, number] = /^keys\/([0-9]{1,7})\.json$/.exec(path) ?? [];
    if (number === undefined) return filePath.test(path) ? this.remembered(path) : undefined;
    const [row] = await this.store.query<{ signed: string }>(
      'select signed from team_keys where number = $1',
      [Number(number)],
    );
    return row && served(row.signed);
  }

  private remembered(name: string, content?: string): Promise<Served | undefined> {
    const known = this.cached.get(name);
    if (known) return known;
    const made = (async () => {
      const text = content ?? (await this.contentOf(name));
      return text === undefined ? undefined : served(text);
    })();
    if (this.cached.size >= mostServed) this.cached.clear();
    this.cached.set(name, made);
    // What is not there may come; what failed may work.
    void made.then(
      (found) => found ?? this.cached.delete(name),
      () => this.cached.delete(name),
    );
    return made;
  }

  /**
   * Takes a release into force after the checks that every browser makes, so that none is offered what it
   * would refuse. All of it, or nothing.
   */
  async publish({ signed, files }: Publication): Promise<Result<Manifest, Refusal>> {
    this.current = undefined;
    const [keys, before] = [await this.keys(), await this.inForce()];
    if (!keys) return err({ reason: 'other-team' });
    const { manifest: last } = before ?? {};
    const read = await trustedManifest(signed, keys, last, new Date(this.now()));
    if (!read.ok) return read;
    const manifest = read.value;
    if (manifest.version !== (last?.version ?? 0) + 1) return err({ reason: 'rollback' });
    const objection = await this.objectionTo(manifest, files, last);
    if (objection) return err(objection);
    const isFirst = await this.write(manifest, signed, files);
    this.current = undefined;
    // Packed before the first browser asks; who asks meanwhile waits for the same work.
    if (isFirst) for (const path of Object.keys(files)) void this.remembered(path);
    return isFirst ? ok(manifest) : err({ reason: 'equivocation' });
  }

  private async objectionTo(
    manifest: Manifest,
    files: Publication['files'],
    last: Manifest | undefined,
  ): Promise<Refusal | undefined> {
    const delta = manifest.deltas.find(({ from }) => from + 1 === manifest.version);
    const named = [manifest.snapshot, ...(delta ? [delta] : [])];
    for (const { path, sha256: hash, bytes } of named) {
      const content = files[path];
      const isIt = content !== undefined && utf8(content).length === bytes;
      if (!isIt || (await sha256(content)) !== hash) return { reason: 'other-file', file: path };
    }
    if (Object.keys(files).length !== named.length) return { reason: 'other-file' };
    const records = readSnapshot(files[manifest.snapshot.path] ?? '');
    if (!records || (await stateOf(records)) !== manifest.state) {
      return { reason: 'other-file', file: manifest.snapshot.path };
    }
    if (delta && last) {
      const from = await this.records(last);
      const to = from && applyDelta(from, files[delta.path] ?? '');
      if (!to || (await stateOf(to)) !== manifest.state) {
        return { reason: 'other-file', file: delta.path };
      }
    }
    const library = readLibrary('library', utf8(libraryTextOf(records)));
    return library.ok ? undefined : { reason: 'bad-library' };
  }

  /** @returns whether nobody else published this version meanwhile */
  private async write(
    { version }: Manifest,
    signed: Signed,
    files: Publication['files'],
  ): Promise<boolean> {
    const paths = Object.keys(files);
    const rows = await this.store.query(
      `with taken as (
         insert into release (version, signed) values ($1, $2)
         on conflict (version) do nothing returning version
       ), gone as (
         delete from release_file where version <= $1 - ${versionsKept} and exists (select from taken)
       )
       insert into release_file (path, version, content)
       select row.path, taken.version, row.content
       from taken, unnest($3::text[], $4::text[]) as row (path, content)
       returning path`,
      [version, JSON.stringify(signed), paths, paths.map((path) => files[path] ?? '')],
    );
    return rows.length > 0;
  }
}
