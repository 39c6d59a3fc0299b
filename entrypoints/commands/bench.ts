/** `npm run bench [-- NAME…]`: benchmarks, one line of JSON a figure. Never fails on a time. */
import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { endpointBench } from '../../tests/bench/endpoint';
import { faultsBench } from '../../tests/bench/faults';
import { feedBench } from '../../tests/bench/feed';
import { print } from '../../tests/bench/figure';
import { insertBench } from '../../tests/bench/insert';
import { killsBench } from '../../tests/bench/kills';
import { mutationsBench } from '../../tests/bench/mutations';
import { openBench } from '../../tests/bench/open';
import { readBenchCall, usage, type BenchOptions } from '../../tests/bench/options';
import { pageBench } from '../../tests/bench/page';
import { powercutBench } from '../../tests/bench/powercut/index';
import { reachBench } from '../../tests/bench/reach';
import { sizeBench } from '../../tests/bench/size';
import { speedBench } from '../../tests/bench/speed';
import { soakBench } from '../../tests/bench/soak';
import { isRunnable } from '../../tests/e2e/harness/find-browser';
import { buildAll } from './build-all';
import { root, run } from './shell';

type Bench = (options: BenchOptions) => Promise<unknown>;

const suggestFile = path.join(root, 'tests/bench/suggest.ts');

const benches: Readonly<Record<string, Bench>> = {
  insert: insertBench,
  open: openBench,
  size: sizeBench,
  page: pageBench,
  feed: feedBench,
  soak: soakBench,
  speed: speedBench,
  endpoint: endpointBench,
  faults: faultsBench,
  powercut: powercutBench,
  mutations: mutationsBench,
  kills: killsBench,
  reach: reachBench,
  ...(existsSync(suggestFile)
    ? { suggest: () => run(process.execPath, ['--import', 'tsx', suggestFile], { live: true }) }
    : {}),
};

/** Too long to be run unless it is asked for. */
const byName = new Set(['soak', 'faults', 'powercut', 'mutations', 'kills', 'reach']);

/** Of the endpoint: nothing of the extension is in them. */
const withoutBuild = new Set(['endpoint', 'faults', 'powercut']);

/** Always anew: a figure of yesterday's build is worse than none. */
async function built(): Promise<boolean> {
  const { status, output } = await buildAll();
  if (status !== 0) console.error(output);
  return status === 0;
}

async function runBench(name: string, bench: Bench, options: BenchOptions): Promise<boolean> {
  const [before = 0] = loadavg();
  try {
    await bench(options);
    return true;
  } catch (cause) {
    console.error(`${name}:`, cause);
    return false;
  } finally {
    const [after = 0] = loadavg();
    print({ figure: `load of the machine around ${name}`, before, after, unit: 'processes' });
  }
}

/** @returns exit code: 0 if every bench could be run, whatever it measured */
async function main(args: readonly string[]): Promise<number> {
  const call = readBenchCall(args);
  const unknown = call.ok ? call.value.names.filter((name) => !(name in benches)) : [];
  if (!call.ok || unknown.length > 0) {
    console.error(`${usage}\nNOMBRE: ${Object.keys(benches).join(', ')}`);
    return 1;
  }
  const { names, options } = call.value;
  const needsBuild = names.length === 0 || names.some((name) => !withoutBuild.has(name));
  if (needsBuild && !(await built())) return 1;
  const kinds = options.kinds.filter((kind) => isRunnable(kind));
  let status = 0;
  for (const [name, bench] of Object.entries(benches)) {
    if (names.length > 0 ? !names.includes(name) : byName.has(name)) continue;
    if (!(await runBench(name, bench, { ...options, kinds }))) status = 1;
  }
  return status;
}

process.exitCode = await main(process.argv.slice(2));
