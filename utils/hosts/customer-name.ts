import { isPhone, oneLine } from './page-text';

const longest = 60;

/** Emoji with all that modifies them, and flags. */
const emoji =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0e\ufe0f\u20e3]/gu;
/** Decoration around a name. Brackets are none: what stands in them is rarely a name. */
const edges = /^[\s\p{S}~*_•·.,;:!¡#|'"“”\-–—]+|[\s\p{S}~*_•·,;:!¡#|'"“”\-–—]+$/gu;
/** Letters, and what stands between them in names. */
const onlyName = /^[\p{L}\p{M}][\p{L}\p{M} .'’\-·]*$/u;

/**
 * The name to address a customer by, out of a chat's title: without emoji, tildes and other
 * decoration, at most 60 characters. Absent for telephone numbers and for titles with digits or
 * signs inside, which are rarely names.
 */
export function customerName(title: string): string | undefined {
  if (isPhone(title)) return undefined;
  const bare = oneLine(oneLine(title).replace(emoji, ' ')).replace(edges, '').trim();
  if (!onlyName.test(bare)) return undefined;
  return Array.from(bare).slice(0, longest).join('').trim();
}
