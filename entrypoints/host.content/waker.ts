import { defaultSettings } from '@/utils/domain/settings';
import { chatBoxOf } from '@/utils/hosts/messenger-box';
import { native } from '@/utils/platform/native';
import { parseSettings, storageKey } from '@/utils/settings/parse-settings';
import { bareModifiers, isComposing, isKey } from './key-gate';
import { leaveGate } from './left-gate';
import { areYouThere, openPicker } from './tab-signals';

/** A script that has not come for so long, ms, will not: the keys go back to the page. */
const patience = 2_000;

/**
 * Waits, without a look at the page, for a chat's compose box to be used; then has the whole script
 * run, and holds what is meant for the picker until that is there. Writes nothing, watches nothing.
 */
export function startWaker(page: Window): void {
  const life = new AbortController();
  const { signal } = life;
  const waker = new Waker(() => life.abort());
  leaveGate(page, waker, signal);
  const used = ({ target }: Event) => waker.used(target);
  page.addEventListener('focusin', used, { capture: true, signal });
  // A pop-up may have the focus before it has its messages.
  page.addEventListener('input', used, { capture: true, signal });
  listen(waker, signal);
  // After an update the agent may be in a chat already.
  waker.used(page.document.activeElement);
}

function listen(waker: Waker, signal: AbortSignal): void {
  const { runtime } = native() ?? {};
  runtime?.onMessage.addListener((message, sender, sendResponse) => {
    if (signal.aborted || sender.id !== runtime.id) return;
    const { type } = (message ?? {}) as { type?: unknown };
    if (type === areYouThere.type) sendResponse(true);
    if (type === openPicker.type) waker.open();
  });
}

class Waker {
  private state: 'asleep' | 'waking' | 'awake' = 'asleep';
  private held: KeyboardEvent[] = [];
  private opens = false;
  private key = defaultSettings.key;

  /** `orphaned`: the extension was updated under us, and nobody came for this page. */
  constructor(private readonly orphaned: () => void) {}

  /** Something of the page has the focus, or is written in. */
  used(target: EventTarget | null): void {
    if (this.state === 'asleep' && target instanceof Element && chatBoxOf(target)) void this.wake();
  }

  /** The extension's own key. */
  open(): void {
    if (this.state === 'awake') return;
    this.opens = true;
    void this.wake();
  }

  readonly takes = (event: KeyboardEvent): boolean => {
    const isChord = event.ctrlKey || event.altKey || event.metaKey;
    if (isChord && !bareModifiers.has(event.key)) this.used(event.target);
    if (this.state !== 'waking' || bareModifiers.has(event.key) || isComposing(event)) return false;
    if (this.held.length === 0 && (event.repeat || !isKey(event, this.key))) return false;
    this.held.push(event);
    return true;
  };

  handOver() {
    const { held, opens } = this;
    this.sleep();
    this.state = 'awake';
    return { held, opens };
  }

  private sleep(): void {
    this.state = 'asleep';
    this.held = [];
    this.opens = false;
  }

  private async wake(): Promise<void> {
    if (this.state !== 'asleep') return;
    const api = native();
    if (!api) return this.orphaned();
    this.state = 'waking';
    const giveUp = () => (this.state === 'waking' ? this.sleep() : undefined);
    setTimeout(giveUp, patience);
    try {
      const { [storageKey]: stored } = await api.storage.local.get(storageKey);
      const { key, off } = parseSettings(stored);
      this.key = key;
      if (off.includes('messenger')) return giveUp();
      await api.runtime.sendMessage({ name: 'host/wake', data: null });
    } catch {
      // No answer came: the next use of the box asks again.
      giveUp();
    }
  }
}
