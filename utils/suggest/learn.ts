import { firstCodePoints } from './fold';
import { judge } from './judge';
import type { Lessons } from './lessons';
import { at } from './postings';
import { bestOf } from './rank';
import { longestMessage } from './suggest';
import type { SuggestIndex } from './suggest-index';

/** From as much of a lead on an answer has nothing to learn. */
const clearLead = 1.5;
/** What the answer that stood first loses of a lesson, where another was chosen. */
const loss = 0.2;
/** What an agent looked for may be for something else than the message. */
const shares = { hint: 1, suggestion: 1, search: 0.5, shortcut: 0.5, common: 0.5 } as const;

/** What an agent chose, and for which words of the customer. */
export interface ChosenFor {
  readonly text: string;
  /** What the customer wrote before our last replies, the newest first. */
  readonly before?: readonly string[] | undefined;
  readonly answer: string;
  readonly way: keyof typeof shares;
  /** Which message of which conversation it was; the same until another one is waiting. */
  readonly moment?: string | undefined;
  /** Nothing stood in the box: what was put in before has been taken out again. */
  readonly isAlone?: boolean;
}

/** A closing, say, that goes with an answer: it is for what was just answered, not for the question. */
function isBeside({ way }: ChosenFor): boolean {
  return way === 'shortcut' || way === 'common';
}

/**
 * Learns from a choice. What was right and well ahead teaches nothing: so what is frequent does not put back
 * what is rare. Nor does what only makes sense after what was asked before: the words alone do not mean it.
 * @param about the words that the answer is made of (`answerReader`)
 * @returns the ids of the answers whose lessons have changed
 */
export function learn(
  index: SuggestIndex,
  lessons: Lessons,
  choice: ChosenFor,
  about: Uint32Array,
): string[] {
  const { answer, before = [], isAlone = false, moment, text, way } = choice;
  const place = index.places.get(answer);
  if (place === undefined) return [];
  const message = firstCodePoints(text, longestMessage);
  const alone = judge(index, message);
  const point = alone.point();
  if (point.keys.length === 0) return [];
  const earlier = lessons.chosenFor(moment);
  if (earlier !== undefined && !isAlone && isBeside(choice)) return [];
  const isInstead = earlier !== undefined && isAlone && earlier !== answer;
  const corrected = isInstead ? lessons.takeBack() : [];
  const { evidence, scores } = judge(index, message, { lessons, before });
  const [first = place, second = place] = bestOf(scores, 2);
  const rival = first === place ? second : first;
  const lead = rival === place ? 0 : at(scores, place) - at(scores, rival);
  const isClear = evidence >= 1 && lead >= clearLead;
  const isOfBefore = before.length > 0 && bestOf(alone.scores, 1)[0] !== place;
  if (isClear || isOfBefore) {
    lessons.note(answer, moment);
    return corrected;
  }
  const share = shares[way];
  const stoodFirst = first === place ? undefined : index.ids[first];
  // Of two questions in one message the other one was answered just before.
  const wrong =
    stoodFirst === undefined || (stoodFirst === earlier && !isAlone)
      ? undefined
      : { answer: stoodFirst, share: loss * share };
  return [...corrected, ...lessons.choose({ answer, point, share, about, wrong, moment })];
}
