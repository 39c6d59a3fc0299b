import type { Query } from '../store/store';

/** A table of ours, its columns in an order that is the same on both sides. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
}

/** What is the same on both sides where the rows are, in whatever order they lie. */
export interface Print {
  readonly rows: string;
  readonly hash: string;
}

/** Each database makes its own note of how far its tables are built. */
const notMoved = 'migration';

/** Texts of times and dates that do not depend on where a server stands. */
export const plainTexts = `set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'`;

/** As the database itself names them: a table that is added later is moved like the others. */
export async function tablesOf({ query }: { readonly query: Query }): Promise<Table[]> {
  const rows = await query<{ name: string; columns: string }>(
    `select relname::text as name, string_agg(quote_ident(attname), ',' order by attname) as columns
     from pg_class join pg_attribute on attrelid = pg_class.oid
     where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')
       and not relispartition and attnum > 0 and not attisdropped and attgenerated = ''
       and relname <> '${notMoved}'
     group by relname order by relname`,
  );
  return rows.map(({ name, columns }) => ({ name, columns: columns.split(',') }));
}

/** A sum of hashes of rows: no order matters, and a row more or other shows. */
export async function printOf(query: Query, { name, columns }: Table): Promise<Print> {
  const line = `convert_to(row(${columns.join(', ')})::text, 'UTF8')`;
  const [print] = await query<Print>(
    `select count(*)::text as rows,
       coalesce(sum(('x' || left(encode(sha256(${line}), 'hex'), 16))::bit(64)::bigint), 0)::text as hash
     from ${name}`,
  );
  return print ?? { rows: '0', hash: '0' };
}
