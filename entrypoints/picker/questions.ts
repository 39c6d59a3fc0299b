import type { Hits } from '@/utils/domain/hit';

export interface Answer {
  /** `undefined`: there was none to be had. */
  readonly found: Hits | undefined;
  /** `Enter` was pressed while it was on its way, and is for what it brings. */
  readonly hasEnter: boolean;
}

/** What is asked of the background while the agent types. Only the newest question's answer counts. */
export class Questions {
  private newest = 0;
  /** Answers to what was typed are on their way; an `Enter` then waits for them. */
  private coming: 'nothing' | 'answers' | 'answers-enter' = 'nothing';

  get hasEnter(): boolean {
    return this.coming === 'answers-enter';
  }

  /** Whether `Enter` is for answers that are still to come. */
  takesEnter(): boolean {
    if (this.coming === 'nothing') return false;
    this.coming = 'answers-enter';
    return true;
  }

  /** What was asked for before is not wanted any more. */
  forget(): void {
    this.newest += 1;
    this.coming = 'nothing';
  }

  /** The answer, or `undefined` where something newer was asked meanwhile. */
  async put(
    asking: Promise<Hits | undefined>,
    { isTyped }: { readonly isTyped: boolean },
  ): Promise<Answer | undefined> {
    const question = ++this.newest;
    this.coming = isTyped ? 'answers' : 'nothing';
    const found = await asking;
    if (question !== this.newest) return undefined;
    const { hasEnter } = this;
    this.coming = 'nothing';
    return { found, hasEnter };
  }
}
