import { describe, expect, it } from 'vitest';
import { moveSelection } from '@/components/picker/selection';

describe('moveSelection', () => {
  it.each([
    [undefined, 1, 0],
    [undefined, -1, 2],
    [undefined, 5, 0],
    [0, 1, 1],
    [2, 1, 0],
    [0, -1, 2],
    [1, 5, 2],
    [1, -5, 0],
    [1, 'first', 0],
    [1, 'last', 2],
  ] as const)('from %s by %s goes to %s of three', (selected, move, expected) => {
    expect(moveSelection(selected, 3, move)).toBe(expected);
  });

  it('selects nothing where there is nothing', () => {
    expect(moveSelection(undefined, 0, 1)).toBeUndefined();
    expect(moveSelection(2, 0, 'last')).toBeUndefined();
  });

  it('comes back into a list that has become shorter', () => {
    expect(moveSelection(7, 3, 1)).toBeLessThan(3);
    expect(moveSelection(7, 3, -1)).toBeLessThan(3);
  });
});
