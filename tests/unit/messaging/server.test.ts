import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

vi.mock('@/utils/platform/browser', () => ({ browser: {}, isAlive: () => true }));
const { accepted, senderOf } = await import('@/utils/messaging/server');
const { rules } = await import('@/utils/messaging/senders');

const self = { id: 'us', origin: 'chrome-extension://us' };
const tab = { id: 1 } as never;
const picker = 'chrome-extension://us/picker.html';
const whatsapp = 'https://web.whatsapp.com/';

describe('who a message is from', () => {
  it.each([
    ['content', { id: 'us', url: whatsapp, frameId: 0, tab }],
    ['frame', { id: 'us', url: picker, frameId: 4, tab }],
    ['page', { id: 'us', url: 'chrome-extension://us/options.html', frameId: 0, tab }],
    [undefined, { id: 'them', url: whatsapp, frameId: 0, tab }],
    [undefined, { id: 'us', url: 'https://evil.example/', frameId: 0, tab }],
    [undefined, { id: 'us', url: 'https://web.whatsapp.com.evil.example/', frameId: 0, tab }],
    [undefined, { id: 'us', url: whatsapp, frameId: 3, tab }],
    [undefined, { id: 'us', url: picker, frameId: 0, tab }],
    [undefined, { id: 'us', url: picker, frameId: 4 }],
    [undefined, { id: 'us' }],
  ])('is %s', (who, sender) => {
    expect(senderOf(sender, self)).toBe(who);
  });
});

describe('what a sender may say', () => {
  it('a content script may only ask for an invitation, and to be woken', () => {
    const names = Object.keys(rules).filter((name) => accepted({ name, data: null }, 'content'));
    expect(names).toEqual(['host/wake', 'frame/invite']);
  });

  it('a frame cannot open a library, nor read or forget the uses', () => {
    for (const name of ['library/open', 'uses/export', 'uses/forget']) {
      expect(accepted({ name, data: null }, 'frame')).toBeUndefined();
    }
  });

  it('a use with anything more than its fields is refused', () => {
    const use = {
      id: '00000000-0000-4000-8000-000000000000',
      answer: 'a',
      version: 1,
      host: 'whatsapp',
      day: '2026-11-22',
      way: 'search',
      rank: 1,
    };
    expect(accepted({ name: 'uses/record', data: use }, 'frame')).toBeDefined();
    expect(
      accepted({ name: 'uses/record', data: { ...use, text: 'Ana' } }, 'frame'),
    ).toBeUndefined();
    expect(accepted({ name: 'uses/record', data: { ...use, host: 'x' } }, 'frame')).toBeUndefined();
  });

  it('100,000 made-up messages lead nowhere and throw nowhere', () => {
    const names = fc.oneof(
      fc.constantFrom(...Object.keys(rules), '__proto__', 'constructor', 'toString'),
      fc.string(),
    );
    const anything = fc.record({ name: names, data: fc.anything({ maxDepth: 3 }) });
    fc.assert(
      fc.property(
        fc.oneof(anything, fc.anything()),
        fc.constantFrom('content', 'frame'),
        (message, from) => {
          const call = accepted(message, from);
          if (call) expect(['host/wake', 'frame/invite', 'library/summary']).toContain(call.name);
        },
      ),
      { numRuns: 100_000 },
    );
  }, 120_000);
});
