import { gateKeys, type KeyGate, type KeyHandler } from './key-gate';

/**
 * A key gate that a waker has set up before the page's own scripts, for the whole script to take
 * over: both run in the same isolated world, where the page sees nothing of it.
 */
export interface LeftGate {
  readonly keys: KeyGate;
  /**
   * From now on `takes` decides, first about the keys that were held for it. True if the picker was
   * asked for meanwhile by other means than a key.
   */
  handOver(takes: KeyHandler): boolean;
}

const place = Symbol.for('unisono.gate');
const world = globalThis as { [place]?: LeftGate };

/** What decides until the whole script is there. */
export interface Waiting {
  readonly takes: KeyHandler;
  /** The keys that it has held, in order; called once. */
  handOver(): { readonly held: readonly KeyboardEvent[]; readonly opens: boolean };
}

export function leaveGate(page: Window, waiting: Waiting, signal: AbortSignal): void {
  let takes = waiting.takes;
  const keys = gateKeys(page, (event) => takes(event), signal);
  world[place] = {
    keys,
    handOver: (taker) => {
      takes = taker;
      const { held, opens } = waiting.handOver();
      for (const event of held) taker(event);
      return opens;
    },
  };
}

export const leftGate = (): LeftGate | undefined => world[place];
