import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { BrowserKind } from './find-browser';

const contentScript = `
const api = globalThis.browser ?? globalThis.chrome;
const url = api.runtime.getURL('picker.html');
// With use_dynamic_url getURL gives a random origin, but the document has the extension's own.
const origin = url.startsWith('chrome') ? 'chrome-extension://' + api.runtime.id : new URL(url).origin;
let frame;
const talk = () => {
  const { port1, port2 } = new MessageChannel();
  const trips = [];
  let sent = 0;
  const ping = () => { sent = performance.now(); port1.postMessage({ ping: trips.length, list: ['á', 1, null] }); };
  port1.onmessage = ({ data }) => {
    trips.push({ ms: performance.now() - sent, data });
    if (trips.length < 50) return ping();
    document.documentElement.dataset.trips = JSON.stringify(trips);
  };
  frame.contentWindow.postMessage({ nonce: 'n' }, origin, [port2]);
  ping();
};
addEventListener('keydown', (event) => {
  if (!event.ctrlKey || event.code !== 'Space' || frame) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const host = document.createElement('div');
  frame = document.createElement('iframe');
  frame.src = url;
  frame.style.cssText = 'position:fixed;right:20px;bottom:80px;width:300px;height:120px;background:white';
  frame.addEventListener('load', () => { talk(); frame.focus(); });
  host.attachShadow({ mode: 'closed' }).append(frame);
  document.documentElement.append(host);
}, true);
`;

const frameScript = `
const api = globalThis.browser ?? globalThis.chrome;
globalThis.born = () => api.runtime.sendMessage({});
globalThis.storage = () => new Promise((resolve) => {
  const request = indexedDB.open('frame');
  request.onsuccess = () => resolve('open');
  request.onerror = () => resolve('refused');
});
addEventListener('focus', () => document.querySelector('input').focus());
addEventListener('message', ({ ports: [port], data }) => {
  globalThis.nonce = data.nonce;
  port.onmessage = (event) => port.postMessage({ pong: event.data });
});
`;

const background = `
const born = Math.random();
(globalThis.browser ?? globalThis.chrome).runtime.onMessage.addListener((message, sender, reply) => reply(born));
`;

const page =
  '<!doctype html><meta charset="utf-8"><input><button>b</button><script src="picker.js"></script>';

function manifest(kind: BrowserKind): object {
  const dynamic = kind === 'chromium' ? { use_dynamic_url: true } : {};
  const matches = ['https://web.whatsapp.com/*'];
  return {
    manifest_version: 3,
    name: 'throw-away',
    version: '1',
    content_scripts: [{ matches, js: ['content.js'], run_at: 'document_start' }],
    background:
      kind === 'chromium' ? { service_worker: 'background.js' } : { scripts: ['background.js'] },
    web_accessible_resources: [{ resources: ['picker.html'], matches, ...dynamic }],
    browser_specific_settings: { gecko: { id: 'unisono@unisono.example' } },
  };
}

/** A little extension that opens a frame on Ctrl+Space, to try the harness with. */
export async function makeThrowaway(
  kind: BrowserKind,
): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'unisono-throwaway-'));
  const files = {
    'manifest.json': JSON.stringify(manifest(kind)),
    'content.js': contentScript,
    'picker.html': page,
    'picker.js': frameScript,
    'background.js': background,
  };
  await Promise.all(
    Object.entries(files).map(([name, text]) => writeFile(path.join(folder, name), text)),
  );
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
