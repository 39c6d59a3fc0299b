import type { HitPicture } from '@/utils/domain/hit';
import type { ToPage } from '@/utils/messaging/link';
import type { Pictures } from './pictures';
import { recordUse } from './record-use';
import type { Choice } from './state';

type Insert = ToPage & { readonly type: 'insert' };

/** Takes a chosen answer to the compose box, and hears what became of it. */
export class Delivery {
  /** Its text stands in the box; what became of its pictures is still to be told. */
  private pasting: Choice | undefined;

  constructor(
    private readonly post: (message: ToPage) => void,
    private readonly pictures: Pictures,
  ) {}

  /**
   * The pictures go ahead of their text: without them it would be half an answer.
   * @param isWanted whether it is still the one that was chosen, and its picker as it was
   * @returns whether they could be had
   */
  async carry(
    pictures: readonly HitPicture[] | undefined,
    insert: Insert,
    isWanted: () => boolean,
  ): Promise<boolean> {
    if (pictures) {
      const files = await this.pictures.files(pictures);
      if (!isWanted()) return true;
      if (!files) return false;
      this.post({ type: 'picture', pictures: files, about: insert.about });
    }
    this.post(insert);
    return true;
  }

  /** Its text stands in the box. */
  async stands(choice: Choice, host: string | undefined): Promise<void> {
    if (choice.hit.pictures) this.pasting = choice;
    if (host !== undefined) await recordUse(choice, host);
  }

  /** The answer whose pictures word has come of; `undefined` where none is waited for. */
  pictured(): Choice | undefined {
    const choice = this.pasting;
    this.pasting = undefined;
    return choice;
  }
}
