export interface SeenKey {
  readonly type: string;
  readonly key: string;
  readonly trusted: boolean;
  /** `compose`, `decoy:<name>`, else the name of the element's tag. */
  readonly target: string;
}

export interface LongTask {
  /** ms since the page began. */
  readonly start: number;
  readonly duration: number;
}

/** What the page has seen and suffered since it was loaded. Lists grow; read them, do not keep them. */
export interface Seen {
  readonly keys: SeenKey[];
  readonly errors: string[];
  readonly cspViolations: string[];
  readonly longTasks: LongTask[];
  /** How often smuggled-in code has called `window.__pwn()`. */
  pwned: number;
}

function nameOf(target: EventTarget | null): string {
  if (!(target instanceof Element)) return 'window';
  const decoy = target.closest('[data-decoy]')?.getAttribute('data-decoy');
  if (decoy) return `decoy:${decoy}`;
  if (target.closest('footer [contenteditable]')) return 'compose';
  return target.tagName.toLowerCase();
}

function watchKeys(keys: SeenKey[]): void {
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    window.addEventListener(
      type,
      (event) =>
        keys.push({
          type,
          key: event.key,
          trusted: event.isTrusted,
          target: nameOf(event.target),
        }),
      true,
    );
}

function watchLongTasks(longTasks: LongTask[]): void {
  if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      longTasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
}

/** Call it before anything else of the page registers a listener, so that it sees every key first. */
export function instrument(): Seen {
  const seen: Seen = { keys: [], errors: [], cspViolations: [], longTasks: [], pwned: 0 };
  watchKeys(seen.keys);
  watchLongTasks(seen.longTasks);
  window.addEventListener('error', (event) => seen.errors.push(event.message));
  window.addEventListener('unhandledrejection', (event) => seen.errors.push(String(event.reason)));
  document.addEventListener('securitypolicyviolation', (event) =>
    seen.cspViolations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`),
  );
  window.__pwn = () => {
    seen.pwned += 1;
  };
  return seen;
}

declare global {
  interface Window {
    __pwn: () => void;
  }
}
