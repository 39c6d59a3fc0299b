import { adapt } from '@/utils/domain/look';
import type { Markup } from '@/utils/domain/markup';
import { markupText } from '@/utils/domain/markup-text';

/** A filled body as Messenger takes it: no marks; what stands instead is in `utils/domain/look.ts`. */
export function toMessenger(markup: Markup): string {
  return markupText(adapt(markup, 'messenger'));
}
