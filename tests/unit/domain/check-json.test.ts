import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAndColumn, scanJson } from '@/utils/domain/check-json';

const limits = { depth: 20, values: 400_000 };

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** JSON, with a piece of it replaced by what JSON is made of. */
const nearlyJson = fc
  .tuple(
    fc.json({ maxDepth: 4 }),
    fc.nat(),
    fc.nat(3),
    fc.string({
      unit: fc.constantFrom(...'{}[]:,"\\ \n\t-+.0189eEutrfalsn\u0000\u2028'.split('')),
      maxLength: 3,
    }),
  )
  .map(([text, at, length, piece]) => {
    const start = at % (text.length + 1);
    return text.slice(0, start) + piece + text.slice(start + length);
  });

describe('scanJson', { timeout: 60_000 }, () => {
  it('agrees with JSON.parse on what is JSON', () => {
    fc.assert(
      fc.property(nearlyJson, (text) => {
        const { beyond, stop } = scanJson(text, { ...limits, depth: 1000 });
        expect(beyond).toBeUndefined();
        expect(stop === undefined).toBe(isJson(text));
      }),
      { numRuns: 10_000 },
    );
  });

  it('finds nothing wrong before the place where it stops', () => {
    fc.assert(
      fc.property(nearlyJson, (text) => {
        const { stop = 0 } = scanJson(text, limits);
        expect([stop, undefined]).toContain(scanJson(text.slice(0, stop), limits).stop);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['[1 2]', 3],
    ['{"a" 1}', 5],
    ['{"a":1,}', 7],
    ['{a:1}', 1],
    ['[01]', 2],
    ['["a\nb"]', 3],
    ['["\\x"]', 2],
    ['["a', 3],
    ['1true', 1],
    ['[}', 1],
    ['[1}', 2],
    ['{,}', 1],
    ['[,]', 1],
    ['', 0],
    ['[] []', 3],
  ])('says where %s stops', (text, stop) => {
    expect(scanJson(text, limits)).toEqual({ stop });
  });

  it('allows what is exactly at the limits and nothing beyond', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(scanJson(nested(20), limits)).toEqual({});
    expect(scanJson(nested(21), limits)).toEqual({ beyond: 'depth' });
    expect(scanJson('[1,"[[[",3]', { depth: 1, values: 4 })).toEqual({});
    expect(scanJson('[1,2,3,4]', { depth: 1, values: 4 })).toEqual({ beyond: 'values' });
  });
});

it('lineAndColumn counts from 1', () => {
  expect(lineAndColumn('', 0)).toBe('1:1');
  expect(lineAndColumn('ab\r\ncd\n\ne', 9)).toBe('4:2');
});
