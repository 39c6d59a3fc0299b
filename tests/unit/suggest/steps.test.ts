import { describe, expect, it } from 'vitest';
import { nextTask } from '@/utils/domain/next-task';
import { buildingSuggestIndex } from '@/utils/suggest/build-index';
import { atOnce, each, inSlices } from '@/utils/suggest/steps';
import { spanish } from './library-for-tests';

describe('work in steps', () => {
  it('is the same with pauses as at once', async () => {
    const { data } = atOnce(buildingSuggestIndex(spanish, 'es'));
    const paused = await inSlices(buildingSuggestIndex(spanish, 'es'), nextTask);
    expect(paused.data).toEqual(data);
  });

  it('lets others have their turn after a slice of it', async () => {
    const busy = () => {
      const end = performance.now() + 3;
      while (performance.now() < end);
    };
    let turns = 0;
    const made = await inSlices(each([1, 2, 3, 4, 5, 6, 7, 8, 9], busy), () => {
      turns += 1;
      return Promise.resolve();
    });
    expect(made).toHaveLength(9);
    expect(turns).toBeGreaterThanOrEqual(2);
  });
});
