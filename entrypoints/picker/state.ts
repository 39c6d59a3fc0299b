import type { PickerNotice, PickerStatus } from '@/components/picker/picker';
import type { Calendar } from '@/utils/domain/calendar';
import type { Hit, Hits } from '@/utils/domain/hit';
import type { InsertOutcome } from '@/utils/domain/outcome';
import type { Content } from '@/utils/domain/rich';
import type { WayOfUse } from '@/utils/domain/use';

export type Screen = 'nothing' | 'hint' | 'list' | 'ask' | 'inline' | 'outcome';

/** An answer on its way into the compose box, and how the agent came to it. */
export interface Choice {
  readonly hit: Hit;
  readonly version: number;
  readonly way: WayOfUse;
  /** Counted from 1. */
  readonly rank: number;
  /** As it goes into the box, once it is filled. */
  readonly content?: Content;
}

export interface PickerState {
  readonly screen: Screen;
  readonly mode: 'insert' | 'copy';
  readonly query: string;
  readonly hits: readonly Hit[];
  readonly version: number | undefined;
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
  readonly reason:
    Exclude<InsertOutcome, { status: 'inserted' }>['reason'] | 'copy-only' | undefined;
  readonly copied: 'done' | 'failed' | undefined;
}

export const nothing: PickerState = {
  screen: 'nothing',
  mode: 'insert',
  query: '',
  hits: [],
  version: undefined,
  language: undefined,
  calendar: undefined,
  selected: undefined,
  status: 'common',
  notice: undefined,
  typed: '',
  choice: undefined,
  reason: undefined,
  copied: undefined,
};

export function shown({
  hits,
  version,
  language,
  calendar,
}: Hits): Pick<PickerState, 'hits' | 'version' | 'language' | 'calendar'> {
  return { hits, version, language, calendar };
}
