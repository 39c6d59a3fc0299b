import type { PictureOutcome } from '@/utils/domain/outcome';
import { dispatchFiles } from '@/utils/editors/page-realm';
import { selectionSettled } from '@/utils/editors/selection';

export interface PicturePaste {
  readonly box: HTMLElement;
  readonly files: Parameters<typeof dispatchFiles>[1];
  /** What the host shows once it has a pasted picture; `undefined`: it is not known to take any. */
  readonly signs: readonly string[] | undefined;
  /** Why this must not be done any more, asked right before acting, and before it is offered by hand. */
  readonly objection: () => unknown;
}

/** How long a host may take to show a picture, ms: where somebody took the paste, and else. */
const patience = { taken: 4_000, ignored: 1_000 } as const;

/** Resolves once something shows that did not show before, or `most` ms are over. */
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
  const page = box.ownerDocument;
  const find = () => [...page.querySelectorAll(signs.join())];
  const before = new Set(find());
  let isTaken: boolean;
  try {
    isTaken = dispatchFiles(box, files);
  } catch {
    // The page's own constructors may be anything.
    return 'refused';
  }
  const shows = () => find().some((one) => !before.has(one));
  if (await appears(page, shows, isTaken ? patience.taken : patience.ignored)) return 'taken';
  // Offered by hand in its own conversation alone.
  if (objection()) return 'stopped';
  return isTaken ? 'unknown' : 'refused';
}
