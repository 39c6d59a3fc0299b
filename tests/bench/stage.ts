import type { Frame, Page } from 'puppeteer-core';
import { builtExtension } from '@/entrypoints/commands/built-extension';
import { root } from '@/entrypoints/commands/shell';
import { launch, type Driven } from '../e2e/harness/browsers';
import { call, clickBox, press } from '../e2e/harness/drive';
import type { BrowserKind } from '../e2e/harness/find-browser';
import { startServer } from '../e2e/harness/server';
import { benchLibrary } from './library';

/** What benches leave in a page or frame, read by later evaluations in the same world. */
declare global {
  interface Window {
    bench?: Record<string, number>;
  }
}

export interface Scene {
  readonly driven: Driven;
  /** WhatsApp Web with these knobs in a new tab, the first conversation open, the caret in its box. */
  chat(knobs?: string): Promise<Page>;
}

/** Milliseconds since 1970 of the last trusted space bar, in `window.bench.pressed`. */
function noteSpaceBar(): void {
  addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.code !== 'Space') return;
      window.bench = { ...window.bench, pressed: performance.timeOrigin + event.timeStamp };
    },
    { capture: true },
  );
}

/** Has the library of the benches taken into use, as the options page does it. */
async function takeLibrary(driven: Driven): Promise<void> {
  const page = await driven.extensionPage('options.html');
  const text = JSON.stringify(benchLibrary(root));
  const reply = await page.evaluate(async (library) => {
    interface Api {
      runtime: { sendMessage(message: object): Promise<unknown> };
    }
    const all = globalThis as unknown as { browser?: Api; chrome: Api };
    const data = { file: 'bench.json', text: library };
    return (all.browser ?? all.chrome).runtime.sendMessage({ name: 'library/open', data });
  }, text);
  if (!(reply as { value?: { ok?: boolean } } | undefined)?.value?.ok)
    throw new Error(`the library of the benches was refused: ${JSON.stringify(reply)}`);
  await page.close();
}

/**
 * Runs `play` in one browser with the built extension, or the one in `extension`; the page hears
 * the space bar before the extension does, since its listener is there before any script.
 */
export async function withScene(
  kind: BrowserKind,
  play: (scene: Scene) => Promise<void>,
  extension?: string,
): Promise<void> {
  const server = await startServer();
  try {
    const folder = extension ?? builtExtension(kind);
    const driven = await launch(kind, { extension: folder, port: server.port, lang: 'es' });
    try {
      if (extension === undefined) await takeLibrary(driven);
      await play({ driven, chat: (knobs) => openChat(driven, knobs) });
    } finally {
      await driven.close();
    }
  } finally {
    await server.close();
  }
}

async function openChat(driven: Driven, knobs = ''): Promise<Page> {
  const page = await driven.browser.newPage();
  await page.evaluateOnNewDocument(noteSpaceBar);
  await page.goto(`https://web.whatsapp.com/?lang=es&${knobs}`);
  await page.bringToFront();
  await call(page, 'openChat', 0);
  await clickBox(page);
  return page;
}

/** One in so many messages of a conversation is ours. */
const turn = 4;

async function answer(page: Page): Promise<void> {
  const text = 'A la orden.';
  await call(page, 'reset', text, text.length);
  await press(page, 'Enter');
}

/** Customer and agent write so many messages, the last of them this one of the customer. */
export async function converse(page: Page, messages: number, last: string): Promise<void> {
  for (let sent = messages - 1; sent > 0; sent -= 1) {
    await (sent % turn === 0 ? answer(page) : call(page, 'receive', 'Gracias'));
  }
  await call(page, 'receive', last);
}

/** The title of the selected answer, if there is one. */
export async function selected(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const option = document.querySelector('[role="option"][aria-selected="true"]');
    return option?.textContent ?? '';
  });
}
