import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** An extension that does nothing, with our id: the browser is then the same but for us. */
export async function emptyExtension(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'unisono-nothing-'));
  const manifest = {
    manifest_version: 3,
    name: 'nothing',
    version: '1',
    browser_specific_settings: { gecko: { id: 'unisono@unisono.example' } },
  };
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
