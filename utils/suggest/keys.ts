/** Spreads the bits of a number over all 32 (the end of MurmurHash3). */
function spread(bits: number): number {
  let key = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  key = Math.imul(key ^ (key >>> 13), 0xc2b2ae35);
  return (key ^ (key >>> 16)) >>> 0;
}

/**
 * What a word or a feature is known by: 32 bits of its name (FNV-1a). An index of 5,000 answers would hold
 * megabytes of names else, and take longer to open than to ask. Of 300,000 names some ten share a key with
 * another, which then count as one feature.
 */
export function keyOf(name: string, start = 0, end = name.length): number {
  let bits = 0x811c9dc5;
  for (let at = start; at < end; at += 1) {
    bits = Math.imul(bits ^ name.charCodeAt(at), 0x01000193);
  }
  return spread(bits);
}

/** What one key behind another is known by. */
export function keyOfPair(first: number, second: number): number {
  return spread(Math.imul(first, 0x9e3779b1) ^ second);
}

/** Numbers keys from 0 in the order of their coming. */
export class Keys {
  size = 0;
  private list = new Uint32Array(1 << 10);
  /** By the lowest bits of a key, or the next free place: its number, counted from 1. */
  private slots = new Uint32Array(1 << 11);

  /** @param keys none twice, as `toArray` gave them */
  static from(keys: Iterable<number>): Keys {
    const made = new Keys();
    for (const key of keys) made.add(key);
    return made;
  }

  /** `undefined` for a key that has not come. */
  numberOf(key: number): number | undefined {
    const number = this.slots[this.slotOf(key)] ?? 0;
    return number > 0 ? number - 1 : undefined;
  }

  add(key: number): number {
    const slot = this.slotOf(key);
    const known = this.slots[slot] ?? 0;
    if (known > 0) return known - 1;
    if (this.size === this.list.length) this.grow();
    this.list[this.size] = key;
    this.size += 1;
    this.slots[this.slotOf(key)] = this.size;
    return this.size - 1;
  }

  toArray(): Uint32Array<ArrayBuffer> {
    return this.list.slice(0, this.size);
  }

  private slotOf(key: number): number {
    const mask = this.slots.length - 1;
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const number = this.slots[slot] ?? 0;
      if (number === 0 || this.list[number - 1] === key) return slot;
    }
  }

  private grow(): void {
    const before = this.list;
    this.list = new Uint32Array(before.length * 2);
    this.list.set(before);
    this.slots = new Uint32Array(this.slots.length * 2);
    before.forEach((key, number) => {
      this.slots[this.slotOf(key)] = number + 1;
    });
  }
}
