/** A number from 0 to below, another each time; the same ones in every run. */
export type Lots = (below: number) => number;

export function lotsOf(seed: number): Lots {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export function drawn<One>(list: readonly One[], lots: Lots): One {
  if (list.length === 0) throw new Error('there is nothing to draw from');
  return list[lots(list.length)] as One;
}
