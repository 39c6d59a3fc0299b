import { describe, expect, it } from 'vitest';
import type { Reading } from '@/utils/domain/conversation';
import type { Host } from '@/utils/hosts/host';

/** A frozen page of a host, as text, with what must be read from it. */
export interface HostFixture {
  readonly name: string;
  readonly html: string;
  readonly expected: ExpectedReading;
}

/** The `.json` beside a page. `conversation` and `incoming` are those of the first compose box. */
export interface ExpectedReading extends Partial<Reading> {
  readonly boxes: number;
}

/** A page of its own, in the fake browser of the test. */
export function open(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Every reading that a host offers, of every box. */
export function readAll(host: Host, page: Document): unknown {
  return host.composeBoxes(page).map((box) => [host.identity(box), host.read(box)] as const);
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

/**
 * Makes every `div` a form with a field for each name. What Chromium does with that
 * by itself is done here by hand; `getAttribute` is left, as the fake browser itself stands on it.
 */
export function clobber(page: Document): void {
  const forms = Array.from(page.querySelectorAll('div')).map((element) => {
    const form = page.createElement('form');
    for (const { name, value } of Array.from(element.attributes)) form.setAttribute(name, value);
    form.append(...Array.from(element.childNodes));
    element.replaceWith(form);
    return form;
  });
  for (const form of forms) {
    for (const name of names) {
      const input = page.createElement('input');
      input.setAttribute('name', name);
      form.append(input);
    }
  }
  for (const form of forms) {
    for (const name of names) {
      Object.defineProperty(form, name, { value: page.createElement('input'), configurable: true });
    }
  }
}

function fixtureTests(host: Host, { name, html, expected }: HostFixture): void {
  describe(name, () => {
    it('finds its compose boxes', () => {
      expect(host.composeBoxes(open(html))).toHaveLength(expected.boxes);
    });

    it('reads what the .json says', () => {
      const box = host.composeBoxes(open(html))[0];
      const { conversation, incoming } = expected;
      expect(box && host.read(box)).toEqual(conversation && { conversation, incoming });
    });

    it('tells a conversation by the same things when it is only asked for those', () => {
      for (const box of host.composeBoxes(open(html))) {
        const { title, messageIds } = host.read(box).conversation;
        const identity = host.identity(box);
        expect(identity.title).toBe(title);
        expect(messageIds.slice(-identity.messageIds.length || messageIds.length)).toEqual(
          identity.messageIds,
        );
      }
    });

    it('leaves the page as it is', () => {
      const page = open(html);
      const before = page.documentElement.outerHTML;
      readAll(host, page);
      expect(page.documentElement.outerHTML).toBe(before);
    });

    it('survives a page that shadows every property', () => {
      const page = open(html);
      clobber(page);
      expect(() => readAll(host, page)).not.toThrow();
    });

    it('survives a box that has left the page', () => {
      const box = host.composeBoxes(open(html))[0];
      box?.remove();
      if (box === undefined) return;
      const { conversation, incoming } = host.read(box);
      expect(conversation).toEqual({ kind: 'unknown', messageIds: [] });
      expect(incoming.status).toBe('unknown');
    });
  });
}

/** What every host keeps to, on its own frozen pages and on those of the others. */
export function hostContract(
  host: Host,
  own: readonly HostFixture[],
  others: readonly HostFixture[],
): void {
  describe(`host ${host.id}`, () => {
    it('has frozen pages, and at least one with a compose box', () => {
      expect(own.filter(({ expected }) => expected.boxes > 0).map(({ name }) => name)).not.toEqual(
        [],
      );
    });

    it('is for https only, and for whole hosts', () => {
      for (const match of host.matches) expect(match).toMatch(/^https:\/\/[a-z.]+\/\S*\*$/u);
    });

    it('finds nothing on an empty page', () => {
      expect(host.composeBoxes(open(''))).toEqual([]);
    });

    it.each(others)('finds nothing on a page of another host: $name', ({ html }) => {
      expect(host.composeBoxes(open(html))).toEqual([]);
    });

    for (const fixture of own) fixtureTests(host, fixture);
  });
}
