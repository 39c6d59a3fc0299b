import { describe, expect, it } from 'vitest';
import { nextTask } from '@/utils/domain/next-task';
import {
  buildingGround,
  buildingSuggestIndex,
  buildSuggestIndex,
} from '@/utils/suggest/build-index';
import { atOnce, each, inSlices } from '@/utils/suggest/steps';
import { corpusOf } from '@/entrypoints/commands/corpus';
import { english, spanish } from './library-for-tests';

describe('work in steps', () => {
  it('is the same with pauses as at once', async () => {
    const ground = atOnce(buildingGround('es', corpusOf('es')));
    const { data } = atOnce(buildingSuggestIndex(spanish, ground));
    const paused = await inSlices(buildingSuggestIndex(spanish, ground), nextTask);
    expect(paused.data).toEqual(data);
  });

  it('stands on a ground that no library leaves a trace in', () => {
    const ground = atOnce(buildingGround('es', corpusOf('es')));
    atOnce(buildingSuggestIndex(english, ground));
    const { data } = atOnce(buildingSuggestIndex(spanish, ground));
    expect(data).toEqual(buildSuggestIndex(spanish, 'es', corpusOf('es')).data);
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
