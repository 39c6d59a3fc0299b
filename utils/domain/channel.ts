/** What a message can look like where it is read; each has its own rendering of a body. */
export const channels = ['whatsapp', 'gmail', 'messenger'] as const;
export type Channel = (typeof channels)[number];
