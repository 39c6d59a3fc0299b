import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base64Of, bytesOfBase64, pictureDataOf, pictureTypes } from '@/utils/domain/picture';
import { pictureSizeOf } from '@/utils/domain/picture-size';
import { pictureBytes } from './pictures';

const real = [
  ['mapa.png', 'image/png', 160, 96],
  ['mapa.jpg', 'image/jpeg', 120, 80],
  ['mapa.webp', 'image/webp', 120, 80],
  ['exacta.webp', 'image/webp', 60, 40],
  ['extendida.webp', 'image/webp', 60, 40],
] as const;

describe('the size of a picture', () => {
  it.each(real)('of %s is read from its header', (file, type, width, height) => {
    expect(pictureSizeOf(type, pictureBytes(file))).toEqual({ width, height });
  });

  it.each(real)('of %s is none by another type', (file, type) => {
    for (const other of pictureTypes.filter((one) => one !== type)) {
      expect(pictureSizeOf(other, pictureBytes(file))).toBeUndefined();
    }
  });

  it.each(real)('of %s cut off anywhere is no exception', (file, type) => {
    const bytes = pictureBytes(file);
    for (let length = 0; length < 64; length += 1) {
      expect(() => pictureSizeOf(type, bytes.subarray(0, length))).not.toThrow();
    }
  });

  it('of anything ends, and never throws', () => {
    const headed = fc
      .tuple(
        fc.constantFrom(...real.map(([file]) => file)),
        fc.nat(40),
        fc.uint8Array({ maxLength: 200 }),
      )
      .map(([file, at, rest]) => Buffer.concat([pictureBytes(file).subarray(0, at), rest]));
    fc.assert(
      fc.property(headed, fc.constantFrom(...pictureTypes), (bytes, type) => {
        const size = pictureSizeOf(type, bytes);
        return size === undefined || (size.width > 0 && size.height > 0);
      }),
      { numRuns: 20_000 },
    );
  });
});

describe('base64', () => {
  it('comes and goes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect([...bytesOfBase64(base64Of(bytes))]).toEqual([...bytes]);
      }),
    );
    const large = pictureBytes('mapa.png').subarray(0, 2800);
    const many = Buffer.concat(Array<Buffer>(40).fill(large));
    expect(Buffer.from(bytesOfBase64(base64Of(many))).equals(many)).toBe(true);
  });

  it.each([
    ['data:image/svg+xml;base64,AAAA'],
    ['data:image/gif;base64,AAAA'],
    ['data:image/png,AAAA'],
    ['data:image/png;base64,'],
    ['data:image/png;base64,AAA'],
    ['data:image/png;base64,AA A'],
    ['data:image/png;base64,AA=A'],
    ['data:image/png;charset=x;base64,AAAA'],
    [' data:image/png;base64,AAAA'],
    ['https://example.org/a.png'],
  ])('%s is no picture', (url) => expect(pictureDataOf(url)).toBeUndefined());
});
