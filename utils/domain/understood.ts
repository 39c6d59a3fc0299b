/** Why what was typed is not taken; `example`: how it would be understood. */
export type Unclear =
  | { readonly status: 'unclear'; readonly why: 'no-such-date' | 'choice' }
  | { readonly status: 'unclear'; readonly why: 'date' | 'amount'; readonly example: string };

/** What becomes of what an agent typed for a placeholder. Nothing is guessed. */
export type Understood =
  | { readonly status: 'empty' }
  /** `value`: as it will stand in the answer. `isPast`: a day before today. */
  | { readonly status: 'taken'; readonly value: string; readonly isPast?: boolean }
  | Unclear;
