import type { Markup } from '@/utils/domain/markup';
import { markupText } from '@/utils/domain/markup-text';

/** A filled body for e-mail without formatting; lists and quotes as `utils/domain/look.ts` says. */
export function toPlain(markup: Markup): string {
  return markupText(markup);
}
