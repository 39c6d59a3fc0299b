import type { Event } from '@/utils/domain/event';

/** An event as it is stored: by the endpoint's clock, with whose it is. */
export interface EventRow extends Event {
  readonly team: string;
  readonly device: string;
  readonly skew: number;
}

/** What is stored of it, in the order of `cellsOf`. */
export const eventColumns = [
  ['team', 'text'],
  ['device', 'uuid'],
  ['id', 'uuid'],
  ['at', 'double precision'],
  ['skew_ms', 'bigint'],
  ['answer', 'text'],
  ['version', 'integer'],
  ['host', 'text'],
  ['day', 'date'],
  ['way', 'text'],
  ['rank', 'smallint'],
  ['edited', 'boolean'],
  ['wait_ms', 'bigint'],
] as const;

type Column = (typeof eventColumns)[number][0];

const cells: Readonly<Record<Column, (row: EventRow) => string | number | null>> = {
  team: ({ team }) => team,
  device: ({ device }) => device,
  id: ({ id }) => id,
  at: ({ at }) => at / 1000,
  skew_ms: ({ skew }) => skew,
  answer: ({ answer }) => answer,
  version: ({ version }) => version,
  host: ({ host }) => host,
  day: ({ day }) => day,
  way: ({ way }) => way,
  rank: ({ rank }) => rank,
  edited: ({ edited }) => (edited === undefined ? null : String(edited)),
  wait_ms: ({ wait }) => wait ?? null,
};

export const eventNames = eventColumns.map(([name]) => name).join(', ');

/** As texts: every engine makes of them what their column is. */
export function cellsOf(row: EventRow): (string | null)[] {
  return eventColumns.map(([name]) => {
    const cell = cells[name](row);
    return cell === null ? null : String(cell);
  });
}
