import { Kills } from '../e2e/kills/kills';
import { suggestedFor } from '../e2e/attacks/suggested';
import type { BrowserKind } from '../e2e/harness/find-browser';
import { print } from './figure';
import type { BenchOptions } from './options';
import { withStage } from './team-stage';

async function killsIn(kind: BrowserKind, rounds: number): Promise<void> {
  await withStage(kind, async (stage) => {
    const running = await Kills.begin(stage.driven);
    try {
      const started = performance.now();
      await running.storm(rounds);
      const seconds = (performance.now() - started) / 1000;
      const counts = await running.counts();
      const isLost = !(await suggestedFor(stage)).includes(`VERSIÓN ${running.release}.`);
      const { kills, severed, missed, lost } = running.tally;
      const killed = Object.values(kills).reduce((sum, one) => sum + one, 0);
      const met = [counts.events, counts.uses, counts.browser].every((one) => one === counts.made);
      print({
        figure: `kills, ${kind}`,
        killed,
        ...kills,
        severed,
        missed,
        seconds,
        unit: 'kills',
      });
      print({
        figure: `uses under kills, ${kind}`,
        ...counts,
        lostReplies: lost,
        met: met && counts.strange === 0,
        releases: running.release,
        libraryLost: isLost,
        unit: 'uses',
      });
    } finally {
      await running.end();
    }
  });
}

/** The background killed `rounds` times in each browser while it syncs: every use counts once, everywhere. */
export async function killsBench({ kinds, rounds }: BenchOptions): Promise<void> {
  for (const kind of kinds) await killsIn(kind, rounds);
}
