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
  readonly answer: string;
  readonly way: keyof typeof shares;
}

/**
 * Learns from a choice. What was right and well ahead teaches nothing: so what is frequent does not put back
 * what is rare.
 * @returns the ids of the answers whose lessons have changed
 */
export function learn(index: SuggestIndex, lessons: Lessons, choice: ChosenFor): string[] {
  const { answer, text, way } = choice;
  const place = index.places.get(answer);
  if (place === undefined) return [];
  const message = firstCodePoints(text, longestMessage);
  const { point } = judge(index, message);
  const corrected = lessons.correct(answer, point);
  const { scores } = judge(index, message, { lessons });
  const [first = place, second = place] = bestOf(scores, 2);
  const rival = first === place ? second : first;
  if (rival !== place && at(scores, place) - at(scores, rival) >= clearLead) return corrected;
  lessons.choose(answer, point, shares[way]);
  const wrong = index.ids[first];
  if (first === place || wrong === undefined) return [...corrected, answer];
  lessons.teach(wrong, point, -loss * shares[way]);
  return [...corrected, answer, wrong];
}
