import { Type, type Static } from 'typebox';
import type { Store } from '../store/store';
import { waitClasses } from './sums';

/** What uses can be told apart by. */
const columns = ['day', 'answer', 'host', 'way'] as const;
type Column = (typeof columns)[number];

/** A stage is no column: an answer's is the one that it has in the library in force. */
export const dimensions = [...columns, 'stage'] as const;
export type Dimension = (typeof dimensions)[number];

/** Smaller groups could tell of one agent: only their sum is told. */
const smallest = 3;

const Wait = Type.Object({
  /** Of how many uses it is known. */
  known: Type.Integer(),
  /** ms, within the class that the use falls into. */
  p50: Type.Number(),
  p90: Type.Number(),
});

export const StatsRow = Type.Object({
  day: Type.Optional(Type.String()),
  answer: Type.Optional(Type.String()),
  host: Type.Optional(Type.String()),
  way: Type.Optional(Type.String()),
  /** Absent where the answer has none, or is in the library no more. */
  stage: Type.Optional(Type.String()),
  uses: Type.Integer(),
  /** Of the uses, those that were the first in the list, and among the first three. */
  first: Type.Integer(),
  top3: Type.Integer(),
  /** Share of those changed before they were sent, where that is known. */
  edited: Type.Optional(Type.Number()),
  wait: Type.Optional(Wait),
});
export type StatsRow = Static<typeof StatsRow>;

export const Stats = Type.Object({
  rows: Type.Array(StatsRow),
  /** Uses in groups of fewer than three, and how many such groups there are. */
  hidden: Type.Object({ groups: Type.Integer(), uses: Type.Integer() }),
});
export type Stats = Static<typeof Stats>;

interface Sum {
  readonly uses: number;
  readonly first: number;
  readonly top: number;
  readonly edited: number;
  readonly unedited: number;
  readonly waits: readonly (number | string)[];
}

/** Where `share` of the waits are shorter, evenly spread within a class. */
function quantile(counts: readonly number[], share: number): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let left = total * share;
  for (const [index, count] of counts.entries()) {
    const from = waitClasses[index - 1] ?? 0;
    // The last class is open: all that is known of it is where it begins.
    const to = waitClasses[index] ?? from;
    if (left <= count) return count === 0 ? from : Math.round(from + ((to - from) * left) / count);
    left -= count;
  }
  return waitClasses.at(-1) ?? 0;
}

function rowOf(by: readonly Dimension[], sum: Group): StatsRow {
  const counts = sum.waits.map(Number);
  const known = counts.reduce((total, count) => total + count, 0);
  const told = sum.edited + sum.unedited;
  return {
    ...Object.fromEntries(
      by.flatMap((name) => (sum[name] === undefined ? [] : [[name, sum[name]]])),
    ),
    uses: sum.uses,
    first: sum.first,
    top3: sum.top,
    ...(told > 0 ? { edited: sum.edited / told } : {}),
    ...(known > 0
      ? { wait: { known, p50: quantile(counts, 0.5), p90: quantile(counts, 0.9) } }
      : {}),
  };
}

const waitSums = Array.from(
  { length: waitClasses.length + 1 },
  (_, index) => `sum(waits[${index + 1}])::double precision`,
).join(', ');

type Group = Sum & Partial<Record<Dimension, string>>;

function added(one: Group, other: Group): Group {
  const sum = (name: 'uses' | 'first' | 'top' | 'edited' | 'unedited') => one[name] + other[name];
  return {
    ...one,
    uses: sum('uses'),
    first: sum('first'),
    top: sum('top'),
    edited: sum('edited'),
    unedited: sum('unedited'),
    waits: one.waits.map((count, index) => Number(count) + Number(other.waits[index])),
  };
}

/** Those that are the same by what was asked for become one. */
function together(groups: readonly Group[], by: readonly Dimension[]): Group[] {
  const sums = new Map<string, Group>();
  for (const group of groups) {
    const key = JSON.stringify(by.map((name) => group[name]));
    const before = sums.get(key);
    sums.set(key, before ? added(before, group) : group);
  }
  return [...sums.values()];
}

export interface StatsQuestion {
  /** Days, `YYYY-MM-DD`, both included. */
  readonly from: string;
  readonly to: string;
  readonly by: readonly Dimension[];
}

async function groupsOf(
  store: Store,
  team: string,
  { from, to }: StatsQuestion,
  by: readonly Column[],
): Promise<Group[]> {
  const names = by.map((name) => (name === 'day' ? 'day::text as day' : name));
  const sums = ['uses', 'first', 'top', 'edited', 'unedited'].map(
    (name) => `coalesce(sum(${name}), 0)::double precision as ${name}`,
  );
  return store.query<Group>(
    `select ${[...names, ...sums].join(', ')}, array[${waitSums}] as waits
     from daily where team = $1 and day between $2::text::date and $3::text::date
     ${by.length > 0 ? `group by ${by.join(', ')} order by ${by.join(', ')}` : ''}`,
    [team, from, to],
  );
}

/**
 * The sums of a time, in groups: out of the roll-up alone, however many events there are.
 * @param stages of the answers in the library in force, by id
 */
export async function statsOf(
  store: Store,
  team: string,
  question: StatsQuestion,
  stages: () => Promise<ReadonlyMap<string, string>>,
): Promise<Stats> {
  const { by } = question;
  const isByStage = by.includes('stage');
  const asked = columns.filter((name) => by.includes(name) || (isByStage && name === 'answer'));
  const found = await groupsOf(store, team, question, asked);
  const stageOf = isByStage ? await stages() : new Map<string, string>();
  const staged = found.map((group): Group => {
    const stage = stageOf.get(group.answer ?? '');
    return stage === undefined ? group : { ...group, stage };
  });
  const groups = isByStage ? together(staged, by) : found;
  const small = groups.filter(({ uses }) => uses > 0 && uses < smallest);
  return {
    rows: groups.filter(({ uses }) => uses >= smallest).map((sum) => rowOf(by, sum)),
    hidden: { groups: small.length, uses: small.reduce((total, { uses }) => total + uses, 0) },
  };
}
