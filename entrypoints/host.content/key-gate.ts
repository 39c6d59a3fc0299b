/** Decides about one trusted key; `true` takes it from the page. */
export type KeyHandler = (event: KeyboardEvent) => boolean;

export interface KeyGate {
  /** Keeps the rest of a press that began elsewhere (repeats, keypress, keyup) from the page. */
  swallowRest(key: string | undefined): void;
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/**
 * Stands before every listener of the page (window, capture, registered at document start).
 * A press that was taken is taken whole: an `Enter` held down must not send once focus is back.
 */
export function gateKeys(page: Window, takes: KeyHandler, signal: AbortSignal): KeyGate {
  const taken = new Set<string>();
  /** Places on the keyboard whose press the page has had. */
  const passed = new Set<string>();
  const onDown = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    if (taken.has(event.key)) {
      if (event.repeat) return stop(event);
      taken.delete(event.key);
    }
    if (!takes(event)) return void passed.add(event.code);
    taken.add(event.key);
    stop(event);
  };
  const onPress = (event: KeyboardEvent) => {
    if (taken.has(event.key)) stop(event);
  };
  const onUp = (event: KeyboardEvent) => {
    if (taken.delete(event.key)) return stop(event);
    // Pressed in our frame, and let go after the page has taken the keyboard back.
    const isOfPage = passed.delete(event.code) || bareModifiers.has(event.key);
    if (event.isTrusted && !isOfPage) stop(event);
  };
  const options = { capture: true, signal } as const;
  page.addEventListener('keydown', onDown, options);
  page.addEventListener('keypress', onPress, options);
  page.addEventListener('keyup', onUp, options);
  return {
    swallowRest: (key) => {
      if (key) taken.add(key);
    },
  };
}

/** Keys that are nothing by themselves. */
export const bareModifiers: ReadonlySet<string> = new Set([
  ...['Control', 'Alt', 'Shift', 'Meta', 'AltGraph', 'CapsLock'],
]);

const modifiers = ['Control', 'Alt', 'Shift', 'Meta'] as const;

/** Whether the event is the key of the settings, `Control+Space`: exactly its modifiers, no others. */
export function isKey(event: KeyboardEvent, key: string): boolean {
  const parts = key.split('+');
  const held = [event.ctrlKey, event.altKey, event.shiftKey, event.metaKey];
  return (
    event.code === parts.at(-1) && modifiers.every((name, i) => held[i] === parts.includes(name))
  );
}

/** Whether a key is a command. On Windows `AltGr`, with which many type `@`, is `Ctrl` as well. */
export function isCommand(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph');
}

/** Whether an input method or a dead key is at work; its keys belong to nobody else. */
export function isComposing(event: KeyboardEvent): boolean {
  // What browsers name a key that an input method has taken.
  return event.isComposing || event.key === 'Process' || event.key === 'Dead';
}
