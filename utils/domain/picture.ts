/** What a picture may be: what browsers show, hosts take, and nothing that can hold a script. */
export const pictureTypes = ['image/png', 'image/jpeg', 'image/webp'] as const;
export type PictureType = (typeof pictureTypes)[number];

/** A picture's data URL taken apart. */
export interface PictureData {
  readonly type: PictureType;
  readonly base64: string;
}

/** Endings of a file's name, in lower case, by what the file holds. */
export const pictureEndings: Readonly<Record<PictureType, readonly string[]>> = {
  'image/png': ['.png'],
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/webp': ['.webp'],
};

/** `undefined` for anything but a PNG, JPEG or WebP in strict base64. Linear. */
export function pictureDataOf(url: string): PictureData | undefined {
  const type = pictureTypes.find((one) => url.startsWith(`data:${one};base64,`));
  if (type === undefined) return undefined;
  const base64 = url.slice(`data:${type};base64,`.length);
  const body = base64.replace(/={1,2}$/, '');
  const isBase64 = base64 !== '' && base64.length % 4 === 0 && !/[^A-Za-z0-9+/]/.test(body);
  return isBase64 ? { type, base64 } : undefined;
}

/** How many bytes strict base64 stands for. */
export function bytesIn(base64: string): number {
  const filler = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  return (base64.length / 4) * 3 - filler;
}

/** The bytes that strict base64 stands for. */
export function bytesOfBase64(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** Base64 of bytes, in pieces that fit the arguments of a call. */
export function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(binary);
}
