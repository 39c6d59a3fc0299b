import { beforeEach, expect, it, vi } from 'vitest';
import { ask, send } from '@/utils/messaging/client';

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn() }));
vi.mock('@/utils/platform/browser', () => ({
  browser: { runtime: { sendMessage } },
  isAlive: () => true,
}));

const reply = { ok: true, value: { counted: true } };

beforeEach(() => {
  sendMessage.mockReset();
  sendMessage.mockResolvedValue(reply);
});

it('a background that is stopped in the middle of a question is asked again, once', async () => {
  sendMessage.mockRejectedValueOnce(new Error('port closed'));
  expect(await ask('library/summary')).toEqual(reply.value);
  expect(sendMessage).toHaveBeenCalledTimes(2);
  sendMessage.mockResolvedValue(undefined);
  expect(await ask('library/summary')).toBeUndefined();
  expect(sendMessage).toHaveBeenCalledTimes(4);
});

it('what it refuses is not asked again, nor what may be done but once', async () => {
  sendMessage.mockResolvedValue({ ok: false, error: 'refused' });
  expect(await ask('library/summary')).toBeUndefined();
  expect(sendMessage).toHaveBeenCalledTimes(1);
  sendMessage.mockRejectedValue(new Error('port closed'));
  expect(await send('library/restore')).toEqual({ ok: false, error: 'unreachable' });
  expect(sendMessage).toHaveBeenCalledTimes(2);
});
