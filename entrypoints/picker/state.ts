import type { OutcomeReason } from '@/components/picker/outcome';
import type { PickerNotice, PickerStatus } from '@/components/picker/picker';
import type { Calendar } from '@/utils/domain/calendar';
import type { Hit, Hits } from '@/utils/domain/hit';
import type { PictureOutcome } from '@/utils/domain/outcome';
import type { Content } from '@/utils/domain/rich';
import type { Concern } from '@/utils/domain/team-status';
import type { WayOfUse } from '@/utils/domain/use';

export type Screen = 'nothing' | 'hint' | 'list' | 'ask' | 'inline' | 'outcome' | 'picture';

/** What the customer wrote that an answer was chosen for. */
export interface Question {
  readonly text: string;
  /** What they wrote before our last replies, the newest first. */
  readonly before?: readonly string[] | undefined;
  /** Number of the conversation. */
  readonly about: number;
  /** Nothing stood in the box. */
  readonly isAlone: boolean;
}

/** An answer on its way into the compose box, and how the agent came to it. */
export interface Choice {
  readonly hit: Hit;
  readonly version: number;
  readonly way: WayOfUse;
  /** Counted from 1. */
  readonly rank: number;
  /** Absent where it could not be read. */
  readonly question?: Question | undefined;
  /** As it goes into the box, once it is filled. */
  readonly content?: Content;
}

export interface PickerState {
  readonly screen: Screen;
  readonly mode: 'insert' | 'copy';
  readonly query: string;
  readonly hits: readonly Hit[];
  readonly version: number | undefined;
  /** What the agent is told of it. */
  readonly release: number | undefined;
  readonly concern: Concern | undefined;
  /** BCP 47, of the answers. */
  readonly language: string | undefined;
  /** Of the team, for what is counted in working days. */
  readonly calendar: Calendar | undefined;
  readonly selected: number | undefined;
  readonly status: PickerStatus;
  readonly notice: PickerNotice | undefined;
  /** What was typed behind the trigger character, while it leads to answers. */
  readonly typed: string;
  readonly choice: Choice | undefined;
  readonly reason: OutcomeReason | undefined;
  /** Of the pictures, where they did not come to stand beside their text. */
  readonly pictured: Exclude<PictureOutcome, 'taken'> | undefined;
  readonly copied: 'done' | 'failed' | undefined;
}

export const nothing: PickerState = {
  screen: 'nothing',
  mode: 'insert',
  query: '',
  hits: [],
  version: undefined,
  release: undefined,
  concern: undefined,
  language: undefined,
  calendar: undefined,
  selected: undefined,
  status: 'common',
  notice: undefined,
  typed: '',
  choice: undefined,
  reason: undefined,
  pictured: undefined,
  copied: undefined,
};

export function shown({
  hits,
  version,
  release = version,
  concern,
  language,
  calendar,
}: Hits): Pick<PickerState, 'hits' | 'version' | 'release' | 'concern' | 'language' | 'calendar'> {
  return { hits, version, release, concern, language, calendar };
}

/** The answer in a row of the list, and how the agent came to it. */
export function choiceAt(
  { hits, version, status, screen }: PickerState,
  index: number,
): Choice | undefined {
  const hit = hits[index];
  if (!hit || version === undefined) return undefined;
  const ways = { suggestions: 'suggestion', results: 'search' } as const;
  const listed = status === 'suggestions' || status === 'results' ? ways[status] : 'common';
  return { hit, version, rank: index + 1, way: screen === 'inline' ? 'shortcut' : listed };
}

const first = (hits: readonly Hit[]) => (hits.length > 0 ? 0 : undefined);

/** The list that answers a query; those used most answer an empty one, and none of them is selected. */
export function listOf(query: string, found: Hits | undefined): Partial<PickerState> {
  if (!found) return { hits: [], status: 'empty', notice: 'not-ready' };
  if (query === '') return { ...shown(found), status: 'common', selected: undefined };
  const status = found.hits.length > 0 ? 'results' : 'empty';
  return { ...shown(found), status, selected: first(found.hits) };
}

/** The list behind the trigger character. */
export function shortcutsOf(typed: string, found: Hits): Partial<PickerState> {
  const { hits, ...rest } = shown(found);
  return { screen: 'inline', typed, hits, ...rest, selected: first(hits) };
}
