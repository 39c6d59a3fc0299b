import type { Reading } from '@/utils/domain/conversation';
import type { Host } from '@/utils/hosts/host';

/** What every host must show on every page, in the fake browser and in the real ones alike. */
export interface Findings {
  readonly boxes: number;
  /** Of the first compose box. */
  readonly reading?: Reading;
  /** Whether nothing is typed into it yet, of hosts whose boxes hold more than what is typed. */
  readonly isEmpty?: boolean;
  /** What differs between `identity` and `read` of any box; empty where a conversation is told by the same. */
  readonly otherIdentities: readonly string[];
  /** The page was changed by being read. */
  readonly hasWritten: boolean;
}

function otherIdentity(host: Host, box: HTMLElement): string[] {
  const { title, thread, messageIds } = host.read(box).conversation;
  const identity = host.identity(box);
  const recent = messageIds.slice(-identity.messageIds.length || messageIds.length);
  const isSame =
    identity.title === title &&
    identity.thread === thread &&
    recent.join(' ') === identity.messageIds.join(' ');
  return isSame ? [] : [JSON.stringify(identity)];
}

export function findingsOf(host: Host, page: Document): Findings {
  const before = page.documentElement.outerHTML;
  const boxes = host.composeBoxes(page);
  const [first] = boxes;
  return {
    boxes: boxes.length,
    ...(first ? { reading: host.read(first) } : {}),
    ...(first && host.isEmpty ? { isEmpty: host.isEmpty(first) } : {}),
    otherIdentities: boxes.flatMap((box) => otherIdentity(host, box)),
    hasWritten: page.documentElement.outerHTML !== before,
  };
}

/** What is read of a compose box that has left the page; `undefined` where there was none. */
export function readingWithoutBox(host: Host, page: Document): Reading | undefined {
  const box = host.composeBoxes(page)[0];
  box?.remove();
  return box && host.read(box);
}

const names = [
  ...[
    'children',
    'childNodes',
    'textContent',
    'parentElement',
    'parentNode',
    'nodeType',
    'tagName',
  ],
  ...['closest', 'matches', 'contains', 'querySelector', 'querySelectorAll', 'title'],
  ...[
    'firstChild',
    'lastChild',
    'nextSibling',
    'previousSibling',
    'nextElementSibling',
    'id',
    'dir',
  ],
  ...['localName', 'ownerDocument', 'getBoundingClientRect', 'classList', 'className', 'style'],
];

/** A form in the place of an element, by ways that a field of it cannot take. */
function formOf(page: Document, element: Element): HTMLFormElement {
  const form = page.createElement('form');
  for (const { name, value } of Array.from(element.attributes)) form.setAttribute(name, value);
  form.append(...Array.from(element.childNodes));
  element.replaceWith(form);
  return form;
}

/**
 * Makes every `div` a form with a field for each name. What Chromium does with that
 * by itself is done here by hand; `getAttribute` is left, as the fake browser itself stands on it.
 */
export function clobber(page: Document): void {
  const forms = Array.from(page.querySelectorAll('div')).map((one) => formOf(page, one));
  for (const form of forms) {
    for (const name of names) {
      const input = page.createElement('input');
      input.setAttribute('name', name);
      HTMLFormElement.prototype.append.call(form, input);
    }
  }
  for (const form of forms) {
    for (const name of names) {
      // A real browser has done it by now, and lets nobody else do it.
      if (Reflect.get(form, name) instanceof HTMLInputElement) continue;
      Object.defineProperty(form, name, { value: page.createElement('input'), configurable: true });
    }
  }
}

/** Reads all there is to read of a page that shadows every property; throws if the host does. */
export function readClobbered(host: Host, page: Document): void {
  clobber(page);
  for (const box of host.composeBoxes(page)) {
    host.identity(box);
    host.read(box);
    host.isEmpty?.(box);
    host.isPlain?.(box);
    host.pictures?.shown(box);
    host.pictures?.pending?.(box);
  }
}
