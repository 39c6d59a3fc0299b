/** A folded word, and where the text it came from has it (UTF-16 units, end exclusive). */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
