import type { PictureOutcome } from '@/utils/domain/outcome';
import type { Host } from '@/utils/hosts/host';
import { pastePictures } from '@/utils/insertion/pictures';
import type { PictureFile } from '@/utils/messaging/link';

export interface PicturePlacing {
  readonly host: Host;
  readonly box: HTMLElement;
  readonly pictures: readonly PictureFile[];
  readonly objection: () => unknown;
  /** Resolves when the agent is not in the middle of something. */
  readonly atRest: () => Promise<void>;
}

/**
 * Puts the pictures of an answer beside its text. That may take half a minute, so what has failed
 * resolves only when the hands are free, and by what is open then.
 */
export async function placePictures(placing: PicturePlacing): Promise<PictureOutcome> {
  const { host, box, pictures, objection, atRest } = placing;
  // Plain text holds no picture.
  const signs = host.isPlain?.(box) ? undefined : host.pictures;
  const pasted = await pastePictures({ box, files: pictures, signs, objection });
  if (pasted === 'taken') return pasted;
  await atRest();
  return objection() ? 'stopped' : pasted;
}
