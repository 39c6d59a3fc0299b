/** As long as this, ms, after the last key the agent is not in the middle of something. */
const pauseOfHands = 1_000;

/** When the agent neither types nor chooses, so that what is told takes nothing out of their hands. */
export interface Rest {
  /** A key was pressed in the page, or the picker was closed. */
  typed(): void;
  /** Resolves once hands are at rest and `isBusy` says no; asked again only while somebody waits. */
  come(isBusy: () => boolean): Promise<void>;
}

export function restOf(signal: AbortSignal): Rest {
  let last = -Infinity;
  const left = (isBusy: boolean) =>
    isBusy ? pauseOfHands : last + pauseOfHands - performance.now();
  return {
    typed: () => {
      last = performance.now();
    },
    come: async (isBusy) => {
      for (;;) {
        const ms = left(isBusy());
        if (ms <= 0 || signal.aborted) return;
        await new Promise((resolve) => setTimeout(resolve, ms));
      }
    },
  };
}
