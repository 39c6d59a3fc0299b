import { describe, expect, it } from 'vitest';
import type { Host } from '@/utils/hosts/host';
import type { HostFixture } from './fixtures';
import { findingsOf, readClobbered, readingWithoutBox } from './host-findings';

/** A page of its own, in the fake browser of the test. */
export function open(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function fixtureTests(host: Host, { name, html, expected }: HostFixture): void {
  describe(name, () => {
    it('reads what the .json says, of as many boxes', () => {
      const { boxes, conversation, incoming, isEmpty } = expected;
      const found = findingsOf(host, open(html));
      expect(found.boxes).toBe(boxes);
      expect(found.reading).toEqual(conversation && { conversation, incoming });
      expect(found.isEmpty).toBe(isEmpty);
    });

    it('tells a conversation by the same things when it is only asked for those', () => {
      expect(findingsOf(host, open(html)).otherIdentities).toEqual([]);
    });

    it('leaves the page as it is', () => {
      expect(findingsOf(host, open(html)).hasWritten).toBe(false);
    });

    it('survives a page that shadows every property', () => {
      expect(() => readClobbered(host, open(html))).not.toThrow();
    });

    it('survives a box that has left the page', () => {
      const reading = readingWithoutBox(host, open(html));
      if (reading === undefined) return;
      expect(reading.conversation).toEqual({ kind: 'unknown', messageIds: [] });
      expect(reading.incoming.status).toBe('unknown');
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
