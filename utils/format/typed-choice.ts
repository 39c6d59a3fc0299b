import { foldTyped } from './fold-typed';

/**
 * The option that was typed, or the first that begins so, or one of whose words does. What is
 * taken is shown before it is inserted, as in any list that goes by first letters.
 */
export function readChoice(text: string, options: readonly string[]): string | undefined {
  const typed = foldTyped(text);
  const folded = options.map(foldTyped);
  const ways: readonly ((option: string) => boolean)[] = [
    (option) => option === typed,
    (option) => option.startsWith(typed),
    (option) => option.includes(` ${typed}`),
  ];
  const at = ways.map((fits) => folded.findIndex(fits)).find((index) => index >= 0);
  return at === undefined ? undefined : options[at];
}
