const eventName = 'unisono-early-key';

/** Hands a key that was typed before its box was there to the box, which may know what it means. */
export function tellEarlyKey(box: Element, key: string): void {
  box.dispatchEvent(new CustomEvent(eventName, { detail: key }));
}

/** @returns what stops it. */
export function hearEarlyKeys(box: Element, take: (key: string) => void): () => void {
  const hear = ({ detail }: CustomEventInit<unknown>) => {
    if (typeof detail === 'string') take(detail);
  };
  box.addEventListener(eventName, hear);
  return () => box.removeEventListener(eventName, hear);
}
