import type { Frame, Page } from 'puppeteer-core';
import { builtExtension } from '@/entrypoints/commands/built-extension';
import { root } from '@/entrypoints/commands/shell';
import { launch, type Driven } from '../e2e/harness/browsers';
import type { BrowserKind } from '../e2e/harness/find-browser';
import { startServer } from '../e2e/harness/server';
import type { BenchHost } from './hosts';
import { benchLibrary } from './library';

/** What benches leave in a page or frame, read by later evaluations in the same world. */
declare global {
  interface Window {
    bench?: Record<string, number>;
  }
}

export interface Scene {
  readonly driven: Driven;
  /** A page in a new tab, which hears the space bar before the extension does. */
  open(url: string): Promise<Page>;
  /** A host with these knobs in a new tab, the first conversation open, the caret in its box. */
  chat(host: BenchHost, knobs?: string): Promise<Page>;
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

/** Runs `play` in one browser with the built extension, or the one in `extension`. */
export async function withScene<T>(
  kind: BrowserKind,
  play: (scene: Scene) => Promise<T>,
  extension?: string,
): Promise<T> {
  const server = await startServer();
  try {
    const folder = extension ?? builtExtension(kind);
    const driven = await launch(kind, { extension: folder, port: server.port, lang: 'es' });
    try {
      if (extension === undefined) await takeLibrary(driven);
      return await play({
        driven,
        open: (url) => openPage(driven, url),
        chat: (host, knobs = '') => openChat(driven, host, knobs),
      });
    } finally {
      await driven.close();
    }
  } finally {
    await server.close();
  }
}

async function openPage(driven: Driven, url: string): Promise<Page> {
  const page = await driven.browser.newPage();
  // There before any script.
  await page.evaluateOnNewDocument(noteSpaceBar);
  await page.goto(url);
  await page.bringToFront();
  return page;
}

async function openChat(driven: Driven, host: BenchHost, knobs: string): Promise<Page> {
  const page = await openPage(driven, host.url(knobs));
  await host.enter(page);
  return page;
}

/** One in so many messages of a conversation is ours. */
const turn = 4;

/** Customer and agent write so many messages, the last of them this one of the customer. */
export async function converse(
  host: BenchHost,
  page: Page,
  messages: number,
  last: string,
): Promise<void> {
  for (let sent = messages - 1; sent > 0; sent -= 1) {
    const isOurs = sent % turn === 0;
    await (isOurs ? host.answer(page, 'A la orden.') : host.receive(page, 'Gracias'));
  }
  await host.receive(page, last);
}

/** The title of the selected answer, if there is one. */
export async function selected(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const option = document.querySelector('[role="option"][aria-selected="true"]');
    return option?.textContent ?? '';
  });
}
