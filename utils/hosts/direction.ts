/**
 * WHO wrote each message, from several signs, none of which a page must keep. Pure.
 *
 * A message of ours taken for the customer's is the worst that a host can do, so:
 *  - a strong sign in one direction and none in the other decides;
 *  - two independent weak signs that agree, and no sign against them, count as a strong one, unless
 *    the message is of those that come without their usual signs (forwards, stickers);
 *  - anything else is undecided, which is always an acceptable answer.
 */

/** `in`: from the customer. `out`: ours. */
export type Direction = 'in' | 'out';

/** What one message shows of itself, oldest first in a list. Names are compared as they come. */
export interface Signs {
  /** Marks of the host that only one direction carries: id prefix, class, label. */
  readonly marks: readonly Direction[];
  /** The bubble's tail, drawn on the first message of a run only. */
  readonly tail?: Direction;
  /** A delivery tick, which only our messages have. */
  readonly tick: boolean;
  /** No icon at all beside the tail: what a tick would be, had its name changed, is not there. */
  readonly bare: boolean;
  /** The name that the host writes into the message: the contact's, or that of our own profile. */
  readonly sender?: string;
  /** The name that it says to a screen reader: the contact's, or "You". */
  readonly speaker?: string;
  /** The side of the view that the bubble keeps to. */
  readonly side?: 'left' | 'right';
  /** Nothing says that the run of the message before goes on: a divider, a forward, no bubble. */
  readonly breaksRun: boolean;
}

/** What the conversation says about all of them. */
export interface Setting {
  readonly kind: 'one-to-one' | 'group' | 'unknown';
  /** The title, comparable to `sender` and `speaker`. */
  readonly title?: string;
  /** The view is laid out from right to left. */
  readonly rtl: boolean;
}

interface Case {
  readonly strong: Direction[];
  /** Each of its own kind. Against a strong `in` one is enough to make it undecided. */
  readonly weak: Direction[];
  /** As weak, but too common by chance to stand against a strong sign. */
  readonly faint: Direction[];
}

type Known = Map<string, Direction | 'both'>;

const opposite = (direction: Direction): Direction => (direction === 'in' ? 'out' : 'in');

/** The one direction that all agree on. */
function agreed(votes: readonly Direction[]): Direction | undefined {
  const one = votes[0];
  return one !== undefined && votes.every((vote) => vote === one) ? one : undefined;
}

/** What a message says by itself, without its neighbours. */
function ownVotes({ marks, tail, tick }: Signs): Direction[] {
  return [...marks, ...(tail ? [tail] : []), ...(tick ? (['out'] as const) : [])];
}

/** Whose name is whose, by the messages that say their direction themselves. */
export function learnNames(rows: readonly Signs[], name: 'sender' | 'speaker'): Known {
  const known: Known = new Map();
  for (const row of rows) {
    const said = row[name];
    const votes = ownVotes(row);
    if (said === undefined || votes.length === 0) continue;
    const direction = agreed(votes) ?? 'both';
    const before = known.get(said);
    known.set(said, before === undefined || before === direction ? direction : 'both');
  }
  return known;
}

/**
 * In a one-to-one conversation with two names in view, one of them the title, the other is ours.
 * One name alone proves little: an agent may bear the name of the customer.
 */
function addPeer(known: Known, rows: readonly Signs[], title: string): void {
  const names = new Set(rows.flatMap(({ sender }) => (sender === undefined ? [] : [sender])));
  if (names.size !== 2 || !names.has(title) || (known.get(title) ?? 'in') !== 'in') return;
  for (const name of names) if (!known.has(name)) known.set(name, name === title ? 'in' : 'out');
}

/**
 * What the sender's name says. The customer's counts fully only where we are seen to bear another
 * name; ours not where the customer bears it too, or anyone of a group may.
 */
function addSenders(rows: readonly Signs[], cases: readonly Case[], setting: Setting): void {
  const { kind, title } = setting;
  const known = learnNames(rows, 'sender');
  if (kind === 'one-to-one' && title !== undefined) addPeer(known, rows, title);
  const isOursKnown = [...known].some(([name, says]) => says === 'out' && name !== title);
  for (const [at, { sender }] of rows.entries()) {
    const isPeer = kind === 'one-to-one' && sender === title;
    const says = known.get(sender ?? '') ?? (isPeer ? 'in' : undefined);
    if (sender === undefined || says === undefined || says === 'both') continue;
    if (says === 'out' && sender === title) continue;
    const isSure = says === 'in' ? isOursKnown : kind !== 'group';
    (isSure ? cases[at]?.strong : cases[at]?.weak)?.push(says);
  }
}

/**
 * What is said to a screen reader: never our name, so a contact's is the contact's; and one that
 * differs from the sender's is likely the word for "you" in a language that we do not know.
 */
function addSpeakers(rows: readonly Signs[], cases: readonly Case[], setting: Setting): void {
  const known = learnNames(rows, 'speaker');
  const { kind, title } = setting;
  if (kind === 'one-to-one' && title !== undefined && !known.has(title)) known.set(title, 'in');
  for (const [at, { sender, speaker }] of rows.entries()) {
    if (speaker === undefined) continue;
    const says = known.get(speaker);
    if (says === 'in' || says === 'out') cases[at]?.strong.push(says);
    else if (sender !== undefined && sender !== speaker) cases[at]?.faint.push('out');
  }
}

/** Where every message known to be ours by something else has a tick, one without is not ours. */
function addMissingTicks(rows: readonly Signs[], cases: readonly Case[]): void {
  const ours = rows.filter(({ tick }, at) => {
    const strong = cases[at]?.strong ?? [];
    return agreed(strong) === 'out' && strong.length > (tick ? 1 : 0);
  });
  if (ours.length === 0 || !ours.every(({ tick }) => tick)) return;
  rows.forEach((row, at) => {
    if (row.bare && !row.tick) cases[at]?.weak.push('in');
  });
}

type Side = 'left' | 'right';
const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** What each side means, by the messages that are known; undefined where they do not agree. */
function learnSides(
  rows: readonly Signs[],
  cases: readonly Case[],
): Map<Side, Direction> | undefined {
  const meaning = new Map<Side, Direction>();
  for (const [at, { side }] of rows.entries()) {
    const direction = agreed(cases[at]?.strong ?? []);
    if (side === undefined || direction === undefined) continue;
    if ((meaning.get(side) ?? direction) !== direction) return undefined;
    if (meaning.get(otherSide(side)) === direction) return undefined;
    meaning.set(side, direction);
  }
  return meaning;
}

/**
 * Sides: learnt from messages that are known, else as the writing runs. Where they are not sure (all
 * on one side, as another style may have it, or against what is known) they can only raise a doubt.
 */
function addSides(rows: readonly Signs[], cases: readonly Case[], rtl: boolean): void {
  const meaning = learnSides(rows, cases);
  const bothSeen = new Set(rows.flatMap(({ side }) => side ?? [])).size === 2;
  const left = meaning?.get('left') ?? flip(meaning?.get('right')) ?? (rtl ? 'out' : 'in');
  const isSure = bothSeen && (!rtl || (meaning?.size ?? 0) > 0);
  for (const [at, row] of rows.entries()) {
    if (row.side === undefined) continue;
    const says = row.side === 'left' ? left : opposite(left);
    if (meaning && isSure) cases[at]?.strong.push(says);
    else if (meaning && says === 'out') cases[at]?.weak.push('out');
    else if (!meaning && bothSeen && ownVotes(row).length === 0) cases[at]?.weak.push('out');
  }
}

const flip = (direction: Direction | undefined): Direction | undefined =>
  direction === undefined ? undefined : opposite(direction);

/** A tail counts for the messages after it, until another tail or whatever may end its run. */
function addTails(rows: readonly Signs[], cases: readonly Case[]): void {
  let running: Direction | undefined;
  for (const [at, row] of rows.entries()) {
    const own = cases[at];
    if (own === undefined) continue;
    const strong = agreed(own.strong);
    if (row.tail !== undefined) running = strong === row.tail ? row.tail : undefined;
    else if (row.breaksRun || own.strong.length > 0)
      running = strong === running ? running : undefined;
    else if (running !== undefined) own.faint.push(running);
  }
}

function decide({ strong, weak, faint }: Case, { breaksRun }: Signs): Direction | undefined {
  if (strong.length > 0) {
    const direction = agreed(strong);
    return direction === 'in' && weak.includes('out') ? undefined : direction;
  }
  const all = [...weak, ...faint];
  return all.length >= 2 && !breaksRun ? agreed(all) : undefined;
}

/** The direction of each message, in the order given; undefined where it cannot be told. */
export function directions(rows: readonly Signs[], setting: Setting): (Direction | undefined)[] {
  const cases: Case[] = rows.map((row) => ({ strong: ownVotes(row), weak: [], faint: [] }));
  addSenders(rows, cases, setting);
  addSpeakers(rows, cases, setting);
  addMissingTicks(rows, cases);
  addSides(rows, cases, setting.rtl);
  addTails(rows, cases);
  return rows.map((row, at) => {
    const one = cases[at];
    return one && decide(one, row);
  });
}
