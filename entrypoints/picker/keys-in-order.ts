/** Keys that are nobody's text and nobody's command by themselves. */
const others = new Set([
  'Control',
  'Alt',
  'Shift',
  'Meta',
  'AltGraph',
  'CapsLock',
  'Dead',
  'Process',
]);

function isHeld(event: KeyboardEvent): boolean {
  // On Windows `AltGr`, with which many type `@`, is `Ctrl` and `Alt` as well.
  const isCommand =
    (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph');
  return event.isTrusted && !event.isComposing && !isCommand && !others.has(event.key);
}

interface Typed {
  readonly key: string;
  /** Ms since 1970. */
  readonly at: number;
}

export interface KeysInOrder {
  /** A key that came to the page. */
  told(typed: Typed): void;
  /** The page's script has told of the keys that it has had so far. */
  release(): void;
  /** The picker is closed: what still waits was meant for it, and for nothing that opens later. */
  forget(): void;
}

/**
 * How long, ms, a key may be under way to the page's thread while later ones are here already: the
 * browser hands keys to the two by ways of their own. Measured under load; too short to be seen.
 */
const underWay = 25;

/**
 * Keeps the order in which an agent types across the change of focus. The letters right after
 * `Ctrl+Space` come to the page and are told to us; those after them come here, and may be here
 * first. All wait until the change is over, and `take` gets them by the time they were typed, each
 * when the one before is done; it also gets every later one that no box of ours has.
 */
export function keysInOrder(take: (key: string) => Promise<void>): KeysInOrder {
  let early: Typed[] = [];
  let isOurs = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSettling = false;
  const settle = async () => {
    if (isSettling) return;
    isSettling = true;
    // Those that come meanwhile wait behind them.
    while (early.length > 0) {
      const [next, ...later] = early.sort((one, other) => one.at - other.at);
      early = later;
      if (next) await take(next.key);
    }
    isSettling = false;
    isOurs = document.hasFocus();
  };
  const settleSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void settle(), underWay);
  };
  addEventListener('blur', () => {
    isOurs = false;
  });
  addEventListener(
    'keydown',
    (event) => {
      if (!isHeld(event) || (isOurs && event.target !== document.body)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (isOurs) void take(event.key);
      else early.push({ key: event.key, at: performance.timeOrigin + event.timeStamp });
    },
    { capture: true },
  );
  return {
    told: (typed) => {
      if (isOurs) return void take(typed.key);
      early.push(typed);
      // Without the focus nobody will release them: something keeps it from us.
      if (!document.hasFocus()) settleSoon();
    },
    release: settleSoon,
    forget: () => {
      clearTimeout(timer);
      early = [];
    },
  };
}
