import type { Role } from './membership';
import type { Held } from './release/guard';
import { refusals } from './release/refusal';

/** Why the last look at a team's endpoint brought nothing. */
export const troubles = [...refusals, 'unreachable', 'shut-out'] as const;
export type Trouble = (typeof troubles)[number];

/** The team that this browser is a member of, as a person is told about it. */
export interface TeamStatus {
  /** Host name of its endpoint. */
  readonly place: string;
  readonly role: Role;
  /** Whether an endpoint knows this browser; else the place is one of files, and counts and shuts out nobody. */
  readonly isKnown: boolean;
  /** Uses are told to the endpoint. */
  readonly shares: boolean;
  /** Of the owner's root key, to be compared with what the owner sees. */
  readonly fingerprint: string;
  /** Uses that the endpoint does not have yet. */
  readonly unsent: number;
  /** The owner has confirmed nothing for so long that something may be withheld from us. */
  readonly isStale: boolean;
  /** Number of the release in use; absent before the first. */
  readonly release?: number;
  /** ISO 8601, when the endpoint was last heard and believed. */
  readonly confirmed?: string;
  readonly trouble?: Trouble;
  /** A release that waits for a person to say that it is right. */
  readonly held?: { readonly version: number; readonly findings: readonly Held[] };
}

/** What an agent should know of the library before saying a delicate thing out of it. */
export type Concern = 'stale' | 'held';

export const joinFailures = [
  /** No join link, or one that leads somewhere unsafe. */
  'bad-link',
  'unreachable',
  /** What answers is not the team that the link names. */
  'untrusted',
  'code-used',
  'too-often',
] as const;
export type JoinFailure = (typeof joinFailures)[number];
