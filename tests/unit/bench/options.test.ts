import { describe, expect, it } from 'vitest';
import { hosts } from '@/utils/hosts/registry';
import { readBenchCall } from '../../bench/options';
import { siteIds } from '../../bench/sites';

const optionsOf = (...args: string[]) => {
  const call = readBenchCall(args);
  if (!call.ok) throw new Error(call.error);
  return call.value.options;
};

describe('what the benches are called with', () => {
  it('is every host and browser where none is named', () => {
    expect(optionsOf().hosts).toEqual(hosts.map(({ id }) => id));
    expect(optionsOf().kinds).toEqual(['chromium', 'firefox']);
  });

  it.each(siteIds)('may be %s alone', (host) => {
    const { names, options } = ((call) => (call.ok ? call.value : undefined))(
      readBenchCall(['insert', '--host', host]),
    )!;
    expect(names).toEqual(['insert']);
    expect(options.hosts).toEqual([host]);
  });

  it.each([['--host', 'outlook'], ['--browser', 'opera'], ['--rounds', 'many'], ['--hosts']])(
    'is not understood: %s %s',
    (...args) => {
      expect(readBenchCall(args).ok).toBe(false);
    },
  );
});
