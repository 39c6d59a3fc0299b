import type { Stage } from './stage';
import type { Target } from './target';
import { watchClosely } from './watch-page';

/** The picker is open. `target` is absent where there is no compose box to insert into. */
export interface Opening {
  readonly target: Target | undefined;
  /** Tells it from those before and after. */
  readonly number: number;
  /** The frame has told that it is without the keyboard. */
  unfocused(): void;
  end(): void;
}

export interface Holding {
  readonly number: number;
  readonly page: Document;
  readonly stage: Stage;
  readonly target: Target | undefined;
  /** Whether there is nothing left to insert into. */
  readonly isVain: () => boolean;
  readonly vain: () => void;
  /** The frame has not answered and will not. */
  readonly unanswered: () => void;
  readonly signal: AbortSignal;
}

/** A frame that does not answer for so long, ms, will not: the keys go back to the page. */
const patience = 2_000;
/** A page that takes the keyboard back more often insists; keys are then passed on one by one. */
const contests = 5;

/**
 * An editor that draws its caret takes the keyboard with it (Lexical's late render does): take it back.
 * Returns what to do when the frame is without it and nothing of the page has it: Chromium 156
 * may learn of the two takings in the wrong order, and then hands the keys to nobody (9 of 200 openings
 * on a busy machine).
 */
function keepFocus({ page, stage, target, isVain }: Holding, signal: AbortSignal): () => void {
  let left = contests;
  const take = (isTaken: boolean | undefined, focus: () => void) => {
    // In another conversation the page gives the keyboard where it belongs.
    if (left === 0 || !isTaken || isVain()) return;
    left -= 1;
    focus();
  };
  const contest = () => take(target?.box.contains(page.activeElement), () => stage.focus());
  page.addEventListener('focusin', contest, { signal });
  return () => {
    const { activeElement, body } = page;
    const isNobodys = activeElement === stage.element || activeElement === body;
    take(page.hasFocus() && isNobodys, () => stage.focusAnew());
  };
}

/** Keeps the picker open, and the keyboard in it, until `end`. */
export function hold(holding: Holding): Opening {
  const { page, stage, number, target, isVain, vain, unanswered } = holding;
  const ending = new AbortController();
  const life = AbortSignal.any([ending.signal, holding.signal]);
  const unfocused = keepFocus(holding, life);
  watchClosely(page, () => (!stage.element?.isConnected || isVain()) && vain(), life);
  const timer = setTimeout(() => !stage.isReady && unanswered(), patience);
  life.addEventListener('abort', () => clearTimeout(timer));
  return { target, number, unfocused, end: () => ending.abort() };
}
