/** What was typed, made comparable: without accents, case and spare spaces. */
export function foldTyped(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}
