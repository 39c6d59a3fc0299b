import { describe, expect, it } from 'vitest';
import { defaultSettings } from '@/utils/domain/settings';
import { parseSettings } from '@/utils/settings/parse-settings';

describe('stored settings', () => {
  it('keep what is good and fall back, one by one, where it is not', () => {
    const stored = {
      hint: false,
      trigger: '/',
      key: 'Alt+KeyR',
      agent: 7,
      off: ['nowhere', 7],
      more: 1,
    };
    expect(parseSettings(stored)).toEqual({ ...defaultSettings, hint: false, key: 'Alt+KeyR' });
  });

  it.each([undefined, null, 'x', 3, []])('fall back altogether for %j', (stored) => {
    expect(parseSettings(stored)).toEqual(defaultSettings);
  });

  it('keep a host off when another one is off that this version does not know', () => {
    const off = ['outlook', 'whatsapp'];
    expect(parseSettings({ off }).off).toEqual(off);
  });

  it('take no key without a modifier', () => {
    expect(parseSettings({ key: 'KeyA' }).key).toBe(defaultSettings.key);
  });
});
