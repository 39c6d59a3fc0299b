import type { Query } from '../store/store';
import type { Table } from './tables';

/** Characters in one piece, about: with pictures a row alone may have more. */
const piece = 1_000_000;
const mostRows = 10_000;

/**
 * The rows of a table as lists in JSON, piece by piece, however many they are. The database writes
 * them, which knows best how. Within a transaction, whose cursor it is.
 */
export async function* piecesOf(query: Query, { name }: Table): AsyncGenerator<string> {
  await query(
    `declare moving no scroll cursor for select row_to_json(one)::text as line from ${name} as one`,
  );
  // From one row on: how large they are shows only in reading.
  for (let count = 1; ;) {
    const rows = await query<{ line: string }>(`fetch ${count} from moving`);
    if (rows.length === 0) break;
    const text = `[${rows.map(({ line }) => line).join(',')}]`;
    yield text;
    const fitting = Math.floor((count * piece) / text.length);
    count = Math.max(1, Math.min(mostRows, count * 2, fitting));
  }
  await query('close moving');
}

/** No COPY: where the server refuses the last of its rows, the driver (postgres 3.4.9) never says so. */
export async function load(query: Query, { name, columns }: Table, list: string): Promise<void> {
  const names = columns.join(', ');
  await query(
    `insert into ${name} (${names}) select ${names}
     from json_populate_recordset(null::${name}, $1::text::json)`,
    [list],
  );
}
