import type { HitPicture } from '@/utils/domain/hit';
import { bytesOfBase64, pictureDataOf } from '@/utils/domain/picture';
import { ask } from '@/utils/messaging/client';
import type { PictureFile } from '@/utils/messaging/link';

interface Loaded {
  readonly type: string;
  readonly base64: string;
  readonly blob: Blob;
  /** `blob:` of this frame: no page can read it. */
  readonly url: string;
}

/** Kept in the frame's memory; more than are ever shown together. */
const most = 12;
/** Longer than this, ms, an agent does not wait for an answer that was chosen. */
const patience = 1_500;

async function load(hash: string): Promise<Loaded | undefined> {
  const reply = await ask('answers/picture', { hash });
  const picture = reply && pictureDataOf(reply.data);
  if (!picture) return undefined;
  const blob = new Blob([bytesOfBase64(picture.base64)], { type: picture.type });
  return { ...picture, blob, url: URL.createObjectURL(blob) };
}

function late(): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), patience);
  });
}

/** The pictures of the answers that were looked at, asked from the background once each. */
export class Pictures {
  private readonly coming = new Map<string, Promise<Loaded | undefined>>();
  private readonly loaded = new Map<string, Loaded>();

  constructor(private readonly draw: () => void) {}

  /** Where each can be shown from, by hash; those that are not here yet are missing. */
  get urls(): ReadonlyMap<string, string> {
    return new Map([...this.loaded].map(([hash, { url }]) => [hash, url]));
  }

  /** Asks for what is not here yet, and draws when it has come. */
  want(pictures: readonly HitPicture[] | undefined): void {
    for (const { hash } of pictures ?? []) {
      if (!this.loaded.has(hash)) void this.get(hash).then((one) => one && this.draw());
    }
  }

  /** All of them as files for the host, or `undefined` where one cannot be had. */
  async files(pictures: readonly HitPicture[]): Promise<PictureFile[] | undefined> {
    const all = Promise.all(pictures.map(({ hash }) => this.get(hash)));
    const files: PictureFile[] = [];
    for (const [index, one] of ((await Promise.race([all, late()])) ?? [undefined]).entries()) {
      const picture = pictures[index];
      if (!one || !picture) return undefined;
      files.push({ name: picture.name, type: one.type, base64: one.base64 });
    }
    return files;
  }

  blob(hash: string): Blob | undefined {
    return this.loaded.get(hash)?.blob;
  }

  private get(hash: string): Promise<Loaded | undefined> {
    const known = this.coming.get(hash);
    if (known) return known;
    const coming = load(hash).then((one) => {
      if (one) this.keep(hash, one);
      // What failed may be asked for again.
      else this.coming.delete(hash);
      return one;
    });
    this.coming.set(hash, coming);
    return coming;
  }

  private keep(hash: string, one: Loaded): void {
    this.loaded.set(hash, one);
    const [oldest] = this.loaded.keys();
    if (this.loaded.size <= most || oldest === undefined) return;
    URL.revokeObjectURL(this.loaded.get(oldest)?.url ?? '');
    this.loaded.delete(oldest);
    this.coming.delete(oldest);
  }
}
