import { drawn, type Lots } from './lots';

/** Makes other bytes of bytes: always others, though sometimes of the same length. */
type Spoil = (bytes: Buffer, lots: Lots) => Buffer;

const flipped: Spoil = (bytes, lots) => {
  const copy = Buffer.from(bytes);
  const at = lots(copy.length);
  copy.writeUInt8(copy.readUInt8(at) ^ (1 << lots(8)), at);
  return copy;
};

const spoils: readonly Spoil[] = [
  flipped,
  flipped,
  // Cut off, anywhere.
  (bytes, lots) => bytes.subarray(0, lots(bytes.length)),
  // One byte too many, one too few.
  (bytes, lots) => {
    const at = lots(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), Buffer.from([lots(256)]), bytes.subarray(at)]);
  },
  (bytes, lots) => {
    const at = lots(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
  },
  // A piece of it twice, a piece of it nothing but zeros.
  (bytes, lots) => {
    const [from, length] = [lots(bytes.length), 1 + lots(64)];
    const piece = bytes.subarray(from, from + length);
    return Buffer.concat([bytes.subarray(0, from), piece, bytes.subarray(from)]);
  },
  (bytes, lots) => {
    const copy = Buffer.from(bytes);
    const from = lots(copy.length);
    return copy.fill(0, from, from + 1 + lots(16));
  },
];

/** Other bytes than these. */
export function spoilt(text: string, lots: Lots): Buffer {
  const bytes = Buffer.from(text);
  for (;;) {
    const made = drawn(spoils, lots)(bytes, lots);
    if (!made.equals(bytes)) return made;
  }
}
