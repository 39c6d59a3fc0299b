import type { Page } from 'puppeteer-core';
import type { Driven } from '../e2e/harness/browsers';
import { call, clickBox, frameOf } from '../e2e/harness/drive';
import { textOf } from '../e2e/support';

/** A host as the soak drives it; its replica has the names of `PageApi`. */
export interface SoakHost {
  readonly name: string;
  /** A tab with the first conversation open, the caret in its box. */
  open(driven: Driven): Promise<Page>;
  /** The answer suggested for the first conversation. */
  readonly suggested: string;
  /** How the answer reads in the compose box of the first conversation. */
  shown(id: string): string;
}

const whatsapp = (editor: 'rich' | 'plain'): SoakHost => ({
  name: `whatsapp, Lexical ${editor}`,
  open: async (driven) => {
    const page = await driven.newPage(`https://web.whatsapp.com/?lang=es&editor=${editor}`);
    await call(page, 'openChat', 0);
    await frameOf(page);
    await clickBox(page);
    return page;
  },
  suggested: 'cobertura-wifi',
  shown: (id) => textOf(id, { cliente: 'Ana López' }),
});

export const soakHosts: readonly SoakHost[] = [whatsapp('rich'), whatsapp('plain')];
