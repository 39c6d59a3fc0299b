/** Opens a folder as the endpoint does, and prints how much is there of each batch, as JSON. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openPGlite } from '../../../server/store/pglite';

/** What is found after a cut; batches are told apart by the answer that they name. */
export interface Found {
  /** By batch: events, and what the days' sums say. */
  readonly batches: Readonly<Record<string, readonly [events: number, uses: number]>>;
  readonly teams: number;
  /** Whether the owner's keys and token are in their file. */
  readonly hasKey: boolean;
}

function hasKey(folder: string): boolean {
  try {
    const kept: unknown = JSON.parse(readFileSync(path.join(folder, 'owner-key.json'), 'utf8'));
    return typeof kept === 'object' && kept !== null && 'token' in kept;
  } catch {
    return false;
  }
}

const folder = process.argv[2] ?? '';
const store = await openPGlite(folder);
const rows = await store.query<{ answer: string; events: number; uses: number }>(
  `select answer, coalesce(events, 0)::integer as events, coalesce(uses, 0)::integer as uses
   from (select answer, count(*) as events from event group by answer) as one
   full join (select answer, sum(uses) as uses from daily group by answer) as other using (answer)`,
);
const teams = await store.query('select 1 from team');
const found: Found = {
  batches: Object.fromEntries(rows.map(({ answer, events, uses }) => [answer, [events, uses]])),
  teams: teams.length,
  hasKey: hasKey(folder),
};
await store.close();
console.log(JSON.stringify(found));
