import type { Page } from 'puppeteer-core';
import type { Driven } from '../e2e/harness/browsers';
import { call, clickBox, frameOf, read } from '../e2e/harness/drive';
import { textOf } from '../e2e/support';

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

const whatsapp = (editor: 'rich' | 'plain'): SoakHost => ({
  name: `whatsapp, Lexical ${editor}`,
  suggested: 'cobertura-wifi',
  keepsDrafts: true,
  open: async (driven) => {
    const page = await driven.newPage(`https://web.whatsapp.com/?lang=es&editor=${editor}`);
    await call(page, 'openChat', 0);
    await frameOf(page);
    await clickBox(page);
    return page;
  },
  reset: (page, text, caret) => call(page, 'reset', text, caret),
  text: (page) => call(page, 'state'),
  isCaretBehind: async (page, text) => (await call(page, 'selection')).offset === text.length,
  sends: async (page) => (await read(page, 'sends')).length,
  errors: (page) => read(page, 'errors'),
  show: (page, which) => call(page, 'openChat', which === 'first' ? 0 : 1),
  shown: (id) => textOf(id, { cliente: 'Ana López' }),
});

export const soakHosts: readonly SoakHost[] = [whatsapp('rich'), whatsapp('plain')];
