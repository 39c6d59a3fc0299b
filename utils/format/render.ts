import { adapt, type Look } from '@/utils/domain/look';
import { fillMarkup } from '@/utils/domain/markup-text';
import { parseMarkup } from '@/utils/domain/parse-markup';
import type { Segment, Values } from '@/utils/domain/placeholder';
import type { Content } from '@/utils/domain/rich';
import { toGmail } from './gmail';
import { toMessenger } from './messenger';
import { toPlain } from './plain';
import { toWhatsApp } from './whatsapp';

/** An answer as it goes into a box of this look. Values are filled in after parsing: they are text. */
export function render(body: readonly Segment[], values: Values, look: Look): Content {
  if (look === 'whatsapp') return { text: toWhatsApp(body, values) };
  const markup = fillMarkup(parseMarkup(body), values);
  if (look === 'messenger') return { text: toMessenger(markup) };
  const text = toPlain(markup);
  return look === 'plain' ? { text } : { text, rich: toGmail(adapt(markup, look)) };
}
