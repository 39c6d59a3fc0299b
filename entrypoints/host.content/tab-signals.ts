/** What the background tells the script of a tab. */
export const openPicker = { type: 'open-picker' } as const;
/** Answered with `true` by a script that runs; an old one, of before an update, cannot answer. */
export const areYouThere = { type: 'are-you-there' } as const;
