import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Incoming } from '@/utils/domain/conversation';
import { gmail } from '@/utils/hosts/gmail';
import { expect } from 'vitest';
import { open } from '../../contract/host-contract';

const folder = path.resolve(import.meta.dirname, '../../fixtures/hosts/gmail');

/** A frozen page of Gmail. */
export const frozen = (name: string): Document =>
  open(readFileSync(path.join(folder, `${name}.html`), 'utf8'));

/** The one compose box of a page. */
export function only(page: Document): HTMLElement {
  const boxes = gmail.composeBoxes(page);
  expect(boxes).toHaveLength(1);
  return boxes[0]!;
}

export const one = (page: Document, selector: string): Element => {
  const found = page.querySelector(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
};

export const incoming = (page: Document): Incoming => gmail.read(only(page)).incoming;

/** The inline reply, its customer's mail holding this instead of its text. */
export function withMail(html: string, name = '2026-07-23-inline-reply-es'): Document {
  const page = frozen(name);
  one(page, '.a3s').replaceChildren(...Array.from(open(html).body.childNodes));
  return page;
}

/** The inline reply with this in its box. */
export function withDraft(html: string): HTMLElement {
  const box = only(frozen('2026-07-23-inline-reply-es'));
  box.replaceChildren(...Array.from(open(html).body.childNodes));
  return box;
}
