/**
 * Whether a person caused the event. Pages of other people can make events, but none of these.
 *
 * @param trustedOnly `false` lets a test's made events through.
 */
export function isByPerson(event: Event, trustedOnly: boolean | undefined): boolean {
  return event.isTrusted || trustedOnly === false;
}

/** Keeps the focus where it is while the pointer presses on something of ours. */
export function keepFocus(event: Event): void {
  event.preventDefault();
}
