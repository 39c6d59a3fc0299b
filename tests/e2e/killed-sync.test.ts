import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { suggestedFor } from './attacks/suggested';
import { browserKinds, isRunnable } from './harness/find-browser';
import { Kills } from './kills/kills';
import { stage } from './support';

/** `npm run bench -- kills` has more. */
const times = 8;

describe.each(browserKinds)('a background of %s that is killed while it syncs', (kind) => {
  describe.skipIf(!isRunnable(kind))('real extension', () => {
    const on = stage(kind);
    let kills: Kills;
    beforeAll(async () => {
      kills = await Kills.begin(on.current.driven);
    });
    afterAll(() => kills.end());

    it('has every use counted once, and its library in the end', async () => {
      await kills.storm(times);
      const { made, ...counts } = await kills.counts();
      expect(counts).toEqual({ events: made, uses: made, browser: made, strange: 0 });
      const killed = Object.values(kills.tally.kills).reduce((sum, one) => sum + one, 0);
      expect(killed).toBe(times);
      expect(await suggestedFor(on.current)).toContain(`VERSIÓN ${kills.release}.`);
    }, 120_000);
  });
});
