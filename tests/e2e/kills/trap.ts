import type { Passing, Proxy } from '../harness/proxy';
import type { Moment } from './moments';

/** Waits for a moment at a proxy, and holds it. */
export interface Trap {
  /** Resolves once the moment is there. */
  readonly sprung: Promise<void>;
  /** Lets what is held go on, where there is still somebody who waits for it. */
  release(): void;
  /** Whether the other end hung up while it was held. */
  readonly isSevered: () => boolean;
}

function signal(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  const event = new EventTarget();
  const promise = new Promise<void>((done) =>
    event.addEventListener('now', () => done(), { once: true }),
  );
  return { promise, resolve: () => void event.dispatchEvent(new Event('now')) };
}

/**
 * @param isLost whether a reply gets lost on its way, whatever else happens
 * @param isPassed whether what was asked still reaches the endpoint when the one who asked is gone
 */
export function setTrap(
  proxy: Proxy,
  moment: Moment,
  { isLost, isPassed }: { isLost: (passing: Passing) => boolean; isPassed: boolean },
): Trap {
  const [sprung, go] = [signal(), signal()];
  let isOpen = true;
  let severed = false;
  const matches = (passing: Passing, when: Moment['when']) =>
    isOpen && moment.when === when && moment.is(passing);
  const hold = async ({ response }: Passing): Promise<void> => {
    isOpen = false;
    response.once('close', () => (severed ||= !response.writableFinished));
    sprung.resolve();
    await go.promise;
  };
  proxy.interfere = async (passing) => {
    if (!matches(passing, 'asked')) return false;
    await hold(passing);
    if (!isPassed) passing.response.destroy();
    return !isPassed;
  };
  proxy.handOn = async (passing) => {
    if (matches(passing, 'answered')) await hold(passing);
    else if (matches(passing, 'heard')) {
      isOpen = false;
      passing.response.once('finish', sprung.resolve);
    }
    return !isLost(passing);
  };
  return { sprung: sprung.promise, release: go.resolve, isSevered: () => severed };
}
