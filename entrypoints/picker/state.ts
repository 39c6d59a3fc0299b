import type { OutcomeReason } from '@/components/picker/outcome';
import type { PickerNotice, PickerStatus } from '@/components/picker/picker';
import type { Hit, Hits } from '@/utils/domain/hit';
import type { PictureOutcome } from '@/utils/domain/outcome';
import type { WayOfUse } from '@/utils/domain/use';

export type Screen = 'nothing' | 'hint' | 'list' | 'ask' | 'inline' | 'outcome' | 'picture';

/** An answer on its way into the compose box, and how the agent came to it. */
export interface Choice {
  readonly hit: Hit;
  readonly version: number;
  readonly way: WayOfUse;
  /** Counted from 1. */
  readonly rank: number;
  readonly text?: string;
}

export interface PickerState {
  readonly screen: Screen;
  readonly mode: 'insert' | 'copy';
  readonly query: string;
  readonly hits: readonly Hit[];
  readonly version: number | undefined;
  /** BCP 47, of the answers. */
  readonly language: string | undefined;
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
  language: undefined,
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
  language,
}: Hits): Pick<PickerState, 'hits' | 'version' | 'language'> {
  return { hits, version, language };
}
