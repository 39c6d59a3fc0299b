/** Rows to go down (negative: up), or an end of the list. */
export type Move = number | 'first' | 'last';

/**
 * Where the selection goes. One row at a time wraps around; longer steps stop at the ends. From
 * none selected, down leads to the first row and up to the last.
 *
 * @param selected Index from 0; `undefined` where none is selected.
 * @param count Rows in the list.
 */
export function moveSelection(
  selected: number | undefined,
  count: number,
  move: Move,
): number | undefined {
  if (count === 0) return undefined;
  if (move === 'first') return 0;
  if (move === 'last') return count - 1;
  if (selected === undefined) return move > 0 ? 0 : count - 1;
  const target = selected + move;
  if (Math.abs(move) === 1) return (target + count) % count;
  return Math.min(Math.max(target, 0), count - 1);
}
