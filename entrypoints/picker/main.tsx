import { render } from 'preact';
import { tellEarlyKey } from '@/components/picker/early-keys';
import { Texts, type Translate } from '@/components/texts';
import { nextTask } from '@/utils/domain/next-task';
import type { ToFrame, ToPage } from '@/utils/messaging/link';
import { browser } from '@/utils/platform/browser';
import { watchLibrary } from '@/utils/settings/library-news';
import { loadSettings, watchSettings } from '@/utils/settings/settings';
import { acceptLink } from './accept-link';
import { isCharacter, KeysInOrder } from './keys-in-order';
import { PickerModel } from './model';
import { PickerView } from './view';
import '@/components/theme.css';

const texts: Translate = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions);

async function start(root: HTMLElement): Promise<void> {
  document.documentElement.lang = texts('language');
  const [port, settings] = await Promise.all([acceptLink(), loadSettings()]);
  const draw = () => {
    render(
      <Texts.Provider value={texts}>
        <PickerView model={model} />
      </Texts.Provider>,
      root,
    );
    focusWanted(root);
  };
  const post = (message: ToPage) => {
    port.postMessage(message);
  };
  const model = new PickerModel({ post, draw, settings });
  watchSettings((changed) => model.settingsChanged(changed), new AbortController().signal);
  watchLibrary(() => model.libraryChanged());
  const keys = new KeysInOrder(async (key) => {
    if (!model.takesKey(key)) typeInto(key);
    // The next one may be for a box that this one brings, once it is drawn.
    await Promise.all([model.settled, nextTask()]);
  });
  port.onmessage = ({ data }: MessageEvent<ToFrame>) => {
    if (data.type === 'yours') keys.release();
    else if (data.type === 'typed') keys.told(data);
    else if (data.type === 'room') makeRoom(data);
    else {
      if (data.type === 'open') keys.expect();
      if (data.type === 'closed') keys.forget();
      model.receive(data);
    }
  };
  addEventListener('focus', () => {
    post({ type: 'focused' });
    focusWanted(root);
  });
  tellLostFocus(() => post({ type: 'unfocused' }));
  document.addEventListener('keydown', keepTab, { capture: true });
  post({ type: 'ready' });
}

/** How long, ms, the focus may be away: the page's editor takes it, and our script takes it back. */
const wayBack = 50;

function tellLostFocus(tell: () => void): void {
  const isLost = () => document.hasFocus() || tell();
  addEventListener('blur', () => setTimeout(isLost, wayBack));
}

/** A key that was held back, for the box of ours that has the focus by now. */
function typeInto(key: string): void {
  if (isCharacter(key)) document.execCommand('insertText', false, key);
  else if (key === 'Backspace') document.execCommand('delete');
  else if (key === 'Enter') document.activeElement?.closest('form')?.requestSubmit();
  else if (document.activeElement) tellEarlyKey(document.activeElement, key);
}

const reachable = 'button, input, textarea, select, [tabindex="0"], a[href]';

/** The picker is a dialog: at its ends `Tab` goes round, so that no key of it lands in the page. */
function keepTab(event: KeyboardEvent): void {
  if (event.key !== 'Tab') return;
  const all = [...document.querySelectorAll<HTMLElement>(reachable)].filter(
    (one) => one.tabIndex >= 0 && one.checkVisibility() && !one.matches(':disabled'),
  );
  const [first, last] = [all[0], all.at(-1)];
  const at = document.activeElement;
  const isOutside = !at || at === document.body;
  if (at !== (event.shiftKey ? first : last) && !isOutside) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}

/** Hint and list of shortcuts are drawn in the part of the frame that is seen. */
function makeRoom({ width, height }: ToFrame & { type: 'room' }): void {
  const { style } = document.documentElement;
  style.setProperty('--room-width', `${width}px`);
  style.setProperty('--room-height', `${height}px`);
}

/**
 * What takes the keys of each screen, first what is still empty. The browser takes the focus from
 * a frame that was hidden for a moment, and does not give it back.
 */
const boxes =
  '[role="combobox"], form input:placeholder-shown, form input, textarea, [role="dialog"] button';

function focusWanted(root: HTMLElement): void {
  if (!document.hasFocus() || document.activeElement !== document.body) return;
  root.querySelector<HTMLElement>(boxes)?.focus({ preventScroll: true });
}

const root = document.getElementById('root');
if (root) void start(root);
