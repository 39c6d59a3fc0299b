import type { Ask } from '@/utils/domain/hit';
import { mapInlines, type Inline } from '@/utils/domain/markup';
import { fillMarkup, markupText } from '@/utils/domain/markup-text';
import { parseMarkup } from '@/utils/domain/parse-markup';
import type { Segment, Values } from '@/utils/domain/placeholder';

/** The words to ask for a placeholder by. */
export function labelOf(name: string, asks: readonly Ask[]): string {
  return asks.find((ask) => ask.name === name)?.label ?? name;
}

/** The answer in one line, without marks, for where there is room for no more. */
export function oneLineOf(body: readonly Segment[], values: Values, asks: readonly Ask[]): string {
  const named = (inline: Inline): Inline => {
    if ('children' in inline) return { ...inline, children: inline.children.map(named) };
    if (inline.kind !== 'slot') return inline;
    return { kind: 'text', text: `[${labelOf(inline.name, asks)}]` };
  };
  const filled = mapInlines(fillMarkup(parseMarkup(body), values), (inlines) => inlines.map(named));
  return markupText(filled).replace(/\s+/gu, ' ').trim();
}
