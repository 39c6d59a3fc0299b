import { firstCodePoints } from './fold';
import { judge, shareOfBest, type Beside } from './judge';
import { at } from './postings';
import { bestOf } from './rank';
import type { Ranked } from './ranked';
import { reasonReader } from './reason';
import type { SuggestIndex } from './suggest-index';

/** A message is a few lines: nothing is looked at beyond this many code points. */
export const longestMessage = 4_000;

/**
 * Ranks the answers for what a customer wrote.
 * @returns at most `limit`, best first, each with the words that led there; empty where nothing fits
 */
export function suggest(
  index: SuggestIndex,
  text: string,
  limit: number,
  beside?: Beside,
): Ranked[] {
  const message = firstCodePoints(text, longestMessage);
  const { scores, evidence, told } = judge(index, message, beside);
  if (evidence < 1) return [];
  const reasonOf = reasonReader(index, message, told);
  const places = bestOf(scores, limit);
  const least = shareOfBest * at(scores, places[0] ?? 0);
  return places
    .filter((place) => at(scores, place) >= least)
    .map((place) => {
      const reason = reasonOf(place);
      const ranked = { id: index.ids[place] ?? '', score: at(scores, place) };
      return reason === undefined ? ranked : { ...ranked, reason };
    });
}
