import type { Page } from 'puppeteer-core';
import type { Driven } from '../e2e/harness/browsers';
import { call, clickBox, frameOf, read, until } from '../e2e/harness/drive';
import { clickBody, mail, readMail } from '../e2e/mail-page';
import { greetingNow, textOf } from '../e2e/support';
import '../e2e/pages/messenger/page-api';

/** A host as the soak drives it, by what its replica tells of itself. */
export interface SoakHost {
  readonly name: string;
  /** The answer suggested for the first conversation. */
  readonly suggested: string;
  /** A tab with the first conversation open, the caret in its box. */
  open(driven: Driven): Promise<Page>;
  /** Gives the first conversation's box its text and caret, forgets what was sent. */
  reset(page: Page, text: string, caret: number): Promise<void>;
  /** What stands in the box of the conversation that is open. */
  text(page: Page): Promise<string>;
  /** Whether the caret stands right behind this, from the beginning of the box. */
  isCaretBehind(page: Page, text: string): Promise<boolean>;
  sends(page: Page): Promise<number>;
  errors(page: Page): Promise<readonly string[]>;
  /** Opens the first conversation, or another one. */
  show(page: Page, which: 'first' | 'other'): Promise<void>;
  /** Whether what was written is still there on coming back. */
  readonly keepsDrafts: boolean;
  /** How the answer reads in the box of the first conversation. */
  shown(id: string): string;
}

/** What the replicas of the chats have in common. */
const chat = {
  suggested: 'cobertura-wifi',
  keepsDrafts: true,
  reset: (page: Page, text: string, caret: number) => call(page, 'reset', text, caret),
  text: (page: Page) => call(page, 'state'),
  isCaretBehind: async (page: Page, text: string) =>
    (await call(page, 'selection')).offset === text.length,
  sends: async (page: Page) => (await read(page, 'sends')).length,
  errors: (page: Page) => read(page, 'errors'),
};

const whatsapp = (editor: 'rich' | 'plain'): SoakHost => ({
  ...chat,
  name: `whatsapp, Lexical ${editor}`,
  open: async (driven) => {
    const page = await driven.newPage(`https://web.whatsapp.com/?lang=es&editor=${editor}`);
    await call(page, 'openChat', 0);
    await frameOf(page);
    await clickBox(page);
    return page;
  },
  show: (page, which) => call(page, 'openChat', which === 'first' ? 0 : 1),
  shown: (id) => textOf(id, { cliente: 'Ana López' }),
});

const messenger: SoakHost = {
  ...chat,
  name: 'messenger',
  keepsDrafts: false,
  open: async (driven) => {
    const page = await driven.newPage('https://www.facebook.com/messages/e2ee/t/1001/');
    await frameOf(page);
    await page.click('[data-chat]');
    return page;
  },
  show: (page, which) =>
    page.evaluate((index) => window.__messenger.switchTo(index), which === 'first' ? 0 : 1),
  shown: (id) => textOf(id, { cliente: 'Ana López' }, 'messenger'),
};

const gmail = (plain: boolean): SoakHost => ({
  name: plain ? 'gmail, plain text' : 'gmail',
  suggested: 'cobertura-wifi',
  keepsDrafts: false,
  open: async (driven) => {
    const knobs = plain ? '?plain=1' : '';
    const page = await driven.newPage(`https://mail.google.com/mail/u/0/${knobs}`);
    await clickBody(page);
    await frameOf(page);
    return page;
  },
  reset: (page, text, caret) => mail(page, 'reset', 0, text, caret),
  text: (page) => mail(page, 'typed', 0),
  // Of the caret's own line, without what a list shows before an item.
  isCaretBehind: async (page, text) => {
    const line = await mail(page, 'beforeCaret');
    return line !== undefined && line.trim() !== '' && text.endsWith(line);
  },
  sends: async (page) => (await readMail(page, 'sends')).length,
  errors: (page) => readMail(page, 'errors'),
  show: async (page, which) => {
    await mail(page, 'openThread', which === 'first' ? 0 : 1);
    await until(async () => (await mail(page, 'composes')) > 0, 'a compose');
  },
  shown: (id) => textOf(id, { cliente: 'Ana López', saludo: greetingNow() }, 'plain'),
});

export const soakHosts: readonly SoakHost[] = [
  whatsapp('rich'),
  whatsapp('plain'),
  messenger,
  gmail(false),
  gmail(true),
];
