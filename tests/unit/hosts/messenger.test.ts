// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Reading } from '@/utils/domain/conversation';
import { messenger } from '@/utils/hosts/messenger';
import { isSameConversation } from '@/utils/hosts/same-conversation';
import { open } from '../../contract/host-contract';

interface Line {
  readonly us?: boolean;
  readonly text?: string;
  /** In place of the bubble. */
  readonly html?: string;
  /** `''`: none. */
  readonly label?: string;
  readonly id?: string;
  readonly avatar?: string;
}

interface Given {
  readonly address?: string;
  readonly header?: string;
  readonly title?: string;
  readonly you?: string;
}

const box =
  '<div contenteditable="true" role="textbox" data-lexical-editor="true" aria-label="Aa"></div>';

function row(line: Line, at: number, { title = 'Ana', you = 'Tú' }: Given): string {
  const { us = false, text = '', id = `mid.$m${at}`, html } = line;
  const label = line.label ?? `A las 10:3${at}, ${us ? you : title}: ${text}`;
  const said = label === '' ? '' : `aria-label="${label}"`;
  const avatar = line.avatar === undefined ? '' : `<img alt="${line.avatar}">`;
  const bubble = `<div role="presentation"><div dir="auto">${text}</div></div>`;
  return `<div role="article" data-scope="messages_table" data-message-id="${id}" ${said}>${avatar}${html ?? bubble}</div>`;
}

/** A full page of September 2026. */
function chat(lines: readonly Line[], given: Given = {}): Document {
  const { address = '/messages/t/1', title = 'Ana' } = given;
  const header = given.header ?? `<a href="/ana"><h2>${title}</h2></a>`;
  const rows = lines.map((line, at) => row(line, at, given)).join('');
  return open(
    `<head><base href="https://www.facebook.com${address}"></head><body><div role="main"><div>${header}</div><div role="log">${rows}</div><div>${box}</div></div></body>`,
  );
}

function read(page: Document): Reading {
  const boxes = messenger.composeBoxes(page);
  expect(boxes).toHaveLength(1);
  return messenger.read(boxes[0]!);
}

const asks = [{ us: true, text: 'Buenas' }, { text: '¿Abren hoy?' }] as const;

describe('the conversation', () => {
  it.each(['/messages/t/1', '/messages/e2ee/t/1/', '/t/1', '/e2ee/t/1?x=2'])(
    'has the thread of its address, whatever the route: %s',
    (address) => {
      expect(read(chat(asks, { address })).conversation.address).toBe('1');
    },
  );

  it('shows one id for the three forms of it', () => {
    const lines = ['mid.$cAB_1', 'cAB_1', '100@msgr.77'].map((id) => ({ text: 'hola', id }));
    expect(read(chat(lines)).conversation.messageIds).toEqual(['cAB_1', '77']);
  });

  it.each([
    ['two persons are in the header', { header: '<h2>Ana</h2><a href="/a"></a><a href="/b"></a>' }],
  ])('is a group where %s', (_what, given) => {
    expect(read(chat(asks, given)).conversation).toMatchObject({ kind: 'group' });
    expect(read(chat(asks, given)).conversation.customer).toBeUndefined();
  });

  it('is a group where two write', () => {
    const lines = [
      { us: true, text: 'Buenas' },
      { text: 'a', label: 'A las 10:30, Eva: a', avatar: 'Eva' },
      { text: 'b', label: 'A las 10:31, Leo: b', avatar: 'Leo' },
    ];
    expect(read(chat(lines)).conversation.kind).toBe('group');
  });

  it.each([
    ['nobody is linked', { header: '<h2>Ana</h2>' }],
    ['the title names a thing', { title: 'Ana · Bicicleta' }],
    [
      'it is about something for sale',
      { header: '<a href="/ana"><h2>Ana</h2></a><a href="/marketplace/item/1"></a>' },
    ],
  ])('is of nobody by name where %s', (_what, given) => {
    const { conversation } = read(chat(asks, given));
    expect(conversation.kind).toBe('unknown');
    expect(conversation.customer).toBeUndefined();
  });

  it('is of nobody by name where the account is gone', () => {
    expect(
      read(chat(asks, { title: 'Usuario de Facebook' })).conversation.customer,
    ).toBeUndefined();
  });
});

describe('while a page goes from one chat to another of the same name', () => {
  const other = [
    { us: true, text: 'Buenas', id: 'x' },
    { text: '¿Precio?', id: 'y' },
  ] as const;
  const identityOf = (page: Document) => messenger.identity(messenger.composeBoxes(page)[0]!);
  const old = identityOf(chat(asks));
  const next = identityOf(chat(other, { address: '/messages/t/2' }));

  it.each([
    ['only the address has changed', identityOf(chat(asks, { address: '/messages/t/2' }))],
    ['only the view has changed', identityOf(chat(other))],
  ])('it is neither where %s', (_what, between) => {
    expect(isSameConversation(old, between)).toBe(false);
    expect(isSameConversation(between, next)).toBe(false);
  });

  it('stays the same where it only changes its route', () => {
    expect(isSameConversation(old, identityOf(chat(asks, { address: '/messages/e2ee/t/1' })))).toBe(
      true,
    );
  });
});

describe('the last message', () => {
  it.each([
    ['es', 'Tú'],
    ['en', 'You'],
    ['pt', 'Você'],
  ])('is ours where the label says so: %s', (_lang, you) => {
    expect(read(chat([{ text: 'hola' }, { us: true, text: 'sí' }], { you })).incoming).toEqual({
      status: 'none',
    });
  });

  it('is nobody’s where nothing says whose', () => {
    const lines = asks.map((line) => ({ ...line, label: '' }));
    expect(read(chat(lines)).incoming).toEqual({ status: 'unknown', reason: 'direction' });
  });

  it('is not the customer’s for a name alone that the page shows nowhere else', () => {
    const lines = [asks[0], { text: 'sí', label: 'A las 10:31, Citaste a Ana: sí' }];
    expect(read(chat(lines, { header: '<h2>Ana</h2>' })).incoming).toMatchObject({
      status: expect.not.stringMatching('read') as string,
    });
  });

  it.each([
    [
      'a picture',
      '<a href="/photo/1"><img alt="Foto"></a>',
      { status: 'unknown', reason: 'no-text' },
    ],
    [
      'a reply, without its quote',
      '<div role="button" aria-label="Mensaje original"><div role="presentation"><div dir="auto">Buenas</div></div></div><div role="presentation"><div dir="auto">¿Y mañana?</div></div>',
      { status: 'read', text: '¿Y mañana?', id: 'm2' },
    ],
    [
      'a reply whose quote has no marks, by the label',
      '<div role="presentation"><div dir="auto">Buenas</div></div><div role="presentation"><div dir="auto">¿Y mañana?</div></div>',
      { status: 'read', text: '¿Y mañana?', id: 'm2' },
    ],
    [
      'two lines',
      '<div role="presentation"><div dir="auto">¿Y</div><div dir="auto">mañana?</div></div>',
      { status: 'read', text: '¿Y\nmañana?', id: 'm2' },
    ],
  ])('may be %s', (_what, html, incoming) => {
    const lines = [asks[0], { us: true, text: 'Dígame' }, { html, text: '¿Y mañana?' }];
    expect(read(chat(lines)).incoming).toEqual(incoming);
  });

  it.each([
    'You unsent a message',
    'Ana unsent a message',
    'Ana anuló el envío de un mensaje',
    'Anulaste el envío de un mensaje',
    'Eliminaste un mensaje',
    'Ana cancelou o envio de uma mensagem',
    'Você removeu uma mensagem',
  ])('is the one before what was taken back: %s', (text) => {
    const lines = [...asks, { text, us: true }];
    expect(read(chat(lines)).incoming).toMatchObject({ status: 'read', text: '¿Abren hoy?' });
  });

  it('is not known where a bubble follows that no mark says is a message', () => {
    const page = chat(asks);
    page
      .querySelector('[role="log"]')!
      .append(...open('<div role="presentation"><div dir="auto">Sí</div></div>').body.children);
    expect(read(page).incoming.status).toBe('unknown');
  });
});

describe('by place, where labels are gone', () => {
  /** What the page's layout would say: ours on the right, theirs on the left. */
  const laidOut = (page: Document): Document => {
    const rect = (left: number, width: number) => ({ left, right: left + width, width }) as DOMRect;
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (
      this: Element,
    ) {
      if (!this.matches('[role="presentation"], [role="presentation"] *')) return rect(0, 500);
      return rect(this.closest('.us') ? 300 : 20, 180);
    });
    return page;
  };
  const bubble = (us: boolean, text: string): string =>
    `<div class="${us ? 'us' : ''}"><div role="presentation"><div dir="auto">${text}</div></div></div>`;

  it.each([
    ['theirs', [true, false], 'read'],
    ['ours', [false, true], 'none'],
  ] as const)('picture and side together say that it is %s', (_what, lines, status) => {
    const page = chat(
      lines.map((us, at) => ({
        label: '',
        html: bubble(us, `texto ${at}`),
        ...(us ? {} : { avatar: 'Ana' }),
      })),
    );
    expect(read(laidOut(page)).incoming.status).toBe(status);
    vi.restoreAllMocks();
  });

  it('one side alone says nothing', () => {
    const page = chat([1, 2].map((at) => ({ label: '', html: bubble(false, `texto ${at}`) })));
    expect(read(laidOut(page)).incoming.status).toBe('unknown');
    vi.restoreAllMocks();
  });
});

describe('boxes', () => {
  const count = (body: string, path = '/'): number =>
    messenger.composeBoxes(
      open(`<head><base href="https://www.facebook.com${path}"></head><body>${body}</body>`),
    ).length;
  const message = '<div role="article" data-message-id="1"><div dir="auto">hola</div></div>';

  it.each([
    [
      'a comment box beside a pop-up that cannot be written in',
      `<div>${box}</div><div><div tabindex="-1"><h2>Ana</h2><div role="log">${message}</div></div></div>`,
    ],
    [
      'a pop-up without messages beside one without a box',
      `<div><div tabindex="-1"><h2>Ana</h2><div role="log">${message}</div></div><div tabindex="-1"><h2>Eva</h2><div role="log"></div>${box}</div></div>`,
    ],
    ['a box in a post', `<div role="article">${box}<div>${message}</div></div>`],
    [
      'a message that is edited in place',
      `<div role="main"><div role="log"><div data-message-id="1">${box}</div></div></div>`,
    ],
    [
      'a dialog’s comments over a chat',
      `<div role="main"><div role="log">${message}</div></div><div role="dialog">${box}</div>`,
    ],
    [
      'two boxes for one list of messages',
      `<div role="main"><div role="log">${message}</div>${box}${box}</div>`,
    ],
    [
      'the live comments of a video',
      `<div role="main"><div role="log"><div>hola</div></div>${box}</div>`,
    ],
  ])('has none for %s', (_what, body) => {
    expect(count(`<div role="main"><div role="feed"></div></div><div id="app">${body}</div>`)).toBe(
      0,
    );
  });

  it('has one for a chat that has no messages yet, where the address names it', () => {
    const body = `<div role="main"><h2>Ana</h2><div role="log"></div>${box}</div>`;
    expect(count(body, '/messages/t/1')).toBe(1);
    expect(count(body, '/messages/new')).toBe(0);
  });
});

describe('pictures that wait to be sent', () => {
  const picture = (name: string) => `<img alt="" src="blob:https://www.facebook.com/${name}">`;
  const message = (html: string) => `<div role="article" data-message-id="1">${html}</div>`;
  const popUp = (name: string, tray: string) =>
    `<div tabindex="-1"><h2>${name}</h2>${picture(`face-${name}`)}<div role="log">${message('hola')}${message(picture('sent'))}<div>${picture('loose')}</div></div><div>${tray}${box}</div></div>`;
  const shownIn = (...bodies: string[]) => {
    const page = open(`<div id="app">${bodies.map((one) => `<div>${one}</div>`).join('')}</div>`);
    return messenger.composeBoxes(page).map((one) => messenger.pictures!.shown(one));
  };

  it('are those behind the messages, in no message and in no other chat', () => {
    expect(shownIn(popUp('Ana', picture('a')), popUp('Eva', ''))).toEqual([
      ['blob:https://www.facebook.com/a'],
      [],
    ]);
  });

  it('are none where the box is no chat’s', () => {
    expect(messenger.pictures!.shown(document.createElement('div'))).toEqual([]);
  });
});
