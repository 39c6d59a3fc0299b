import type { Hits } from '@/utils/domain/hit';
import type { Handlers } from '@/utils/messaging/protocol';
import type { UseStore } from '@/utils/stats/use-store';
import { soonOnce } from './alarms';
import { accept, invite } from './invitations';
import { forgetLessons } from './lessons';
import { must } from './must';
import { openLibraryFile, picture, restoreLibrary, shelf, summary } from './library';
import type { TeamWork } from './team';
import { wake } from './wake';

type TeamHandlers = Pick<
  Handlers,
  'team/status' | 'team/join' | 'team/leave' | 'team/accept' | 'team/sync'
>;

function teamHandlers(team: TeamWork): TeamHandlers {
  return {
    'team/status': () => team.status(),
    'team/join': ({ link, shares }) => team.join(link, shares),
    'team/leave': async () => {
      await team.leave();
      return { left: true };
    },
    'team/accept': async ({ version }) => {
      await team.accept(version);
      return team.status();
    },
    'team/sync': async () => {
      await team.sync();
      return team.status();
    },
  };
}

/** What each message does: one call into the room that knows. */
export function handlers(uses: UseStore, team: TeamWork): Handlers {
  const syncSoon = soonOnce(() => void team.trySync());
  /** A member's answers are the owner's alone. */
  const ownLibrary = async () => {
    if (await team.isMember()) throw new Error('the library is the team’s');
  };
  /** The list, and what an agent should know before saying something out of it. */
  const told = async (list: Promise<Hits> | Hits): Promise<Hits> => {
    const [hits, concern] = await Promise.all([list, team.concern()]);
    return concern ? { ...hits, concern } : hits;
  };
  return {
    'host/wake': (_data, { tab }) => wake(tab),
    'frame/invite': (_data, { tab }) => invite(tab),
    'frame/accept': ({ nonce }, { tab }) => accept(nonce, tab),
    'answers/suggest': async (asked) => told((await shelf()).suggest(asked)),
    'answers/search': async ({ query, channel }) => {
      const answers = await shelf();
      return told(
        query.trim() === ''
          ? answers.common(await must(uses.favourites()), channel)
          : answers.search(query, channel),
      );
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
      const event = await team.eventOf(use);
      await must(uses.recordUse(use, event));
      if (event) syncSoon();
      return { counted: true };
    },
    'uses/export': () => must(uses.exportUses()),
    'uses/forget': async () => {
      await Promise.all([must(uses.forgetUses()), forgetLessons()]);
      return { forgotten: true };
    },
    'library/summary': () => summary(),
    'library/restore': async () => {
      await ownLibrary();
      return restoreLibrary();
    },
    'library/open': async ({ file, text }) => {
      await ownLibrary();
      return openLibraryFile(file, text);
    },
    ...teamHandlers(team),
  };
}
