import { channels } from './channel';
import { fieldOf, problemList } from './check-problems';
import type { Library } from './library';
import type { Problem } from './problem';

function unknownIn(table: object = {}): string[] {
  return Object.keys(table).filter((name) => !(channels as readonly string[]).includes(name));
}

/**
 * What is no fault of a library but most likely a slip: texts for channels that there are none of.
 * A later version may know them, so the file is good all the same.
 */
export function libraryWarnings(file: string, library: Library): readonly Problem[] {
  const list = problemList(file);
  for (const channel of unknownIn(library.envelopes)) {
    list.add('unknown_channel', { field: fieldOf(['envelopes', channel]) }, channel);
  }
  for (const { id, bodies } of library.answers) {
    for (const channel of unknownIn(bodies)) {
      list.add('unknown_channel', { answer: id, field: fieldOf(['bodies', channel]) }, channel);
    }
  }
  return list.problems;
}
