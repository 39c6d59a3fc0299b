import type { ToFrame } from '@/utils/messaging/link';
import { heldKeys } from './held-keys';
import type { PageReader, Target } from './target';
import { typedShortcut } from './typed-shortcut';

/** A shortcut in the compose box, from its trigger character to its end or `Escape`. */
interface Typing {
  readonly target: Target;
  readonly typed: string;
  /** How many answers match, once the frame has said. */
  rows: number | undefined;
}

const keys = new Set(['ArrowUp', 'ArrowDown', 'Enter', 'Escape']);
/** `;D` is a face as well as the beginning of a shortcut: `Enter` chooses only after an arrow key. */
const face = /^[DPVOXdpvox3]$/;

export interface ShortcutTyping {
  /**
   * The target that is being typed in, its selection from the trigger character to the caret; also
   * once `Enter` has chosen, until the answer is there.
   */
  readonly target: Target | undefined;
  /** Looks at what stands before the caret of the box, or at nothing without one. */
  read(box: HTMLElement | undefined): void;
  /** Decides about a key in the box; `true` takes it. */
  takesKey(event: KeyboardEvent): boolean;
  /** How many answers there are. Where there are none, returns what was kept from the page meanwhile. */
  matched(rows: number): string;
  /**
   * The answer has come, or is asked for elsewhere: what was typed is no longer of interest. Returns
   * what was typed behind it meanwhile, and kept from the page.
   */
  end(): string;
}

export function shortcutTyping(
  trigger: string,
  { targetOf, objection }: Pick<PageReader, 'targetOf' | 'objection'>,
  post: (message: ToFrame) => void,
  gaveUp: () => void,
): ShortcutTyping {
  let typing: Typing | undefined;
  /** Put away with `Escape`; it stays away until it is another or gone. */
  let dismissed: string | undefined;
  const held = heldKeys(gaveUp);
  let hasMoved = false;
  const stop = () => {
    const wasTyping = typing !== undefined;
    // Before it is told: who hears of it may look at the box again, and come back here.
    typing = undefined;
    if (wasTyping) post({ type: 'shortcut', typed: undefined });
  };
  return {
    get target() {
      return held.target ?? typing?.target;
    },
    read: (box) => {
      if (held.target && !objection(held.target)) return;
      // What was typed behind the answer was for a conversation that has gone.
      held.end();
      const found = box && typedShortcut(box, trigger);
      if (!found) dismissed = undefined;
      if (!found || found.typed === dismissed) return stop();
      if (found.typed === typing?.typed) return;
      hasMoved = false;
      typing = {
        target: { ...targetOf(box, found.selection), shortcut: found.typed },
        typed: found.typed,
        rows: undefined,
      };
      post({ type: 'shortcut', typed: found.typed });
    },
    takesKey: (event) => {
      if (held.target) return held.takes(event);
      const isBare = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
      // While the answer is on its way the key waits for it: an `Enter` let through would send.
      if (!typing || !isBare || !keys.has(event.key) || typing.rows === 0) return false;
      if (event.key === 'Enter' && face.test(typing.typed) && !hasMoved) return false;
      hasMoved ||= event.key !== 'Enter';
      if (event.key === 'Escape') {
        dismissed = typing.typed;
        stop();
      } else {
        if (event.key === 'Enter') held.begin(typing.target);
        post({ type: 'key', key: event.key });
      }
      return true;
    },
    matched: (rows) => {
      if (typing) typing.rows = rows;
      return rows === 0 ? held.end() : '';
    },
    end: () => {
      stop();
      return held.end();
    },
  };
}
