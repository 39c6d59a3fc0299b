/** One row as the database gives it; whoever asked knows its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** Values that both engines take for `$1`, `$2` … */
export type Value = string | number | boolean | null | Date | readonly (string | number | null)[];

/** PostgreSQL's language over one connection or many: PGlite here, a server elsewhere. */
export interface Store {
  readonly engine: 'pglite' | 'postgres';
  /** One statement; what it changed is on the disk when this resolves. */
  query<R extends object = Row>(statement: string, values?: readonly Value[]): Promise<R[]>;
  /** Several statements, all or none. */
  script(statements: string): Promise<void>;
  close(): Promise<void>;
}

/** The store cannot be opened; the sentence is for who started the endpoint. */
export class StoreInUse extends Error {
  override readonly name = 'StoreInUse';
}
