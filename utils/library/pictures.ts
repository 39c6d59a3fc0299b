import { Type, type Static } from 'typebox';
import { isPictureReference } from '@/utils/domain/check-pictures';
import type { Library, Picture } from '@/utils/domain/library';
import {
  bytesOfBase64,
  pictureDataOf,
  pictureTypes,
  type PictureType,
} from '@/utils/domain/picture';

/** A picture's bytes, kept once however many answers and versions show it. */
export const PictureRow = Type.Object({
  /** SHA-256 of the bytes, in hex. */
  hash: Type.String({ pattern: '^[0-9a-f]{64}$' }),
  type: Type.Unsafe<PictureType>(Type.Enum([...pictureTypes])),
  bytes: Type.Unsafe<Uint8Array<ArrayBuffer>>(Type.Refine(Type.Unknown(), isBytes)),
});
export type PictureRow = Static<typeof PictureRow>;

/** A library with references for pictures, and the pictures that they refer to. */
export interface Parted {
  readonly library: Library;
  /** Those whose bytes were in the library. */
  readonly rows: readonly PictureRow[];
  /** Of all its pictures, each once. */
  readonly hashes: readonly string[];
}

const prefix = 'sha256:';

// Not `instanceof`: what comes out of a database may be of another realm.
function isBytes(value: unknown): boolean {
  return (
    ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]'
  );
}

/** The hash that stands in place of a picture's bytes, if one does. */
export function hashOf({ data }: Picture): string | undefined {
  return isPictureReference(data) ? data.slice(prefix.length) : undefined;
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function rowOf(picture: Picture): Promise<PictureRow | undefined> {
  const parts = pictureDataOf(picture.data);
  if (!parts) return undefined;
  const bytes = bytesOfBase64(parts.base64);
  return { hash: await sha256(bytes), type: parts.type, bytes };
}

/**
 * Parts a library that was checked from the bytes of its pictures. Those that are parted already
 * stay as they are; every other field too.
 */
export async function partPictures(library: Library): Promise<Parted> {
  const rows = new Map<string, PictureRow>();
  const hashes = new Set<string>();
  const part = async (picture: Picture): Promise<Picture> => {
    const row = await rowOf(picture);
    const hash = row?.hash ?? hashOf(picture);
    if (hash !== undefined) hashes.add(hash);
    if (!row) return picture;
    rows.set(row.hash, row);
    return { ...picture, data: `${prefix}${row.hash}` };
  };
  if (!library.answers.some(({ pictures }) => pictures)) return { library, rows: [], hashes: [] };
  const answers = await Promise.all(
    library.answers.map(async (answer) =>
      answer.pictures
        ? { ...answer, pictures: await Promise.all(answer.pictures.map(part)) }
        : answer,
    ),
  );
  return { library: { ...library, answers }, rows: [...rows.values()], hashes: [...hashes] };
}
