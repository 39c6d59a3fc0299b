/** One row as the database gives it; whoever asked knows its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** Values that both engines take for `$1`, `$2` … */
export type Value = string | number | boolean | null | Date | readonly (string | number | null)[];

/** One statement. */
export type Query = <R extends object = Row>(
  statement: string,
  values?: readonly Value[],
) => Promise<R[]>;

/** Citus is a PostgreSQL whose large tables lie on many machines. */
export type Engine = 'pglite' | 'postgres' | 'citus';

/** PostgreSQL's language over one connection or many: PGlite here, a server elsewhere. */
export interface Store {
  readonly engine: Engine;
  /** What it changed is on the disk when this resolves. */
  readonly query: Query;
  /** Several statements, all or none. */
  script(statements: string): Promise<void>;
  /** The same, where one needs what another has found. */
  transaction(run: (query: Query) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** The store cannot be opened; the sentence is for who started the endpoint. */
export class StoreInUse extends Error {
  override readonly name = 'StoreInUse';
}
