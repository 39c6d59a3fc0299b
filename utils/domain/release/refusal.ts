/** Why a release, or a part of it, is not taken; the library in use stays. */
export const refusals = [
  /** Larger than such a thing may be. */
  'too-large',
  /** Not what it should be, or cut off. */
  'unreadable',
  /** Signed by nobody whom this team trusts, or changed since. */
  'bad-signature',
  'other-team',
  /** Older than what was seen before. */
  'rollback',
  /** Another content under a number that was seen before. */
  'equivocation',
  /** A number that no honest owner reaches. */
  'fast-forward',
  /** New content from a manifest that is no longer good. */
  'expired',
  /** A file is not the one that the manifest names. */
  'other-file',
  /** The answers themselves have problems. */
  'bad-library',
] as const;

export interface Refusal {
  readonly reason: (typeof refusals)[number];
  /** What it was about: a path. */
  readonly file?: string;
}
