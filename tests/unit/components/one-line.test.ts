import { expect, it } from 'vitest';
import { oneLineOf } from '@/components/answer/one-line';
import { segmentsOf } from '@/utils/domain/placeholder';

it('puts an answer on one line, without marks, with the words to ask by', () => {
  const body = segmentsOf('*Hola*, {{cliente}}:\n\n1. el {{fecha}}\n2. a las {{hora}}');
  const asks = [{ name: 'fecha', label: 'Fecha de la visita' }];
  expect(oneLineOf(body, { cliente: '_Ana_' }, asks)).toBe(
    'Hola, _Ana_: 1. el [Fecha de la visita] 2. a las [hora]',
  );
});
