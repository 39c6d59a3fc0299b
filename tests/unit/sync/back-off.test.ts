import { describe, expect, it } from 'vitest';
import { isWaiting, waitsAfter, type Waits } from '@/utils/sync/back-off';

const now = 1_800_000_000_000;

function rowOf(times: number, random: () => number): number[] {
  let before: Waits | undefined;
  return Array.from({ length: times }, () => {
    before = waitsAfter({}, before, now, random);
    return (before.until - now) / 1000;
  });
}

describe('an endpoint that fails', () => {
  it('is left alone for twice as long each time, up to five minutes', () => {
    expect(rowOf(7, () => 1)).toEqual([30, 60, 120, 240, 300, 300, 300]);
    expect(rowOf(3, () => 0.5)).toEqual([15, 30, 60]);
    expect(rowOf(100, () => 1).at(-1)).toBe(300);
  });

  it('is given the time that it asks for, and no more than an hour', () => {
    expect(waitsAfter({ wait: 120 }, null, now, () => 0).until).toBe(now + 120_000);
    expect(waitsAfter({ wait: 10 ** 9 }, null, now, () => 0).until).toBe(now + 3_600_000);
  });

  it('is tried again then, and at once where the clock was put back', () => {
    const waits = waitsAfter({ wait: 60 }, null, now, () => 0);
    expect(isWaiting(waits, now + 59_000)).toBe(true);
    expect(isWaiting(waits, now + 60_000)).toBe(false);
    expect(isWaiting(waits, now - 10 * 3_600_000)).toBe(false);
    expect(isWaiting(null, now)).toBe(false);
  });
});
