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

/** A character to type, not the name of a key: `é`, `😀`, but not `Enter`. */
export const isCharacter = (key: string): boolean => /^.$/su.test(key);

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

/**
 * How long, ms, a key may be under way to the page's thread while later ones are here already: the
 * browser hands keys to the two by ways of their own. Measured under load, where 25 was too short for
 * Firefox (3 openings of 14); too short to be seen.
 */
const underWay = 75;

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/**
 * Keeps the order in which an agent types across the change of focus. The letters right after
 * `Ctrl+Space` come to the page and are told to us; those after them come here, and may be here
 * first. All wait until the change is over, and `take` gets them by the time they were typed, each
 * when the one before is done; it also gets every later one that no box of ours has. So do characters
 * that come without a key, of a panel or of dictation.
 */
export class KeysInOrder {
  private early: Typed[] = [];
  private isOurs = false;
  private isExpected = false;
  private isSettling = false;
  /** What we type ourselves is no input to be held. */
  private isTaking = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly take: (key: string) => Promise<void>) {
    const options = { capture: true };
    addEventListener('blur', () => (this.isOurs = false));
    addEventListener('keydown', (event) => this.pressed(event), options);
    addEventListener('beforeinput', (event) => this.typed(event), options);
  }

  /** A picker opens: what waits from now on is meant for it. */
  expect(): void {
    this.isExpected = true;
    // Opened from here: nobody gives us the focus, and nobody releases what waits.
    if (document.hasFocus()) this.release();
  }

  /** A key that came to the page. */
  told(typed: Typed): void {
    if (this.isOurs) return void this.hand(typed.key);
    this.early.push(typed);
    // Without the focus nobody will release them: something keeps it from us.
    if (!document.hasFocus()) this.release();
  }

  /** The page's script has told of the keys that it has had so far. */
  release(): void {
    this.later(() => void this.settle());
  }

  /** The picker is closed: what still waits was meant for it, and for nothing that opens later. */
  forget(): void {
    clearTimeout(this.timer);
    this.isExpected = false;
    this.early = [];
  }

  private pressed(event: KeyboardEvent): void {
    if (!isHeld(event) || (this.isOurs && event.target !== document.body)) return;
    stop(event);
    if (this.isOurs) void this.hand(event.key);
    else this.wait(event, event.key);
  }

  private typed(event: InputEvent): void {
    const isText = event.inputType === 'insertText' && event.cancelable && event.isTrusted;
    if (!isText || !event.data || this.isOurs || this.isTaking) return;
    stop(event);
    // One by one, as if typed: a word is never the name of a key.
    for (const character of Array.from(event.data)) this.wait(event, character);
  }

  private wait(event: Event, key: string): void {
    this.early.push({ key, at: performance.timeOrigin + event.timeStamp });
    // Behind a picker that has closed, unless the news of the next one is on its way.
    if (!this.isExpected) this.later(() => this.isExpected || this.forget());
  }

  private later(act: () => unknown): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(act, underWay);
  }

  private async settle(): Promise<void> {
    if (this.isSettling) return;
    this.isSettling = true;
    try {
      // Those that come meanwhile wait behind them.
      while (this.early.length > 0) {
        const [next, ...rest] = this.early.sort((one, other) => one.at - other.at);
        this.early = rest;
        if (next) await this.hand(next.key);
      }
    } finally {
      this.isSettling = false;
      this.isOurs = document.hasFocus();
    }
  }

  private hand(key: string): Promise<void> {
    this.isTaking = true;
    const done = this.take(key);
    this.isTaking = false;
    return done;
  }
}
