import type { Page } from 'puppeteer-core';
import type { Look } from '@/utils/domain/look';
import type { Content, Rich, RichNode } from '@/utils/domain/rich';
import { call, press } from '../e2e/harness/drive';
import { mail } from '../e2e/mail-page';
import { contentOf, greetingNow } from '../e2e/support';
import { inLexical, inMail, type Arrival } from './arrival';
import type { Sample } from './library';
import { sites, siteIds, type Site, type SiteId } from './sites';

/** A host as the benches drive it. */
export interface BenchHost extends Site {
  readonly id: SiteId;
  /** The customer writes; the caret is in the box where one would answer it. */
  receive(page: Page, text: string): Promise<void>;
  /** We write. */
  answer(page: Page, text: string): Promise<void>;
  /** What we put into the box. */
  content(sample: Sample): Content;
  /** The time at which the editor held the text. */
  readonly arrival: Arrival;
  /** The best way for this editor, by the page itself: ms until the editor held the text. */
  bare(page: Page, content: Content): Promise<number>;
}

const contentIn = (look: Look) => (sample: Sample) =>
  contentOf(sample.text, { cliente: 'Ana López', saludo: greetingNow() }, look);

/** What the replicas of the chats have in common. */
const chat = {
  receive: (page: Page, text: string) => call(page, 'receive', text),
  answer: async (page: Page, text: string) => {
    await call(page, 'reset', text, text.length);
    await press(page, 'Enter');
  },
  bare: (page: Page, { text }: Content) => call(page, 'bareInsert', text),
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** As the script writes it, of samples that have neither links nor lists. */
function htmlOf(node: RichNode): string {
  if (typeof node === 'string') return escaped(node);
  const { tag, children = [] } = node;
  return tag === 'br' ? '<br />' : `<${tag}>${htmlOfAll(children)}</${tag}>`;
}

const htmlOfAll = (rich: Rich): string => rich.map(htmlOf).join('');

export const benchHosts: Readonly<Record<SiteId, BenchHost>> = {
  whatsapp: {
    ...sites.whatsapp,
    ...chat,
    id: 'whatsapp',
    content: contentIn('whatsapp'),
    arrival: inLexical('#main footer [contenteditable="true"]'),
  },
  gmail: {
    ...sites.gmail,
    id: 'gmail',
    receive: (page, text) => mail(page, 'add', 'them', text),
    answer: (page, text) => mail(page, 'add', 'us', text),
    content: contentIn('gmail'),
    arrival: inMail,
    bare: (page, { text, rich = [] }) => mail(page, 'bareInsert', text, htmlOfAll(rich)),
  },
  messenger: {
    ...sites.messenger,
    ...chat,
    id: 'messenger',
    content: contentIn('messenger'),
    arrival: inLexical('[data-chat]'),
  },
};

/** Those that were asked for. */
export const hostsOf = (ids: readonly SiteId[]): BenchHost[] =>
  siteIds.filter((id) => ids.includes(id)).map((id) => benchHosts[id]);
