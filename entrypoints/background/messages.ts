import type { Handlers } from '@/utils/messaging/protocol';
import { openUseStore } from '@/utils/stats/use-store';
import { accept, invite } from './invitations';
import { forgetLessons } from './lessons';
import { must } from './must';
import { openLibraryFile, picture, restoreLibrary, shelf, summary } from './library';
import { wake } from './wake';

/** What each message does: one call into the room that knows. */
export function handlers(): Handlers {
  const uses = openUseStore();
  return {
    'host/wake': (_data, { tab }) => wake(tab),
    'frame/invite': (_data, { tab }) => invite(tab),
    'frame/accept': ({ nonce }, { tab }) => accept(nonce, tab),
    'answers/suggest': async (asked) => (await shelf()).suggest(asked),
    'answers/search': async ({ query, channel }) => {
      const answers = await shelf();
      return query.trim() === ''
        ? answers.common(await must(uses.favourites()), channel)
        : answers.search(query, channel);
    },
    'answers/shortcut': async ({ typed, channel }) => (await shelf()).shortcut(typed, channel),
    'answers/learn': async ({ version, about, ...choice }, { tab }) => {
      const answers = await shelf();
      // Chosen out of a library that is no longer in use: the same id may be another answer.
      if (answers.version !== version) return { learnt: false };
      await answers.learn({ ...choice, moment: `${tab ?? ''} ${about}` });
      return { learnt: true };
    },
    'answers/picture': ({ hash }) => picture(hash),
    'uses/record': async (use) => {
      await must(uses.recordUse(use));
      return { counted: true };
    },
    'uses/export': () => must(uses.exportUses()),
    'uses/forget': async () => {
      await Promise.all([must(uses.forgetUses()), forgetLessons()]);
      return { forgotten: true };
    },
    'library/summary': () => summary(),
    'library/restore': () => restoreLibrary(),
    'library/open': ({ file, text }) => openLibraryFile(file, text),
  };
}
