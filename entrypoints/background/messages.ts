import type { Handlers } from '@/utils/messaging/protocol';
import { openUseStore } from '@/utils/stats/use-store';
import { accept, invite } from './invitations';
import { must } from './must';
import { openLibraryFile, picture, restoreLibrary, shelf, summary } from './library';

/** What each message does: one call into the room that knows. */
export function handlers(): Handlers {
  const uses = openUseStore();
  return {
    'frame/invite': (_data, { tab }) => invite(tab),
    'frame/accept': ({ nonce }, { tab }) => accept(nonce, tab),
    'answers/suggest': async ({ text }) => (await shelf()).suggest(text),
    'answers/search': async ({ query }) => {
      const answers = await shelf();
      return query.trim() === ''
        ? answers.common(await must(uses.countsByAnswer()))
        : answers.search(query);
    },
    'answers/shortcut': async ({ typed }) => (await shelf()).shortcut(typed),
    'answers/picture': ({ hash }) => picture(hash),
    'uses/record': async (use) => {
      await must(uses.recordUse(use));
      return { counted: true };
    },
    'uses/export': () => must(uses.exportUses()),
    'uses/forget': async () => {
      await must(uses.forgetUses());
      return { forgotten: true };
    },
    'library/summary': () => summary(),
    'library/restore': () => restoreLibrary(),
    'library/open': ({ file, text }) => openLibraryFile(file, text),
  };
}
