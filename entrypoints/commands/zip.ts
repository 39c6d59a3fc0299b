import { tool } from './shell';

const chrome = await tool('wxt', ['zip', '-b', 'chrome', '--mv3'], { live: true });
const firefox = await tool('wxt', ['zip', '-b', 'firefox', '--mv3'], { live: true });
process.exitCode = Math.max(chrome.status, firefox.status);
