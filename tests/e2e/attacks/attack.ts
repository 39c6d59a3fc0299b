import type { ServerResponse } from 'node:http';
import type { Trouble } from '@/utils/domain/team-status';
import type { Ground } from './ground';
import type { Lots } from './lots';

/** What is served: a text or bytes, nothing (404), or whatever is done to the reply. */
export type Content = string | Buffer | undefined | ((response: ServerResponse) => void);

/** By path below `lib/`; what is not here is served as it should be, with the next release in force. */
export type Scene = ReadonlyMap<string, Content>;

/** Something that is not the owner's, or not now. */
export interface Attack {
  readonly name: string;
  /** What a browser may say of it; none where there is nothing to say. */
  readonly expects: readonly (Trouble | undefined)[];
  /** Absent: always. */
  readonly isPossible?: (ground: Ground) => boolean;
  readonly scene: (ground: Ground, lots: Lots) => Scene | Promise<Scene>;
}

export function manifestOf(content: Content): Scene {
  return new Map([['manifest.json', content]]);
}
