import type { Move } from './selection';

/** Rows that a page key passes. */
const page = 5;

export type PickerKey =
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'choose' | 'close' | 'nothing' };

/** What we read of a key. */
export interface KeyLike {
  readonly key: string;
  readonly keyCode: number;
  readonly isComposing: boolean;
  readonly repeat: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

const moves: ReadonlyMap<string, Move> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
  ['PageDown', page],
  ['PageUp', -page],
]);

/** How a key moves the selection of a list, if it does. */
export const moveOf = (key: string): Move | undefined => moves.get(key);

/**
 * What a key means while the list is open; `undefined` leaves it to the text box and the browser.
 * While a word is being composed every key belongs to the input method (229 is how Safari and
 * older engines say so at its last key).
 */
export function pickerKeyOf(event: KeyLike): PickerKey | undefined {
  if (isComposing(event)) return undefined;
  const { altKey, ctrlKey, metaKey, shiftKey } = event;
  if (altKey || metaKey || shiftKey) return undefined;
  if (ctrlKey) return edgeOf(event.key);
  if (event.key === 'Escape') return { kind: 'close' };
  // A key held down since before the list was there must not choose from it.
  if (event.key === 'Enter') return { kind: event.repeat ? 'nothing' : 'choose' };
  const move = moveOf(event.key);
  return move === undefined ? undefined : { kind: 'move', move };
}

export function isComposing(event: KeyLike): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** `Home` and `End` stay with the text; with `Ctrl` they go to the ends of the list. */
function edgeOf(key: string): PickerKey | undefined {
  if (key === 'Home') return { kind: 'move', move: 'first' };
  if (key === 'End') return { kind: 'move', move: 'last' };
  return undefined;
}
