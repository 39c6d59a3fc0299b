import { tool, type Run, type RunOptions } from './shell';

/** `.output/chrome-mv3/` and `.output/firefox-mv3/`. */
export async function buildAll(options?: RunOptions): Promise<Run> {
  const chrome = await tool('wxt', ['build', '-b', 'chrome', '--mv3'], options);
  if (chrome.status !== 0) return chrome;
  return tool('wxt', ['build', '-b', 'firefox', '--mv3'], options);
}
