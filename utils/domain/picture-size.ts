import type { PictureType } from './picture';

/** Width and height in pixels, as the file says. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

function says(bytes: Uint8Array, at: number, text: string): boolean {
  return Array.from(text).every((character, i) => bytes[at + i] === character.charCodeAt(0));
}

/** The signature and the first chunk (PNG, W3C 2003, 5.2 and 11.2.2). */
function sizeOfPng(bytes: Uint8Array, view: DataView): PictureSize | undefined {
  if (!says(bytes, 0, '\x89PNG\r\n\x1a\n') || !says(bytes, 12, 'IHDR')) return undefined;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Walks the segments up to the frame header (ITU T.81, table B.1). */
function sizeOfJpeg(bytes: Uint8Array, view: DataView): PictureSize | undefined {
  if (!says(bytes, 0, '\xff\xd8\xff')) return undefined;
  const notFrames = [0xc4, 0xc8, 0xcc];
  for (let at = 2; bytes[at] === 0xff;) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
    } else if (marker >= 0xc0 && marker <= 0xcf && !notFrames.includes(marker)) {
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    } else {
      at += 2 + view.getUint16(at + 2);
    }
  }
  return undefined;
}

/** The three kinds of first chunk (RFC 9649, 2.5 to 2.7). */
function sizeOfWebp(bytes: Uint8Array, view: DataView): PictureSize | undefined {
  if (!says(bytes, 0, 'RIFF') || !says(bytes, 8, 'WEBP')) return undefined;
  const get24 = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000;
  if (says(bytes, 12, 'VP8X')) return { width: 1 + get24(24), height: 1 + get24(27) };
  if (says(bytes, 12, 'VP8L') && bytes[20] === 0x2f) {
    const bits = view.getUint32(21, true);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
  }
  if (!says(bytes, 12, 'VP8 ') || !says(bytes, 23, '\x9d\x01\x2a')) return undefined;
  return {
    width: view.getUint16(26, true) & 0x3fff,
    height: view.getUint16(28, true) & 0x3fff,
  };
}

const readers: Readonly<
  Record<PictureType, (bytes: Uint8Array, view: DataView) => PictureSize | undefined>
> = { 'image/png': sizeOfPng, 'image/jpeg': sizeOfJpeg, 'image/webp': sizeOfWebp };

/**
 * The size of a picture, from its header alone: nothing is decoded. `undefined` where the bytes
 * are none of this type. Never throws.
 */
export function pictureSizeOf(type: PictureType, bytes: Uint8Array): PictureSize | undefined {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const size = readers[type](bytes, view);
    return size && size.width > 0 && size.height > 0 ? size : undefined;
  } catch {
    // A header that breaks off.
    return undefined;
  }
}
