import { databasePlace, DatabaseServer, freePort, initOptions, ownMemory } from './postgres';

const standbyName = 'standby';

export interface Pair {
  /** Names both, the standby first: which of them takes writes is for the endpoint to find out. */
  readonly url: string;
  /** The machine of the primary goes down for good. */
  killPrimary(): Promise<void>;
  /** The standby takes its place. */
  promote(): Promise<void>;
  remove(): Promise<void>;
}

/** A primary that confirms nothing before its standby has it, and that standby. */
export async function newPair(programs: string): Promise<Pair> {
  const [first, second] = [databasePlace(programs), databasePlace(programs)];
  const [port, other] = [await freePort(), await freePort()];
  const listen = { ...ownMemory, listen_addresses: '127.0.0.1' };
  await first.run('initdb', ['-D', first.data, ...initOptions]);
  const primary = new DatabaseServer(first, {
    ...listen,
    port,
    unix_socket_directories: first.folder,
    synchronous_commit: 'on',
    synchronous_standby_names: standbyName,
  });
  await primary.start();
  const source = `host=127.0.0.1 port=${port} user=postgres application_name=${standbyName}`;
  await second.run('pg_basebackup', [
    '-D',
    second.data,
    '-d',
    source,
    '-R',
    '-c',
    'fast',
    '-X',
    'stream',
  ]);
  const standby = new DatabaseServer(
    second,
    { ...listen, port: other, unix_socket_directories: second.folder },
    'started streaming WAL from primary',
  );
  await standby.start();
  return {
    url: `postgres://postgres@127.0.0.1:${other},127.0.0.1:${port}/postgres`,
    killPrimary: () => primary.kill(),
    promote: async () => {
      await second.run('pg_ctl', ['promote', '-D', second.data, '-w']);
    },
    remove: async () => {
      await Promise.all([standby.stop(), primary.stop()]);
      first.remove();
      second.remove();
    },
  };
}
