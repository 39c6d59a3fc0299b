import { describe, expect, it } from 'vitest';
import { keyOf, keyOfPair, Keys } from '@/utils/suggest/keys';

const many = Array.from({ length: 50_000 }, (_, place) => `palabra${place}`);

describe('keyOf', () => {
  it('tells names apart, and pairs by their order', () => {
    expect(new Set(many.map((name) => keyOf(name))).size).toBeGreaterThan(many.length - 5);
    expect(keyOf('xpagar', 1)).toBe(keyOf('pagar'));
    expect(keyOfPair(keyOf('no'), keyOf('hay'))).not.toBe(keyOfPair(keyOf('hay'), keyOf('no')));
  });
});

describe('Keys', () => {
  it('numbers keys in the order of their coming, each once, and finds them again', () => {
    const keys = new Keys();
    const distinct = [...new Set(many.map((name) => keyOf(name)))];
    expect(distinct.map((key) => keys.add(key))).toEqual([...distinct.keys()]);
    expect(distinct.map((key) => keys.add(key))).toEqual([...distinct.keys()]);
    const again = Keys.from(keys.toArray());
    expect(distinct.map((key) => again.numberOf(key))).toEqual([...distinct.keys()]);
    expect(again.size).toBe(distinct.length);
    expect(again.numberOf(keyOf('otra'))).toBeUndefined();
  });

  it('knows a key of zero', () => {
    const keys = new Keys();
    expect(keys.numberOf(0)).toBeUndefined();
    expect([keys.add(7), keys.add(0), keys.numberOf(0)]).toEqual([0, 1, 1]);
  });
});
