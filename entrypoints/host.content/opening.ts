import type { Stage } from './stage';
import type { Target } from './target';
import { watchClosely } from './watch-page';

/** The picker is open. `target` is absent where there is no compose box to insert into. */
export interface Opening {
  readonly target: Target | undefined;
  /** Tells it from those before and after. */
  readonly number: number;
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

/** An editor that draws its caret takes the keyboard with it (Lexical's late render does): take it back. */
function keepFocus({ page, stage, target, isVain }: Holding, signal: AbortSignal): void {
  let left = contests;
  const contest = () => {
    // In another conversation the page gives the keyboard where it belongs.
    if (left === 0 || !target?.box.contains(page.activeElement) || isVain()) return;
    left -= 1;
    stage.focus();
  };
  page.addEventListener('focusin', contest, { signal });
}

/** Keeps the picker open, and the keyboard in it, until `end`. */
export function hold(holding: Holding): Opening {
  const { page, stage, number, target, isVain, vain, unanswered } = holding;
  const ending = new AbortController();
  const life = AbortSignal.any([ending.signal, holding.signal]);
  keepFocus(holding, life);
  watchClosely(page, () => (!stage.element?.isConnected || isVain()) && vain(), life);
  const timer = setTimeout(() => !stage.isReady && unanswered(), patience);
  life.addEventListener('abort', () => clearTimeout(timer));
  return { target, number, end: () => ending.abort() };
}
