import type { Page } from 'puppeteer-core';
import type { Driven } from '../e2e/harness/browsers';
import { call, frameOf, read, until } from '../e2e/harness/drive';
import { mail, readMail } from '../e2e/mail-page';
import { greetingNow, textOf } from '../e2e/support';
import { sites, type Site, type SiteId } from './sites';

/** A host as the soak drives it, by what its replica tells of itself. */
export interface SoakHost extends Pick<Site, 'reset' | 'errors'> {
  readonly site: SiteId;
  readonly name: string;
  /** The answer suggested for the first conversation. */
  readonly suggested: string;
  /** A tab with the first conversation open, the caret in its box. */
  open(driven: Driven): Promise<Page>;
  /** What stands in the box of the conversation that is open. */
  text(page: Page): Promise<string>;
  /** Whether the caret stands right behind this, from the beginning of the box. */
  isCaretBehind(page: Page, text: string): Promise<boolean>;
  sends(page: Page): Promise<number>;
  /** Opens the first conversation, or another one. */
  show(page: Page, which: 'first' | 'other'): Promise<void>;
  /** Whether what was written is still there on coming back. */
  readonly keepsDrafts: boolean;
  /** How the answer reads in the box of the first conversation. */
  shown(id: string): string;
}

/** What is the same of all boxes of a site. */
const at = (site: SiteId, knobs = ''): Pick<SoakHost, 'site' | 'open' | 'reset' | 'errors'> => ({
  site,
  reset: sites[site].reset,
  errors: sites[site].errors,
  open: async (driven) => {
    const page = await driven.newPage(sites[site].url(knobs));
    await sites[site].enter(page);
    await frameOf(page);
    return page;
  },
});

/** What the replicas of the chats have in common. */
const chat = {
  suggested: 'cobertura-wifi',
  keepsDrafts: true,
  text: (page: Page) => call(page, 'state'),
  isCaretBehind: async (page: Page, text: string) =>
    (await call(page, 'selection')).offset === text.length,
  sends: async (page: Page) => (await read(page, 'sends')).length,
};

const whatsapp = (editor: 'rich' | 'plain'): SoakHost => ({
  ...chat,
  ...at('whatsapp', `editor=${editor}`),
  name: `whatsapp, Lexical ${editor}`,
  show: (page, which) => call(page, 'openChat', which === 'first' ? 0 : 1),
  shown: (id) => textOf(id, { cliente: 'Ana López' }),
});

const messenger: SoakHost = {
  ...chat,
  ...at('messenger'),
  name: 'messenger',
  keepsDrafts: false,
  show: (page, which) =>
    page.evaluate((index) => window.__messenger.switchTo(index), which === 'first' ? 0 : 1),
  shown: (id) => textOf(id, { cliente: 'Ana López' }, 'messenger'),
};

const gmail = (plain: boolean): SoakHost => ({
  ...at('gmail', plain ? 'plain=1' : ''),
  name: plain ? 'gmail, plain text' : 'gmail',
  suggested: 'cobertura-wifi',
  keepsDrafts: false,
  text: (page) => mail(page, 'typed', 0),
  // Of the caret's own line, without what a list shows before an item.
  isCaretBehind: async (page, text) => {
    const line = await mail(page, 'beforeCaret');
    return line !== undefined && line.trim() !== '' && text.endsWith(line);
  },
  sends: async (page) => (await readMail(page, 'sends')).length,
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
