// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { whatsapp } from '@/utils/hosts/whatsapp';
import { describe, expect, it } from 'vitest';
import { open } from '../../contract/host-contract';
import { clobber } from '../../contract/host-findings';
import { chance } from '../../fixtures/hosts/mutate';
import { chat, conversation, incoming, only } from './chat-page';

const folder = path.resolve(import.meta.dirname, '../../fixtures/hosts/whatsapp');
const frozen = (name: string): Document =>
  open(readFileSync(path.join(folder, `${name}.html`), 'utf8'));
const turkish = '2026-09-30-test-ids-tr';

describe('compose boxes of WhatsApp', () => {
  it.each([
    [
      'search of the chat list',
      '#side',
      '<div contenteditable="true" role="textbox" data-lexical-editor="true" data-tab="3"></div>',
    ],
    [
      'edit of a message',
      '#app',
      '<div role="dialog"><footer><div contenteditable="true" role="textbox" data-lexical-editor="true" data-tab="10"></div></footer></div>',
    ],
    [
      'edit within the view',
      '#main',
      '<div data-animate-modal-popup="true"><footer><div contenteditable="true" role="textbox" data-lexical-editor="true"></div></footer></div>',
    ],
    [
      'caption',
      '#main',
      '<div data-testid="media-caption-input-container"><footer><div contenteditable="true" role="textbox" data-lexical-editor="true"></div></footer></div>',
    ],
    [
      'caption without footer',
      '#main',
      '<div><div contenteditable="true" role="textbox" data-lexical-editor="true" data-tab="10"></div></div>',
    ],
    [
      'search in a drawer',
      '#app',
      '<div data-testid="drawer-right"><div contenteditable="true" role="textbox"></div></div>',
    ],
    ['an input', '#main footer', '<div><input type="text"><textarea></textarea></div>'],
    ['an editable of another kind', '#main footer', '<div contenteditable="true"></div>'],
    [
      'one that is not editable',
      '#main footer',
      '<div contenteditable="false" role="textbox" data-lexical-editor="true" data-tab="10"></div>',
    ],
  ])('are not the %s', (_, where, html) => {
    const page = frozen(turkish);
    const box = only(page);
    page.querySelector(where)!.append(...Array.from(open(html).body.childNodes));
    expect(whatsapp.composeBoxes(page)).toEqual([box]);
    box.remove();
    expect(whatsapp.composeBoxes(page)).toEqual([]);
  });

  it('are none where two in one view are equally likely', () => {
    const page = frozen(turkish);
    const box = only(page);
    box.after(box.cloneNode(true));
    expect(whatsapp.composeBoxes(page)).toEqual([]);
  });

  it('are found when the view has another name, but not beside the chat list alone', () => {
    const page = frozen(turkish);
    const box = only(page);
    page.querySelector('#main')!.id = 'pane';
    expect(whatsapp.composeBoxes(page)).toEqual([box]);
    page.querySelector('[data-testid="conversation-panel-body"]')!.remove();
    expect(whatsapp.composeBoxes(page)).toEqual([]);
  });

  it('are found in an empty chat', () => {
    const page = chat([]);
    expect(whatsapp.composeBoxes(page)).toHaveLength(1);
    expect(incoming(page)).toEqual({ status: 'unknown', reason: 'no-messages' });
  });

  it.each([
    [
      'Gmail',
      '<div class="M9"><div g_editable="true" contenteditable="true" role="textbox" class="Am"></div></div>',
    ],
    [
      'Messenger',
      '<div role="main"><div role="log"><div role="article" data-message-id="m1"></div></div><div contenteditable="true" role="textbox" data-lexical-editor="true"></div></div>',
    ],
    [
      'a comment',
      '<div role="article"><form><div contenteditable="true" role="textbox" data-lexical-editor="true"></div></form></div>',
    ],
  ])('are none on %s', (_, html) => {
    expect(whatsapp.composeBoxes(open(html))).toEqual([]);
  });
});

describe('a page that means ill', () => {
  it('with a form field for every property reads the same', () => {
    const page = frozen(turkish);
    const before = [conversation(page), incoming(page)];
    clobber(page);
    expect([conversation(page), incoming(page)]).toEqual(before);
  });

  it('of random elements is survived', () => {
    const random = chance(7);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
    const tags = ['div', 'span', 'header', 'footer', 'form', 'img', 'svg', 'button', 'title', 'p'];
    const attributes = [
      ...[
        'id="main"',
        'id="pane-side"',
        'role="row"',
        'data-id="x"',
        'data-id="true_1@c.us_"',
        'dir="auto"',
      ],
      ...[
        'data-id="false__"',
        'data-pre-plain-text="["',
        'data-pre-plain-text="[] : "',
        'aria-label=":"',
      ],
      ...[
        'contenteditable="true" role="textbox" data-lexical-editor="true" data-tab="10"',
        'title=""',
      ],
      ...[
        'class="selectable-text"',
        'class="message-in message-out"',
        'data-icon="tail-in"',
        'role="dialog"',
      ],
      ...[
        'data-testid="conv-msg-"',
        'data-testid="msg-meta"',
        'data-testid="author"',
        'data-icon="msg-check"',
      ],
    ];
    const grow = (depth: number): string => {
      const tag = pick(tags);
      const inner =
        depth > 0
          ? Array.from({ length: Math.floor(random() * 4) }, () => grow(depth - 1))
          : ['10:30'];
      return `<${tag} ${pick(attributes)} ${pick(attributes)}>${inner.join(pick(['', 'hola']))}</${tag}>`;
    };
    let boxes = 0;
    for (let round = 0; round < 100; round += 1) {
      const page = open(`<div id="main">${grow(5)}${grow(5)}<footer>${grow(3)}</footer></div>`);
      for (const box of Array.from(page.querySelectorAll<HTMLElement>('[contenteditable]')).slice(
        0,
        3,
      )) {
        boxes += 1;
        whatsapp.composeBoxes(page);
        whatsapp.identity(box);
        whatsapp.read(box);
      }
    }
    expect(boxes).toBeGreaterThan(50);
  }, 30_000);
});
