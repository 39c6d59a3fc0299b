import fs from 'node:fs';
import path from 'node:path';
import { StoreInUse } from './store';

/** Whether a process of that number is there; one of somebody else's is. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * When a process began, in clock ticks since the machine did: its number may be another's by now.
 * `undefined` where the system does not tell.
 */
function beganAt(pid: number): string | undefined {
  try {
    const line = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return line.slice(line.lastIndexOf(')')).split(' ')[20];
  } catch {
    return undefined;
  }
}

const idOf = (pid: number): string => `${pid} ${beganAt(pid) ?? ''}`.trim();

async function readOrNothing(file: string): Promise<string> {
  return fs.promises.readFile(file, 'utf8').catch(() => '');
}

function holderOf(written: string): number | undefined {
  const pid = Number.parseInt(written, 10);
  return isAlive(pid) && written === idOf(pid) ? pid : undefined;
}

/** Takes away the lock of one who is gone; another's that took its place meanwhile is put back. */
async function takeAway(file: string, written: string): Promise<void> {
  const aside = `${file}.${process.pid}`;
  await fs.promises.rename(file, aside).catch(() => undefined);
  if ((await readOrNothing(aside)) !== written) {
    await fs.promises.link(aside, file).catch(() => undefined);
  }
  await fs.promises.rm(aside, { force: true });
}

/**
 * The folder is this process's alone: two on one database would each overwrite what the other wrote.
 * A lock that nobody holds any more, of a machine that went down, is taken over.
 * @returns how to let go of it
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = path.join(folder, 'lock');
  const own = `${file}.own.${process.pid}`;
  // Whole from its first moment: a lock that is half written looks like nobody's.
  await fs.promises.writeFile(own, idOf(process.pid), { mode: 0o600 });
  try {
    for (;;) {
      if (await linked(own, file)) return () => fs.promises.rm(file, { force: true });
      const written = await readOrNothing(file);
      const holder = holderOf(written);
      if (holder !== undefined) throw new StoreInUse(`${folder} is in use by process ${holder}`);
      await takeAway(file, written);
    }
  } finally {
    await fs.promises.rm(own, { force: true });
  }
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await fs.promises.link(from, to);
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw cause;
  }
}
