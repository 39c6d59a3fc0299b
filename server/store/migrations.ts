import type { Store } from './store';

/**
 * In order, one after the other; what is applied is never changed again. Nothing but what PGlite,
 * PostgreSQL 15 and Citus all have.
 */
const migrations: readonly string[] = [
  `create table team (
     id text primary key,
     created timestamptz not null default now()
   );
   create table device (
     id uuid primary key,
     team text not null,
     role text not null check (role in ('agent', 'owner')),
     token_hash text not null unique,
     next_hash text unique,
     joined timestamptz not null default now(),
     revoked timestamptz
   );
   create table invitation (
     code_hash text primary key,
     team text not null,
     role text not null check (role in ('agent', 'owner')),
     expires timestamptz not null,
     used timestamptz
   );
   create table event (
     team text not null,
     device uuid not null,
     id uuid not null,
     at timestamptz not null,
     received timestamptz not null default now(),
     skew_ms bigint not null,
     answer text not null,
     version integer not null,
     host text not null,
     day date not null,
     way text not null,
     rank smallint not null,
     edited boolean,
     wait_ms bigint,
     primary key (device, id)
   );
   create index event_received on event (received);
   create table daily (
     team text not null,
     day date not null,
     answer text not null,
     host text not null,
     way text not null,
     uses bigint not null,
     first bigint not null,
     top bigint not null,
     edited bigint not null,
     unedited bigint not null,
     waits bigint[] not null,
     primary key (team, day, answer, host, way)
   );
   create table team_keys (
     number integer primary key,
     signed text not null
   );
   create table release (
     version integer primary key,
     signed text not null,
     published timestamptz not null default now()
   );
   create table release_file (
     path text primary key,
     version integer not null,
     content text not null
   );`,
  `create table unsummed (
     team text not null,
     day date not null,
     writer uuid not null,
     tellings bigint not null,
     open_since timestamptz,
     due timestamptz not null,
     primary key (team, day, writer)
   );`,
];

/** Brings the database to the newest form; several processes may do so at once. */
export async function migrate(store: Pick<Store, 'query' | 'script'>): Promise<void> {
  await store.script('create table if not exists migration (number integer primary key)');
  const [row] = await store.query<{ last: number | null }>(
    'select max(number) as last from migration',
  );
  const last = row?.last ?? 0;
  for (const [index, statements] of migrations.entries()) {
    const number = index + 1;
    if (number <= last) continue;
    // The row first: a second process waits for it, and finds it taken.
    await store.script(`insert into migration (number) values (${number}); ${statements}`);
  }
}
