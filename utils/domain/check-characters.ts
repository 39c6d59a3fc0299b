/**
 * Characters that take no ink or turn the direction of writing (A10): controls but for tab and
 * line ends, everything that Unicode calls ignorable (zero width, bidirectional, tags, fillers,
 * variation selectors), line and paragraph separators, the blank Braille cell, halves of
 * surrogate pairs. Double negation: all of \p{Cc} but these three.
 */
const hidden =
  /[\p{Default_Ignorable_Code_Point}\p{Cs}\u2028\u2029\u2800\uFFF9-\uFFFB]|[^\P{Cc}\n\r\t]/u;
const everyHidden = new RegExp(hidden.source, 'gu');
const everyUnprintable = new RegExp(`${hidden.source}|[\\n\\r\\t]`, 'gu');

/** Where joiners, selectors and tags belong: keycaps, flags of regions, joined pictographs. */
const pictograph = String.raw`\p{Extended_Pictographic}(?:[\uFE0E\uFE0F]|\p{Emoji_Modifier}\uFE0F?)?`;
const emoji = new RegExp(
  [
    String.raw`[0-9#*]\uFE0F\u20E3`,
    String.raw`\u{1F3F4}[\u{E0020}-\u{E007E}]{1,8}\u{E007F}`,
    String.raw`${pictograph}(?:\u200D${pictograph})*`,
  ].join('|'),
  'gu',
);

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The invisible characters of a text, each once, as `U+200B`; those that make up an emoji are none. */
export function invisibleIn(text: string): string[] {
  if (!hidden.test(text)) return [];
  const found = text.replace(emoji, '').match(everyHidden) ?? [];
  return [...new Set(found)].map(codeOf);
}

/** Cuts a text to `limit` UTF-16 units, never through a character. */
function cut(text: string, limit: number): string {
  return text.length > limit ? text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '') : text;
}

/** A text that can be shown on one line: invisible characters as `U+200B`, at most `limit` long. */
export function printable(text: string, limit = 80): string {
  const start = cut(text, limit + 1).replace(everyUnprintable, codeOf);
  return start.length > limit ? `${cut(start, limit - 1)}…` : start;
}
