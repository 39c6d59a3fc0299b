/**
 * What can stand behind the trigger character: it begins with a letter or digit, so that `;)` is no
 * shortcut, and ends at white space. `;` and `/` begin another one.
 */
const form = /^[\p{L}\p{N}][^\s;/]{0,39}$/u;

/** Whether an agent can type it as a shortcut; at most 40 characters. */
export function isShortcut(text: string): boolean {
  return form.test(text);
}
