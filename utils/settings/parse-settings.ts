import { defaultSettings, triggers, type Settings, type Trigger } from '@/utils/domain/settings';

/*
 * Parsed by hand: the content script reads the settings, and a schema library would outweigh it.
 */
const keyForm = /^(?:(?:Control|Alt|Shift|Meta)\+){1,3}(?:Space|Key[A-Z]|Digit[0-9])$/;

type Test = (value: unknown) => boolean;
const tests: { readonly [K in keyof Settings]: Test } = {
  hint: (value) => typeof value === 'boolean',
  trigger: (value) => triggers.includes(value as Trigger),
  key: (value) => typeof value === 'string' && keyForm.test(value),
  agent: (value) => typeof value === 'string' && value.length <= 60,
  // Also a host that this version does not know: else all that are off would be on again.
  off: (value) => Array.isArray(value) && value.every((id) => typeof id === 'string'),
};

/** Under which they lie in the browser's storage. */
export const storageKey = 'settings';

/** Each setting on its own: one that is broken falls back, the others stay. */
export function parseSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return defaultSettings;
  const good = Object.entries(stored).filter(
    ([name, value]) => Object.hasOwn(tests, name) && tests[name as keyof Settings](value),
  );
  return { ...defaultSettings, ...Object.fromEntries(good) };
}
