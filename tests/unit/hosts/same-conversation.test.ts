import { describe, expect, it } from 'vitest';
import { isSameConversation } from '@/utils/hosts/same-conversation';

const chat = (title: string | undefined, ...messageIds: string[]) =>
  title === undefined ? { messageIds } : { title, messageIds };

describe('one conversation', () => {
  it.each([
    ['the same messages', chat('Ana', '1', '2'), chat('Ana', '1', '2'), true],
    ['a new message', chat('Ana', '1', '2'), chat('Ana', '2', '3'), true],
    ['first messages in a chat that had none', chat('Ana'), chat('Ana', '1'), true],
    ['another title', chat('Ana', '1'), chat('Eva', '1'), false],
    ['a title that is gone', chat('Ana', '1'), chat(undefined, '1'), false],
    ['other messages under the same name', chat('Ana', '1', '2'), chat('Ana', '3'), false],
    ['the same name, its messages not loaded yet', chat('Ana', '1', '2'), chat('Ana'), false],
    [
      'an address that has changed before what is drawn',
      { ...chat('Ana', '1'), address: '1' },
      { ...chat('Ana', '1'), address: '2' },
      false,
    ],
    [
      'an address that has not changed yet',
      { ...chat('Ana', '1'), address: '1' },
      { ...chat('Ana', '2'), address: '1' },
      false,
    ],
  ])('%s', (_what, before, now, same) => {
    expect(isSameConversation(before, now)).toBe(same);
  });
});
