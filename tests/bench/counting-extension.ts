import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { builtExtension } from '@/entrypoints/commands/built-extension';
import type { BrowserKind } from '../e2e/harness/find-browser';

/** As much of a manifest as is changed here. */
interface Manifest {
  content_scripts: { js: string[] }[];
}

/**
 * Stands before our script in its own world, where the page does not see it: counts what is made
 * there, and tells when the page asks. `clock`: before and after a script of one line, and after ours.
 */
const counter = `{
  const made = {};
  const count = (name) => { made[name] = (made[name] ?? 0) + 1; };
  const clock = [];
  globalThis.benchClock = () => clock.push(performance.now());
  addEventListener('bench-ask', () => {
    const detail = JSON.stringify({ made, clock });
    dispatchEvent(new CustomEvent('bench-told', { detail }));
  });
  for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'PerformanceObserver']) {
    globalThis[name] = new Proxy(globalThis[name], {
      construct: (target, all) => { count('observers'); return Reflect.construct(target, all); },
    });
  }
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback']) {
    const original = globalThis[name];
    globalThis[name] = (...all) => { count('timers'); return original.apply(window, all); };
  }
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (...all) {
    if (this === window || this instanceof Node) count('listeners');
    return listen.apply(this, all);
  };
  benchClock();
}`;

const files: Readonly<Record<string, string>> = {
  'bench-count.js': counter,
  'bench-nothing.js': 'benchClock();',
  'bench-after.js': 'benchClock();',
};

/**
 * The built extension, byte by byte, with the counter around each of its scripts.
 * @param instead other scripts of its, by their names
 */
export async function countingExtension(
  kind: BrowserKind,
  instead: Readonly<Record<string, string>> = {},
): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'unisono-counting-'));
  await cp(builtExtension(kind), folder, { recursive: true });
  const place = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(place, 'utf8')) as Manifest;
  for (const script of manifest.content_scripts)
    script.js = ['bench-count.js', 'bench-nothing.js', ...script.js, 'bench-after.js'];
  await writeFile(place, JSON.stringify(manifest));
  for (const [name, text] of Object.entries({ ...files, ...instead }))
    await writeFile(path.join(folder, name), text);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
