import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { newTeam } from '@/utils/publishing/owner-key';
import type { Endpoint } from '../../server/app';
import { start, type Running, type StartOptions } from '../../server/start';

/** The first start makes the team. Its owner's key is written before anything is built on it. */
export async function makeTeam({ library, devices }: Endpoint, file: string): Promise<void> {
  const team = await newTeam();
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(team.file, null, 2), { mode: 0o600, flag: 'wx' });
  const founded = await library.found(team.signed, team.keys.root);
  if (!founded.ok) throw new Error(`the new team is refused: ${founded.error.reason}`);
  const owner = await devices.join(await devices.invite(team.keys.team, 'owner'));
  const kept = { ...team.file, token: owner?.token };
  writeFileSync(file, JSON.stringify(kept, null, 2), { mode: 0o600 });
}

export interface OwnTeam {
  readonly running: Running;
  /** Each is good for one device. */
  readonly ownerLink: string;
  readonly joinLink: string;
}

/**
 * The endpoint with its team, which is made where there is none yet.
 * @param ownerKey file that a new team's keys are written to
 */
export async function startTeam(options: StartOptions, ownerKey: string): Promise<OwnTeam> {
  const running = await start(options);
  if (!(await running.library.keys())) await makeTeam(running, ownerKey);
  const keys = await running.library.keys();
  if (!keys) throw new Error('the team that was just made is not there');
  return {
    running,
    ownerLink: await running.linkFor(keys.team, 'owner'),
    joinLink: await running.linkFor(keys.team, 'agent'),
  };
}
