/** How long a page may go on changing before we look again, ms. */
const calm = 150;

/**
 * Calls `look` after the page has changed, at most once in `calm` ms, and never while nothing
 * changes. The first change is looked at after `calm`, so that a burst is one look. Returns what
 * asks for a look at other times: in so many milliseconds, or sooner if the page changes.
 */
export function watchPage(
  page: Document,
  look: () => void,
  signal: AbortSignal,
): (after?: number) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Infinity;
  const changed = (after = calm) => {
    const at = performance.now() + after;
    if (at >= due || signal.aborted) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(() => {
      due = Infinity;
      look();
    }, after);
  };
  const observer = new MutationObserver(() => changed());
  const start = () => {
    if (signal.aborted) return;
    observer.observe(page.body, { childList: true, subtree: true });
    look();
  };
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  // At document start there is no body yet, whatever its type says.
  if ((page.body as HTMLElement | null) !== null) start();
  else page.addEventListener('DOMContentLoaded', start, { once: true, signal });
  return changed;
}

/** Calls `changed` for every change of the page, at once, until `signal` aborts. */
export function watchClosely(page: Document, changed: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(changed);
  observer.observe(page.documentElement, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
