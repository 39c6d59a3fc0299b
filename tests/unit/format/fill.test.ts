import { describe, expect, it } from 'vitest';
import { segmentsOf } from '@/utils/domain/placeholder';
import { fillKnown } from '@/utils/format/fill';

describe('what a table knows', () => {
  it('is filled once: braces in a value stay text', () => {
    expect(fillKnown(segmentsOf('{{a}} {{b}}'), { a: '{{b}}' })).toEqual([
      '{{b}}',
      ' ',
      { name: 'b' },
    ]);
  });

  it('is not found on an object’s prototype', () => {
    expect(fillKnown(segmentsOf('{{constructor}}'), {})).toEqual([{ name: 'constructor' }]);
  });
});
