/** The library in use, as far as a person is told about it. */
export interface LibraryFacts {
  readonly name: string;
  readonly version: number;
  readonly answers: number;
  /** ISO 8601, when this version was taken into use here. */
  readonly since: string;
  readonly source: 'starter' | 'file' | 'team';
  /** Name of the one before, where there is a way back to it. */
  readonly before?: string;
}
