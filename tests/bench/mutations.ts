import { goal, print } from './figure';
import type { BenchOptions } from './options';
import { slowAttack } from '../e2e/attacks/on-the-wire';
import { Siege } from '../e2e/attacks/siege';
import { suggestedFor } from '../e2e/attacks/suggested';
import type { BrowserKind } from '../e2e/harness/find-browser';
import { withStage } from './team-stage';

/** As many parts with an honest release after each, every other one under new keys. */
const parts = 10;

async function mutationsIn(kind: BrowserKind, tries: number): Promise<void> {
  await withStage(kind, async (stage) => {
    const siege = await Siege.begin(stage.driven);
    try {
      const started = performance.now();
      for (let part = 0; part < parts; part += 1) {
        await siege.storm(Math.ceil(tries / parts));
        await siege.publish(part % 2 === 0 ? 'new keys' : 'same keys');
      }
      for (let n = 0; n < 2; n += 1) await siege.attack(slowAttack);
      const seconds = (performance.now() - started) / 1000;
      const isLost = !(await suggestedFor(stage)).includes(`VERSIÓN ${siege.version}.`);
      const { tried, accepted, taken, wrong } = siege.tally;
      print({
        figure: `mutations, ${kind}`,
        tried,
        accepted,
        ...goal(accepted, 0),
        taken,
        lost: isLost,
        saidOtherwise: wrong.length,
        seconds,
        unit: 'tries',
      });
      for (const line of wrong.slice(0, 20)) console.error(`  ${line}`);
    } finally {
      await siege.end();
    }
  });
}

/** What an attacker between browser and endpoint can say, `rounds` times in each browser: nothing of it is taken. */
export async function mutationsBench({ kinds, rounds }: BenchOptions): Promise<void> {
  for (const kind of kinds) await mutationsIn(kind, rounds);
}
