import { isCommand } from './key-gate';
import type { Target } from './target';

/** Keys typed behind a shortcut whose answer is on its way. */
export interface HeldKeys {
  /** What the answer is for; undefined while none is awaited. */
  readonly target: Target | undefined;
  /** From the `Enter` that chose. */
  begin(target: Target): void;
  /** Takes a key that must not come before the answer; commands are the browser's. */
  takes(event: KeyboardEvent): boolean;
  /** The answer has come, or will not: returns what was typed meanwhile. */
  end(): string;
}

/** An answer that has not come for so long, ms, will not. */
const patience = 2_000;

/** Let through they would stand in the middle of the answer, and an `Enter` would send without it. */
export function heldKeys(gaveUp: () => void): HeldKeys {
  let target: Target | undefined;
  let text = '';
  return {
    get target() {
      return target;
    },
    begin: (chosen) => {
      target = chosen;
      setTimeout(() => {
        if (target === chosen) gaveUp();
      }, patience);
    },
    takes: (event) => {
      if (event.key.length === 1 && !isCommand(event)) text += event.key;
      else if (event.key === 'Backspace') text = text.slice(0, -1);
      else return event.key === 'Enter' || event.key === 'Escape';
      return true;
    },
    end: () => {
      const typed = text;
      text = '';
      target = undefined;
      return typed;
    },
  };
}
