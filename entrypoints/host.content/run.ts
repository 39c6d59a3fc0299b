import type { Settings } from '@/utils/domain/settings';
import type { Editor } from '@/utils/editors/editor';
import type { Host } from '@/utils/hosts/host';
import { isAlive } from '@/utils/platform/browser';
import { loadSettings, watchSettings } from '@/utils/settings/settings';
import { sweep } from './frame';
import { leftGate } from './left-gate';
import { gateKeys } from './key-gate';
import { startSession, type Session } from './session';
import { listenInTab } from './tab-messages';

/**
 * Our script's life in one page of a host. It begins before the page's own scripts, so that keys
 * meant for the picker are taken before the page can hear them.
 * @param editors what its boxes are written with; left out: those for text alone
 */
export async function run(
  host: Host,
  signal: AbortSignal,
  editors?: readonly Editor[],
): Promise<void> {
  if (window.top !== window) return;
  sweep(document);
  let session: Session | undefined;
  let life: AbortController | undefined;
  // An old script that no new one came for: it can do nothing any more but go.
  const stillOurs = () => {
    if (!isAlive()) life?.abort();
    return isAlive();
  };
  // What an abort has ended must take no key, though a waker's gate stays.
  const takes = (event: KeyboardEvent) =>
    !signal.aborted && stillOurs() && session?.takesKey(event) === true;
  // At once, before any script of the page: what stands first hears first.
  const left = leftGate();
  const keys = left?.keys ?? gateKeys(window, takes, signal);
  listenInTab(() => session?.open(), signal);
  signal.addEventListener('abort', () => life?.abort());
  let applied = '';
  const apply = (settings: Settings) => {
    // The rest is the frame's business; to begin anew would close a picker that is open.
    const { key, trigger, off } = settings;
    const ours = JSON.stringify([key, trigger, off.includes(host.id)]);
    if (ours === applied) return;
    applied = ours;
    life?.abort();
    session = undefined;
    if (signal.aborted || settings.off.includes(host.id)) return;
    life = new AbortController();
    const page = document;
    session = startSession({ host, settings, keys, page, signal: life.signal, editors });
  };
  watchSettings(apply, signal);
  apply(await loadSettings());
  if (left?.handOver(takes)) session?.open();
}
