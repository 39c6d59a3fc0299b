import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readChoice } from '@/utils/format/typed-choice';

const options = ['50 megas', '100 megas', 'Básico de 10', 'plan 50'];

it.each([
  ['50 megas', '50 megas'],
  ['5', '50 megas'],
  ['PLAN', 'plan 50'],
  ['basico', 'Básico de 10'],
  ['10', '100 megas'],
  ['de 10', 'Básico de 10'],
  ['megas', '50 megas'],
  ['gas', undefined],
  ['x', undefined],
])('%j takes %j', (typed, option) => {
  expect(readChoice(typed, options)).toBe(option);
});

it('takes an option that is typed whole, whatever stands before it', () => {
  const folded = (text: string) => text.trim().toLowerCase();
  const all = fc.uniqueArray(fc.stringMatching(/^[a-c1-3]{1,4}$/), { minLength: 2 });
  fc.assert(
    fc.property(all, (listed) => {
      for (const option of listed) expect(readChoice(folded(option), listed)).toBe(option);
    }),
  );
});
