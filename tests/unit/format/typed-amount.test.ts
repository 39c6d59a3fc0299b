import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount, writtenAmount } from '@/utils/format/typed-amount';

const pesos = { language: 'es', currency: 'RD$' };
const euros = { language: 'es', currency: '€' };
const colombian = { language: 'es-CO', currency: '$' };
const reais = { language: 'pt-BR', currency: 'R$' };
const all = [pesos, euros, colombian, reais, { language: 'en', currency: undefined }];

describe('an amount', () => {
  it.each([
    [pesos, '1500', 'RD$1,500'],
    [pesos, '1,500', 'RD$1,500'],
    [pesos, 'rd$ 1500', 'RD$1,500'],
    [pesos, '$1,500.50', 'RD$1,500.50'],
    [pesos, '1.500,50', 'RD$1,500.50'],
    [pesos, '1500.5', 'RD$1,500.50'],
    [pesos, '1500.00', 'RD$1,500'],
    [pesos, '0', 'RD$0'],
    [pesos, '1234567', 'RD$1,234,567'],
    [euros, '1500', '1.500 €'],
    [euros, '1.500', '1.500 €'],
    [euros, '1.500,50 €', '1.500,50 €'],
    [euros, '1,50', '1,50 €'],
    [colombian, '80.000', '$ 80.000'],
    [reais, '1.500,5', 'R$ 1.500,50'],
    [{ language: 'es', currency: 'Bs ' }, '70', 'Bs 70'],
    [{ language: 'es', currency: undefined }, '1500', '1,500'],
  ])('in %j typed as %j is written %j', (money, typed, written) => {
    const amount = readAmount(typed, money);
    expect(amount === undefined ? amount : writtenAmount(amount, money)).toBe(written);
  });

  it.each([
    [pesos, '1.500'],
    [pesos, '1,50'],
    [pesos, '1,5000'],
    [pesos, '1.505'],
    [pesos, '1,500,50'],
    [pesos, '0500'],
    [pesos, '0,500'],
    [pesos, '-3'],
    [pesos, '2k'],
    [pesos, '1500 pesos'],
    [pesos, '1500 €'],
    [pesos, '1 500'],
    [pesos, 'mil quinientos'],
    [pesos, '1e3'],
    [pesos, 'Infinity'],
    [pesos, '٣'],
    [pesos, '1234567890123'],
    [pesos, ''],
    [euros, '1,500'],
    [euros, '1.50'],
  ])('in %j typed as %j is unclear', (money, typed) => {
    expect(readAmount(typed, money)).toBeUndefined();
  });

  it('is read as it is written', () => {
    const cents = fc.integer({ min: 0, max: 10 ** 13 });
    fc.assert(
      fc.property(cents, fc.constantFrom(...all), (count, money) => {
        expect(readAmount(writtenAmount(count / 100, money), money)).toBe(count / 100);
      }),
    );
  });

  it('is never read as two different ones where money is written in two ways', () => {
    const digits = fc.stringMatching(/^[0-9.,]{0,12}$/);
    fc.assert(
      fc.property(digits, (typed) => {
        const [one, other] = [readAmount(typed, pesos), readAmount(typed, euros)];
        if (one !== undefined && other !== undefined) expect(one).toBe(other);
      }),
      { numRuns: 2000 },
    );
  });
});
