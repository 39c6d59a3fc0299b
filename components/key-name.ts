import { useTexts, type TextKey } from './texts';

/** Keys that open the list, as settings know them: modifiers and a `KeyboardEvent.code`. */
export const openKeys = ['Control+Space', 'Control+Shift+Space', 'Alt+KeyR'] as const;

/** The one that holds as long as nothing else was set. */
export const usualOpenKey: string = openKeys[0];

/** Names that are the same in all our languages; what is in neither list is its own name. */
const caps: Readonly<Record<string, string>> = { Control: 'Ctrl', Meta: 'Cmd' };

const words: Readonly<Record<string, TextKey>> = { Space: 'key_space', Shift: 'key_shift' };

/** Names a key as it stands on the keyboard: `Control+Space` is "Ctrl+Espacio". */
export function useKeyName(): (key: string) => string {
  const texts = useTexts();
  const nameOf = (part: string): string => {
    const word = words[part];
    if (word) return texts(word);
    return caps[part] ?? part.replace(/^(?:Key|Digit)/, '');
  };
  return (key) => key.split('+').map(nameOf).join('+');
}
