import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slowAttack } from './attacks/on-the-wire';
import { Siege } from './attacks/siege';
import { suggestedFor } from './attacks/suggested';
import { browserKinds, isRunnable } from './harness/find-browser';
import { stage } from './support';

/** Each attack before the keys are changed and after; `npm run bench -- mutations` has more. */
const tries = 60;

describe.each(browserKinds)('an attacker between %s and the endpoint', (kind) => {
  describe.skipIf(!isRunnable(kind))('real extension', () => {
    const on = stage(kind);
    let siege: Siege;
    beforeAll(async () => {
      siege = await Siege.begin(on.current.driven);
    });
    afterAll(() => siege.end());

    it('has nothing taken that the owner did not sign for now, and nothing lost', async () => {
      await siege.storm(tries);
      await siege.publish('new keys');
      await siege.storm(tries);
      await siege.publish('same keys');
      expect(siege.tally).toEqual({ tried: 2 * tries, accepted: 0, taken: 2, wrong: [] });
      expect(await suggestedFor(on.current)).toContain(`VERSIÓN ${siege.version}.`);
    }, 240_000);

    it('is not waited for without end', async () => {
      await siege.attack(slowAttack);
      expect(siege.tally.wrong).toEqual([]);
    });
  });
});
