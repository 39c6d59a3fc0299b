const ascii = /^[\x20-\x7e]*$/u;
const marks = /\p{M}+/gu;
const longRun = /(\p{L})\1{2,}/gu;

/** Lower case without accents, compatibility forms (`ﬁ`, `𝗵`) written plainly. Linear. */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(marks, '').toLowerCase();
}

/** Folds one word as it is written in chats: `holaaaa` is `hola`. */
export function foldWord(word: string): string {
  return fold(word).replace(longRun, '$1');
}

/** Folds each word once. Keeps the words: not for what customers write. */
export function rememberingFold(): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const folded = known.get(word) ?? foldWord(word);
    known.set(word, folded);
    return folded;
  };
}

/** The first `limit` code points of a text; looks at no more of it than that. */
export function firstCodePoints(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let end = 0;
  for (let count = 0; count < limit && end < text.length; count += 1) {
    end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  }
  return text.slice(0, end);
}
