import type { Channel } from '@/utils/domain/channel';
import type { Hits } from '@/utils/domain/hit';
import type { Problem } from '@/utils/domain/problem';
import type { Result } from '@/utils/domain/result';
import type { JoinFailure, TeamStatus } from '@/utils/domain/team-status';
import type { Use, WayOfUse } from '@/utils/domain/use';

export interface LibrarySummary {
  readonly name: string;
  /** As its owner counts it; as this browser does where it has none. */
  readonly version: number;
  readonly answers: number;
  /** ISO 8601, when this version was taken into use here. */
  readonly since: string;
  readonly source: 'starter' | 'file' | 'team';
  /** Name of the one before, where there is a way back to it. */
  readonly before?: string;
}

export interface Asked {
  readonly text: string;
  /** What the customer wrote before our last replies, the newest first. */
  readonly before?: string[];
  readonly channel: Channel;
}

/** What an answer was chosen for. */
export interface ChoiceMade {
  readonly text: string;
  /** What the customer wrote before our last replies, the newest first. */
  readonly before?: string[];
  readonly answer: string;
  /** Of the library that it came out of. */
  readonly version: number;
  readonly way: WayOfUse;
  /** Number of the conversation in its tab. */
  readonly about: number;
  /** Nothing stood in the box when it was chosen. */
  readonly isAlone: boolean;
}

/**
 * Every message to the background, what it takes and what it answers. Who may send which is
 * written in `senders.ts`; what it takes is parsed there before a handler sees it.
 */
export interface Protocol {
  /** Waker: runs the whole script in its tab, where a chat has the focus. */
  'host/wake'(): { woken: boolean };
  /** Content script: a one-time word with which its tab's frame proves that we opened it. */
  'frame/invite'(): { nonce: string };
  /** Frame: shows the word it was given; without it the frame stays blank. */
  'frame/accept'(data: { nonce: string }): { accepted: boolean };
  /** Ranked for what the customer wrote, and wrote before; empty where nothing fits. */
  'answers/suggest'(data: Asked): Hits;
  /** Ranked for what the agent typed; most used first where that is empty. */
  'answers/search'(data: { query: string; channel: Channel }): Hits;
  /** By shortcut or its beginning, an exact one first. */
  'answers/shortcut'(data: { typed: string; channel: Channel }): Hits;
  /** Remembers what an answer was chosen for; nothing of the words themselves. */
  'answers/learn'(data: ChoiceMade): { learnt: boolean };
  /** A picture of the library in use or the one before, by its hash; `data` is a data URL. */
  'answers/picture'(data: { hash: string }): { data: string } | undefined;
  'uses/record'(data: Use): { counted: true };
  /** Every use counted here, and how many there are. */
  'uses/export'(): readonly Use[];
  /** And what was learnt from them. */
  'uses/forget'(): { forgotten: true };
  'team/status'(): TeamStatus | undefined;
  /** Joins the team of a link; `shares`: whether its endpoint is told of uses. */
  'team/join'(data: { link: string; shares: boolean }): Result<true, JoinFailure>;
  /** The library stays; what was not told yet is told to nobody. */
  'team/leave'(): { left: true };
  /** Takes the release that is held: a person has compared it with what the owner says. */
  'team/accept'(data: { version: number }): TeamStatus | undefined;
  /** Looks for a new release now, and tells what waits. */
  'team/sync'(): TeamStatus | undefined;
  'library/summary'(): LibrarySummary;
  /** Takes the library before this one into use again. */
  'library/restore'(): LibrarySummary;
  'library/open'(data: { file: string; text: string }): Result<LibrarySummary, Problem[]>;
}

export type MessageName = keyof Protocol;
export type MessageData<N extends MessageName> = Parameters<Protocol[N]>[0];
/** What a handler may know of who asked: the tab, for the frame and content script. */
export interface Asker {
  readonly tab?: number;
}

export type Handlers = {
  readonly [N in MessageName]: (
    data: MessageData<N>,
    asker: Asker,
  ) => MessageReply<N> | Promise<MessageReply<N>>;
};

export type MessageReply<N extends MessageName> = ReturnType<Protocol[N]>;
