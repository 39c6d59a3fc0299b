import type { Word } from './words';

/** From as many words on a message may wrap its question in a story: its parts count as well. */
const shortestStory = 15;
const shortestPart = 5;
const mostParts = 8;
const partEnd = /[,.;:!?¡¿\n]/u;

/** The words between one punctuation mark and the next; none of a short message. */
export function partsOf(message: string, words: readonly Word[]): Word[][] {
  if (words.length < shortestStory) return [];
  const parts: Word[][] = [];
  let end = 0;
  for (const word of words) {
    if (parts.length === 0 || partEnd.test(message.slice(end, word.start))) parts.push([]);
    parts.at(-1)?.push(word);
    end = word.end;
  }
  return parts.filter((part) => part.length >= shortestPart).slice(0, mostParts);
}
