/** Work that can be put down after each step, so that nobody waits for the end of it. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** What `act` makes of each, a step at a time. */
export function* each<One, Out>(list: Iterable<One>, act: (one: One) => Out): Steps<Out[]> {
  const made: Out[] = [];
  for (const one of list) {
    made.push(act(one));
    yield;
  }
  return made;
}

export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** How long, ms, is worked before whoever else waits has a turn. */
const slice = 8;

/** @param pause resolves once the others have had theirs */
export async function inSlices<Result>(
  steps: Steps<Result>,
  pause: () => Promise<void>,
): Promise<Result> {
  for (let until = performance.now() + slice; ;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await pause();
    until = performance.now() + slice;
  }
}
