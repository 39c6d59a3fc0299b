/** What a stranger may write to stop us, by its name. */
export const bombs: Readonly<Record<string, string>> = {
  'a megabyte of words': 'no tengo internet en la casa. '.repeat(35_000),
  'a megabyte of one word': 'a'.repeat(1_000_000),
  '10^5 combining marks': `a${'\u0301'.repeat(100_000)}`,
  '10^4 distinct words': Array.from({ length: 10_000 }, (_, i) => `palabra${i}`).join(' '),
  'half a form, again and again': 'no no no me me no carga no '.repeat(5_000),
};

/** What one of them may take, ms. */
export const goalOfBombs = 50;
