import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const size = '192M';
/** Looks at the disk in vain: something always writes to it. */
const mostLooks = 200;

/** A disk of our own: a file, a loop device over it, ext4 in it, and where that is seen. */
export interface Disk {
  readonly image: string;
  readonly folder: string;
  readonly device: string;
}

/** Whether this machine lets us have one; it takes root and loop devices. */
export async function hasDisks(folder: string): Promise<boolean> {
  try {
    await remove(await mounted(await formatted(path.join(folder, 'try.img'))));
    return true;
  } catch {
    return false;
  }
}

/** @returns a new image with nothing in it */
export async function formatted(image: string): Promise<string> {
  await run('truncate', ['-s', size, image]);
  await run('mkfs.ext4', ['-q', '-F', image]);
  return image;
}

/**
 * Direct: what the file system beneath has been given is in the image, and what it still keeps in
 * memory is not.
 */
export async function mounted(image: string): Promise<Disk> {
  const args = ['--find', '--show', '--direct-io=on', image];
  const device = (await run('losetup', args)).stdout.trim();
  const folder = `${image}.seen`;
  mkdirSync(folder, { recursive: true });
  try {
    await run('mount', ['-t', 'ext4', device, folder]);
  } catch (cause) {
    await run('losetup', ['-d', device]);
    throw cause;
  }
  return { image, folder, device };
}

async function unmount({ folder, device }: Disk): Promise<void> {
  await run('umount', [folder]);
  await run('losetup', ['-d', device]);
}

export async function remove(disk: Disk): Promise<void> {
  await unmount(disk);
  await run('rm', ['-rf', disk.image, disk.folder]);
}

/** What has gone to the device so far, and nothing that is still on its way. */
function writesTo({ device }: Disk): string | undefined {
  const line = readFileSync(`/sys/block/${path.basename(device)}/stat`, 'utf8');
  const figures = line.trim().split(/\s+/);
  return figures[8] === '0' ? `${figures[4]} ${figures[6]}` : undefined;
}

/**
 * The image as it is at one moment: nothing went to the device while it was copied. What the file
 * system held back in memory is lost, as with the power.
 */
export async function copied(disk: Disk, image: string): Promise<string> {
  for (let look = 0; look < mostLooks; look += 1) {
    const before = writesTo(disk);
    await run('cp', ['--sparse=always', disk.image, image]);
    if (before !== undefined && before === writesTo(disk)) return image;
  }
  throw new Error('the disk never was still for as long as a copy takes');
}
