import type { InsertOutcome } from '@/utils/domain/outcome';
import type { Content } from '@/utils/domain/rich';
import type { Editor } from '@/utils/editors/editor';
import {
  isUsable,
  restoreSelection,
  saveSelection,
  selectionSettled,
} from '@/utils/editors/selection';
import { insert } from '@/utils/insertion/insert';
import type { Target } from './target';
import { typedShortcut } from './typed-shortcut';

/** What the text takes the place of; `gone`: the shortcut that it was chosen by is not there. */
async function selectionFor({ box, at, shortcut }: Target, trigger: string) {
  if (at && isUsable(box, at)) return at;
  if (shortcut === undefined) return saveSelection(box);
  // The editor has made its nodes anew; it knows where its caret was.
  restoreSelection(box, undefined);
  await selectionSettled();
  const found = typedShortcut(box, trigger);
  return found?.typed === shortcut ? found.selection : 'gone';
}

export interface Placing {
  readonly target: Target;
  readonly content: Content;
  /** Whether the frame could be seen when the answer was chosen. */
  readonly isSeen: boolean;
  readonly trigger: string;
  readonly objection: () => InsertOutcome | undefined;
  readonly editors: readonly Editor[] | undefined;
}

/** Puts a chosen answer where it was chosen for, or tells why not. */
export async function placeText(placing: Placing): Promise<InsertOutcome> {
  const { target, content, isSeen, trigger, objection, editors } = placing;
  // Where the conversation has gone, that is why, and nothing is offered to copy.
  if (!isSeen) return objection() ?? { status: 'terminal', reason: 'covered' };
  const at = await selectionFor(target, trigger);
  if (at === 'gone') return objection() ?? { status: 'terminal', reason: 'refused' };
  return insert({ ...content, box: target.box, at, objection, editors });
}
