import { adapt } from './look';
import { mapInlines, type Inline, type Inlines, type Markup } from './markup';
import type { Values } from './placeholder';

/** A value is a stretch of one line: line ends in it would tear lists and quotes apart. */
export function tidyValue(value: string): string {
  return value.trim().replace(/\s*[\n\r\v\f\t\u2028\u2029]\s*/gu, ' ');
}

/** The value of a placeholder; `undefined` where there is none, or a blank one. */
export function valueOf(values: Values, name: string): string | undefined {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  return value?.trim() ? tidyValue(value) : undefined;
}

/** Puts values where their placeholders stand; the others stay open. */
export function fillMarkup(markup: Markup, values: Values): Markup {
  const fillOne = (inline: Inline): Inline => {
    if ('children' in inline) return { ...inline, children: inline.children.map(fillOne) };
    const value = inline.kind === 'slot' ? valueOf(values, inline.name) : undefined;
    return value === undefined ? inline : { kind: 'value', text: value };
  };
  return mapInlines(markup, (inlines) => inlines.map(fillOne));
}

/** The words of inlines, without their marks. */
export function inlineText(inlines: Inlines): string {
  return inlines
    .map((inline) => {
      if ('children' in inline) return inlineText(inline.children);
      if (inline.kind === 'break') return '\n';
      return inline.kind === 'slot' ? `{{${inline.name}}}` : inline.text;
    })
    .join('');
}

/** A tree as bare text; lists and quotes as e-mail without formatting has them. */
export function markupText(markup: Markup): string {
  return adapt(markup, 'plain')
    .map((block, index) => {
      const words = block.kind === 'list' ? '' : inlineText(block.children);
      return index === 0 ? words : `${'\n'.repeat(block.blank + 1)}${words}`;
    })
    .join('');
}
