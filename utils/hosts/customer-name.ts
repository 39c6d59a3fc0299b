import { isPhone, oneLine } from './page-text';

const longest = 60;

/** Emoji with all that modifies them, and flags. */
const emoji =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0e\ufe0f\u20e3]/gu;
/** What an agent noted behind a name: "Ana (Naco)". */
const note = /\s*[([][^()[\]]*[)\]]\s*$/u;
/** Decoration around a name. */
const edges = /^[\s\p{S}~*_•·.,;:!¡#|'"“”\-–—]+|(?:[\s\p{S}~*_•·,;:!¡#|'"“”\-–—]|\.{2,}|…)+$/gu;
/** Two letters at least, and what stands between letters in names; a free dash parts two things. */
const onlyName = /^(?!.* [-·] )(?=.*\p{L}.*\p{L})[\p{L}\p{M}][\p{L}\p{M} .'’\-·]*$/u;
/** Words that say what somebody is to the team, not who. */
const label = /(^|\s)(client[ea]s?|contacto|prospecto|customer|wifi|internet)(?!\p{L})/iu;
/** What a company is before the law; nobody is addressed by it. */
const legalForm = /,? (s\.?r\.?l|e\.?i\.?r\.?l|s\.a\.s|s\.a|ltda)\.?$/iu;
/** Parts of names that stay small when nothing else says how they are written, articles behind `de`. */
const small = /^(de|del|y|e|da|do|das|dos|di|van|von)$/u;
const article = /^(la|las|los)$/u;

/** "DON PEDRO" and "ana maría" as one writes names; what has both cases is as its owner wants it. */
function cased(name: string): string {
  const lower = name.toLowerCase();
  if (name !== lower && name !== name.toUpperCase()) return name;
  const words = lower.replace(/i\u0307/gu, 'i').split(' ');
  return words
    .map((word, at) =>
      (at > 0 && small.test(word)) || (article.test(word) && words[at - 1] === 'de')
        ? word
        : word.replace(/(^|[.'’\-])\p{L}/gu, (start) => start.toUpperCase()),
    )
    .join(' ');
}

/**
 * The name to address a customer by, out of a chat's title: without emoji, tildes, notes in
 * brackets behind it and other decoration, at most 60 characters. Absent for telephone numbers and
 * for titles with digits or signs inside, which are rarely names.
 */
export function customerName(title: string): string | undefined {
  if (isPhone(title)) return undefined;
  const plain = oneLine(oneLine(title).replace(emoji, ' ').normalize('NFKC'));
  const bare = plain
    .replace(edges, '')
    .replace(note, '')
    .replace(legalForm, '')
    .replace(edges, '')
    .trim();
  if (!onlyName.test(bare) || label.test(bare)) return undefined;
  return Array.from(cased(bare)).slice(0, longest).join('').trim();
}
