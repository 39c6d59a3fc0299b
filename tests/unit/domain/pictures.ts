import { readFileSync } from 'node:fs';
import type { PictureType } from '@/utils/domain/picture';

const folder = new URL('../../fixtures/pictures/', import.meta.url);

/** A real picture: drawn and written by Chromium 156. */
export function pictureBytes(file: string): Buffer {
  return readFileSync(new URL(file, folder));
}

export function dataUrl(type: PictureType, bytes: Uint8Array): string {
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}

export const png = dataUrl('image/png', pictureBytes('mapa.png'));

/** A picture as it stands in a library file. */
export function picture(fields: object = {}) {
  return { name: 'mapa.png', alt: 'Mapa de cobertura', data: png, ...fields };
}

/** The PNG with more bytes behind it, and another width in its header. */
export function sizedBytes(bytes: number): Buffer {
  return Buffer.concat([pictureBytes('mapa.png'), Buffer.alloc(bytes)]).subarray(0, bytes);
}

/** The same as a data URL. */
export function sized(bytes: number, width?: number): string {
  const file = sizedBytes(bytes);
  if (width !== undefined) file.writeUInt32BE(width, 16);
  return dataUrl('image/png', file);
}
