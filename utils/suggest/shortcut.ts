import type { Answer } from '@/utils/domain/library';
import { fold } from './fold';

interface Match {
  readonly answer: Answer;
  readonly shortcut: string;
  readonly title: string;
}

/**
 * The answers whose shortcut is, or begins with, what was typed; case and accents do not count. The
 * equal one first, then shorter shortcuts, then by title.
 * @param typed without the character that announces it; where empty, every answer with a shortcut fits
 */
export function matchShortcuts(answers: readonly Answer[], typed: string, limit: number): Answer[] {
  const begun = fold(typed.trim());
  const matches: Match[] = [];
  for (const answer of answers) {
    const shortcut = fold(answer.shortcut?.trim() ?? '');
    if (shortcut === '' || !shortcut.startsWith(begun)) continue;
    matches.push({ answer, shortcut, title: fold(answer.title) });
  }
  return matches
    .sort(byShortcut)
    .slice(0, limit)
    .map(({ answer }) => answer);
}

/** Of shortcuts with one beginning the equal one is the shortest. */
function byShortcut(a: Match, b: Match): number {
  return a.shortcut.length - b.shortcut.length || compare(a.title, b.title);
}

/** By code units, the same in every browser whatever its language. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
