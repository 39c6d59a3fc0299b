import type { Page } from 'puppeteer-core';
import { call, clickBox, read } from '../e2e/harness/drive';
import { clickBody, mail, readMail } from '../e2e/mail-page';
import type { LongTask } from '../e2e/pages/shared/instrument';
import '../e2e/pages/messenger/page-api';

export const siteIds = ['whatsapp', 'gmail', 'messenger'] as const;
export type SiteId = (typeof siteIds)[number];

/** A host's replica, as what drives it for long gets into it and hears of it. */
export interface Site {
  /** The page with these knobs. */
  url(knobs: string): string;
  /** Has the first conversation open and the caret in its box, in a page just loaded. */
  enter(page: Page): Promise<void>;
  /** Gives the first conversation's box its text and caret, forgets what was sent. */
  reset(page: Page, text: string, caret: number): Promise<void>;
  errors(page: Page): Promise<readonly string[]>;
  /** Tasks of the page above 50 ms; Firefox does not tell. */
  longTasks(page: Page): Promise<readonly LongTask[]>;
}

/** What the replicas of the chats have in common. */
const chat = {
  reset: (page: Page, text: string, caret: number) => call(page, 'reset', text, caret),
  errors: (page: Page) => read(page, 'errors'),
  longTasks: (page: Page) => read(page, 'longTasks'),
};

export const sites: Readonly<Record<SiteId, Site>> = {
  whatsapp: {
    ...chat,
    url: (knobs) => `https://web.whatsapp.com/?lang=es&${knobs}`,
    enter: async (page) => {
      await call(page, 'openChat', 0);
      await clickBox(page);
    },
  },
  gmail: {
    url: (knobs) => `https://mail.google.com/mail/u/0/?${knobs}`,
    enter: (page) => clickBody(page),
    reset: (page, text, caret) => mail(page, 'reset', 0, text, caret),
    errors: (page) => readMail(page, 'errors'),
    longTasks: (page) => readMail(page, 'longTasks'),
  },
  messenger: {
    ...chat,
    url: (knobs) => `https://www.facebook.com/messages/e2ee/t/1001/?${knobs}`,
    enter: (page) => page.click('[data-chat]'),
  },
};
