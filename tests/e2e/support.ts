import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { messageOf } from '@/utils/domain/envelope';
import type { Library } from '@/utils/domain/library';
import type { Look } from '@/utils/domain/look';
import { segmentsOf } from '@/utils/domain/placeholder';
import type { Content } from '@/utils/domain/rich';
import { fillKnown } from '@/utils/format/fill';
import { render } from '@/utils/format/render';
import { launch, type Driven } from './harness/browsers';
import { call, clickBox, drawn, frameFocused, frameOf, press, until } from './harness/drive';
import type { BrowserKind } from './harness/find-browser';
import type { LaunchOptions } from './harness/launch-options';
import { startServer, type Server } from './harness/server';

export const root = path.resolve(import.meta.dirname, '../..');

export const starter = JSON.parse(
  readFileSync(path.join(root, 'public/library/starter.es.json'), 'utf8'),
) as Library;

export function builtFor(kind: BrowserKind): string {
  return path.join(root, '.output', kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}

/** What goes into the compose box for a body of the starter library. */
export function contentOf(body: string, values: Record<string, string>, look: Look): Content {
  const filled = (text: string) => fillKnown(segmentsOf(text), starter.constants ?? {});
  const isMail = look === 'plain' || look === 'gmail';
  const around = isMail ? starter.envelopes?.gmail : undefined;
  const envelope = around && {
    greeting: filled(around.greeting ?? ''),
    closing: filled(around.closing ?? ''),
  };
  const letter = { body: filled(body), ...(envelope ? { envelope } : {}) };
  return render(messageOf(letter, values), values, look);
}

/** What must stand in the compose box for an answer of the starter library. */
export function textOf(
  id: string,
  values: Record<string, string>,
  look: Look = 'whatsapp',
): string {
  const answer = starter.answers.find((one) => one.id === id);
  if (!answer) throw new Error(`the starter library has no answer ${id}`);
  return contentOf(answer.body, values, look).text;
}

/** What the clock gives, in Spanish. */
export function greetingNow(): string {
  const hour = new Date().getHours();
  if (hour >= 5 && hour < 12) return 'Buenos días';
  return hour >= 12 && hour < 19 ? 'Buenas tardes' : 'Buenas noches';
}

export interface Stage {
  readonly driven: Driven;
  /** See `openChat`. */
  chat(knobs?: string): Promise<Page>;
}

/** A new tab of WhatsApp Web with these knobs, the first conversation open, the caret in its box. */
export async function openChat(driven: Driven, knobs = ''): Promise<Page> {
  const page = await driven.newPage(`https://web.whatsapp.com/?lang=es&${knobs}`);
  await call(page, 'openChat', 0);
  await frameOf(page);
  await clickBox(page);
  return page;
}

/** One server and one browser for a suite, with the built extension in it. */
export function stage(
  kind: BrowserKind,
  options: Partial<LaunchOptions> = {},
): { readonly current: Stage } {
  let server: Server | undefined;
  let current: Stage | undefined;
  beforeAll(async () => {
    server = await startServer();
    const driven = await launch(kind, {
      extension: builtFor(kind),
      port: server.port,
      lang: 'es',
      ...options,
    });
    current = { driven, chat: (knobs) => openChat(driven, knobs) };
  });
  afterAll(async () => {
    await current?.driven.close();
    await server?.close();
  });
  return {
    get current() {
      if (!current) throw new Error('the stage is not set yet');
      return current;
    },
  };
}

/** Presses the picker's key and waits until the frame has the keyboard and a list. */
export async function openPicker(page: Page): Promise<Frame> {
  const frame = await frameOf(page);
  await press(page, 'Control+Space');
  await frameFocused(frame);
  await until(() => frame.$('[role="combobox"]'), 'the search box');
  return frame;
}

/** Clicks the hint once it stands in the page and is drawn there. */
export async function clickHint(frame: Frame): Promise<void> {
  await until(() => frame.$('.hint-take'), 'the hint');
  await until(
    () =>
      frame.$eval('.hint', (hint) => {
        const { height } = hint.getBoundingClientRect();
        return height > 0 && height < 60;
      }),
    'the hint to stand',
  );
  await drawn(frame);
  await frame.click('.hint-take');
}

export function selectedTitle(frame: Frame): Promise<string | undefined> {
  return frame.evaluate(
    () =>
      document.querySelector('[role="option"][aria-selected="true"]')?.getAttribute('aria-label') ??
      document.querySelector('[role="option"][aria-selected="true"]')?.textContent ??
      undefined,
  );
}

/** The text of the editor's own state, once it is what it should be. */
export async function stateBecomes(page: Page, wanted: string): Promise<void> {
  let state = '';
  await until(async () => (state = await call(page, 'state')) === wanted, 'the text').catch(() => {
    throw new Error(`the compose box holds ${JSON.stringify(state)}`);
  });
}
