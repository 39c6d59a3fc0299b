import type { Conversation, Incoming } from '@/utils/domain/conversation';
import { whatsapp } from '@/utils/hosts/whatsapp';
import { expect } from 'vitest';
import { open } from '../../contract/host-contract';

/** The one compose box of a page. */
export function only(page: Document): HTMLElement {
  const boxes = whatsapp.composeBoxes(page);
  expect(boxes).toHaveLength(1);
  return boxes[0]!;
}

export interface Line {
  readonly us?: boolean;
  readonly text?: string;
  /** In place of the text. */
  readonly html?: string;
  readonly sender?: string;
}

/** A small chat in the shape of September 2026. */
export function chat(
  lines: readonly Line[],
  { title = 'Ana', label = 'Escribe un mensaje para Ana' } = {},
): Document {
  const rows = lines.map(({ us = false, text = '', html, sender = us ? 'WISP' : title }, at) => {
    const starts = (lines[at - 1]?.us ?? !us) !== us;
    const tail = starts ? `<span data-icon="tail-${us ? 'out' : 'in'}"></span>` : '';
    const tick = us ? '<span data-icon="msg-dblcheck" aria-label=" Leído "></span>' : '';
    return `<div role="row"><div data-id="AC${at}">${tail}<div class="copyable-text" data-pre-plain-text="[10:3${at}, 22/11/2026] ${sender}: "><span dir="ltr" class="selectable-text">${html ?? text}</span></div><div data-testid="msg-meta"><span>10:3${at}</span>${tick}</div></div></div>`;
  });
  return open(
    `<div id="app"><div id="main"><header><span dir="auto">${title}</span></header><div role="application">${rows.join('')}</div><footer><div contenteditable="true" role="textbox" data-tab="10" data-lexical-editor="true" aria-label="${label}"></div></footer></div></div>`,
  );
}

export const incoming = (page: Document): Incoming => whatsapp.read(only(page)).incoming;
export const conversation = (page: Document): Conversation =>
  whatsapp.read(only(page)).conversation;
