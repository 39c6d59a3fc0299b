import path from 'node:path';
import { root } from './shell';

/** The folder that `npm run build` fills for a browser. */
export function builtExtension(kind: 'chromium' | 'firefox'): string {
  return path.join(root, '.output', kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}
