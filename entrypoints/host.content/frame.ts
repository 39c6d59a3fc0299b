import type { ToFrame, ToPage } from '@/utils/messaging/link';
import { ask } from '@/utils/messaging/client';
import { browser } from '@/utils/platform/browser';
import type { Place, Size } from './placement';

export interface Frame {
  /** Our element in the page; the frame is in its closed shadow. */
  readonly element: HTMLElement;
  /** Delivered in order, once the frame listens. */
  post(message: ToFrame): void;
  /** `size`: of the document in it, of which the place shows the upper left. */
  place(place: Place, size: Size): void;
  hide(): void;
  focus(): void;
  blur(): void;
  /** Whether it has said that it listens. */
  isReady(): boolean;
  /** Whether the frame stands where a person can see it: nothing over it, nothing see-through. */
  isSeen(): boolean;
}

type Style = Readonly<Record<string, string>>;

const hidden: Style = { visibility: 'hidden', pointerEvents: 'none' };
const shown: Style = { visibility: 'visible', pointerEvents: 'auto' };

function style(element: HTMLElement, values: Style): void {
  for (const [name, value] of Object.entries(values)) {
    element.style.setProperty(
      name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`),
      value,
      'important',
    );
  }
}

function build(page: Document): { element: HTMLElement; iframe: HTMLIFrameElement } {
  // A name of its own at each start: nothing for a page's style sheet or script to go by.
  const element = page.createElement(`u-${crypto.randomUUID().slice(0, 8)}`);
  style(element, {
    all: 'initial',
    position: 'fixed',
    inset: 'auto',
    margin: '0',
    padding: '0',
    border: '0',
    background: 'transparent',
    overflow: 'hidden',
    borderRadius: '10px',
    boxShadow: '0 12px 32px rgb(0 0 0 / 18%), 0 2px 6px rgb(0 0 0 / 12%)',
    zIndex: '2147483647',
    colorScheme: 'light dark',
    ...hidden,
  });
  const iframe = page.createElement('iframe');
  style(iframe, {
    border: '0',
    display: 'block',
    colorScheme: 'light dark',
  });
  iframe.title = 'Unísono';
  // By name: what it says for itself is the session's address, which the document is not of.
  iframe.allow = `clipboard-write ${frameOrigin()}`;
  iframe.src = browser.runtime.getURL('/picker.html');
  element.attachShadow({ mode: 'closed' }).append(iframe);
  return { element, iframe };
}

const ourName = /^u-[0-9a-f]{8}$/;

/** Takes away what a script of before an update has left behind: Firefox keeps its elements. */
export function sweep(page: Document): void {
  for (const element of [...page.documentElement.children]) {
    if (ourName.test(element.localName)) element.remove();
  }
}

/** The top layer, where the page's own layers cannot cover us by a higher z-index. */
function raise(element: HTMLElement): void {
  if (!element.popover || !element.isConnected) return;
  if (element.matches(':popover-open')) element.hidePopover();
  element.showPopover();
}

/** Opacity through all ancestors, and nothing that bends or hides what is shown. */
function isUndisturbed(element: Element): boolean {
  let opacity = 1;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { opacity: own, filter, clipPath, transform, visibility } = getComputedStyle(at);
    opacity *= Number(own);
    if (filter !== 'none' || clipPath !== 'none' || transform !== 'none') return false;
    if (visibility !== 'visible') return false;
  }
  return opacity >= 0.9;
}

function isOnTop(page: Document, element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  return width > 0 && page.elementFromPoint(left + width / 2, top + height / 2) === element;
}

/**
 * The origin that the frame's document has. In Chromium `getURL` gives this session's address of
 * the file, but the document has the extension's own; a message to the former is dropped silently.
 */
function frameOrigin(): string {
  const { protocol, origin } = new URL(browser.runtime.getURL('/picker.html'));
  return protocol === 'chrome-extension:' ? `${protocol}//${browser.runtime.id}` : origin;
}

/** Hands the frame its end of the link, with the word that the background gave for this tab. */
async function connect(iframe: HTMLIFrameElement, port: MessagePort): Promise<void> {
  const invitation = await ask('frame/invite');
  if (!invitation) return;
  iframe.contentWindow?.postMessage({ nonce: invitation.nonce }, frameOrigin(), [port]);
}

export function mountFrame(
  page: Document,
  receive: (message: ToPage) => void,
  signal: AbortSignal,
): Frame {
  const { element, iframe } = build(page);
  const { port1, port2 } = new MessageChannel();
  const waiting: ToFrame[] = [];
  let isReady = false;
  let isShown = false;
  let room: Size = { width: 0, height: 0 };
  const post = (message: ToFrame): void =>
    isReady ? port1.postMessage(message) : void waiting.push(message);
  port1.onmessage = ({ data }: MessageEvent<ToPage>) => {
    if (signal.aborted) return;
    if (data.type === 'ready') {
      isReady = true;
      for (const message of waiting.splice(0)) port1.postMessage(message);
    }
    receive(data);
  };
  iframe.addEventListener('load', () => void connect(iframe, port2), { once: true, signal });
  signal.addEventListener('abort', () => {
    port1.close();
    element.remove();
  });
  element.popover = 'manual';
  page.documentElement.append(element);
  return {
    element,
    post,
    place: ({ left, top, width, height }, size) => {
      const px = { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` };
      if (width !== room.width || height !== room.height) post({ type: 'room', width, height });
      room = { width, height };
      style(iframe, { width: `${size.width}px`, height: `${size.height}px` });
      // Only when it appears: raising takes the keyboard from what is in the frame.
      if (!isShown) raise(element);
      isShown = true;
      style(element, { ...px, ...shown, display: 'block' });
    },
    hide: () => {
      isShown = false;
      style(element, hidden);
    },
    focus: () => iframe.focus({ preventScroll: true }),
    blur: () => iframe.blur(),
    isReady: () => isReady,
    isSeen: () => isUndisturbed(element) && isOnTop(page, element),
  };
}
