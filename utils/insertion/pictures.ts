import type { PictureOutcome } from '@/utils/domain/outcome';
import { lexical } from '@/utils/editors/lexical';
import { dispatchFiles } from '@/utils/editors/page-realm';
import { saveSelection, selectionSettled } from '@/utils/editors/selection';

/** By what the page shows that it has pictures, asked again and again. */
interface Signs {
  shown(box: HTMLElement): readonly unknown[];
  pending?(box: HTMLElement): readonly unknown[];
  readonly isEach: boolean;
}

export interface PicturePaste {
  readonly box: HTMLElement;
  readonly files: Parameters<typeof dispatchFiles>[1];
  /** What the host shows for this box once it has pasted pictures; `undefined`: not known to take any. */
  readonly signs: Signs | undefined;
  /** Why this must not be done any more, asked right before acting, and before it is offered by hand. */
  readonly objection: () => unknown;
}

/**
 * ms that a host may take to show pictures: where somebody took the paste, where nobody did, and
 * where it shows that they are on their way; and how long they have to stand.
 */
const patience = { taken: 4_000, ignored: 1_000, pending: 20_000, stand: 300 } as const;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Resolves once `shows` says so, or `most` ms are over. */
function appears(page: Document, shows: () => boolean, most: number): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(shows());
    };
    const observer = new MutationObserver(() => shows() && finish());
    const timer = setTimeout(finish, most);
    observer.observe(page, { childList: true, subtree: true, attributes: true });
    if (shows()) finish();
  });
}

/** What is there now and was not when this was called. */
function newIn(find: () => readonly unknown[]): () => number {
  const before = new Set(find());
  return () => new Set(find().filter((one) => !before.has(one))).size;
}

/** Whether the page shows all of them by the time, and goes on to: what flashes was not taken. */
async function areShown(
  page: Document,
  all: () => boolean,
  isPending: () => boolean,
  most: number,
): Promise<boolean> {
  const end = performance.now() + most;
  do {
    await appears(page, () => all() || isPending(), end - performance.now());
    await appears(page, () => !isPending(), patience.pending);
    await pause(patience.stand);
    if (all() && !isPending()) return true;
  } while (performance.now() < end);
  return false;
}

/**
 * WHETHER: pastes pictures into a box whose text was read back, all in one paste or none, and waits
 * for the host to show that it has them. Never sends, never tries again.
 */
export async function pastePictures(paste: PicturePaste): Promise<PictureOutcome> {
  const { box, files, signs, objection } = paste;
  // The page may have an answer to the text: a draft to keep, another box to draw.
  await selectionSettled();
  if (objection()) return 'stopped';
  if (!signs) return 'by-hand';
  // A page puts a picture where the caret is, and the agent may be elsewhere by now.
  if (!saveSelection(box)) return 'unknown';
  const shown = newIn(() => signs.shown(box));
  const pending = newIn(() => signs.pending?.(box) ?? []);
  let isTaken: boolean;
  try {
    // Lexical prevents nothing where its page takes the files (source, 0.52).
    isTaken = dispatchFiles(box, files) || lexical.accepts(box);
  } catch {
    // The page's own constructors may be anything.
    return 'refused';
  }
  const wanted = signs.isEach ? files.length : 1;
  const most = isTaken ? patience.taken : patience.ignored;
  const all = () => shown() >= wanted;
  if (await areShown(box.ownerDocument, all, () => pending() > 0, most)) return 'taken';
  // Offered by hand in its own conversation alone.
  if (objection()) return 'stopped';
  return isTaken || shown() > 0 ? 'unknown' : 'refused';
}
