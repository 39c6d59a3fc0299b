// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { chat, conversation, incoming } from './chat-page';

describe('the conversation', () => {
  it('is one-to-one where the box names the title', () => {
    expect(conversation(chat([{ text: 'hola' }]))).toEqual({
      kind: 'one-to-one',
      title: 'Ana',
      customer: 'Ana',
      messageIds: ['AC0'],
    });
  });

  it.each([
    ['the box says group', { label: 'Escribe un mensaje para el grupo Ana' }, [{ text: 'hola' }]],
    [
      'two customers write',
      {},
      [
        { text: 'hola', sender: 'Eva' },
        { us: true, text: 'sí' },
        { text: 'y yo', sender: 'Ana' },
      ],
    ],
  ] as const)('is a group where %s', (_, given, lines) => {
    const said = conversation(chat(lines, given));
    expect(said.kind).toBe('group');
    expect(said.customer).toBeUndefined();
  });

  it.each([
    ...[
      'Escribe un mensaje para el grupo Ana',
      'Type a message to group Ana',
      'Ana grubuna bir mesaj yazın',
    ],
    ...[
      'Digite uma mensagem para o grupo Ana',
      'Nachricht an Gruppe Ana',
      'Сообщение в группу Ana',
    ],
  ])('is a group by its label alone: %s', (label) => {
    expect(conversation(chat([{ us: true, text: 'hola' }], { label })).kind).toBe('group');
  });

  it('is not a group for being called so', () => {
    const given = { title: 'Grupo Ana', label: 'Escribe un mensaje para Grupo Ana' };
    expect(conversation(chat([{ text: 'hola' }], given)).kind).toBe('one-to-one');
  });

  it.each([
    ['the box names nobody', { label: 'Escribe un mensaje' }, [{ text: 'hola' }]],
    ['another than the title writes', {}, [{ text: 'hola', sender: 'Eva' }]],
    [
      'the name is but part of a word',
      { title: 'je', label: 'Escribe un mensaje' },
      [{ text: 'hola' }],
    ],
  ] as const)('is unknown where %s', (_, given, lines) => {
    expect(conversation(chat(lines, given)).kind).toBe('unknown');
  });

  it('of a number has a title and no name', () => {
    const title = '+1 809 555 0142';
    const said = conversation(chat([{ text: 'hola' }], { title, label: `Escribe a ${title}` }));
    expect(said).toMatchObject({ kind: 'one-to-one', title });
    expect(said.customer).toBeUndefined();
  });

  it('shows sixty ids at most, the newest, and of nobody a number', () => {
    const page = chat(
      Array.from({ length: 80 }, (_, at) => ({ us: at % 2 === 0, text: `m${at}` })),
    );
    expect(conversation(page).messageIds).toEqual(
      Array.from({ length: 60 }, (_, at) => `AC${at + 20}`),
    );
    page
      .querySelector('[data-id="AC79"]')!
      .setAttribute('data-id', 'false_18095550142@c.us_3EB0AA_1555@c.us');
    page.querySelector('[data-id="AC78"]')!.setAttribute('data-id', '18095550142@c.us');
    const ids = conversation(page).messageIds;
    expect(ids.at(-1)).toBe('3EB0AA');
    expect(ids.join()).not.toContain('@');
  });
});

describe('the last incoming message', () => {
  it.each([
    ['emoji as pictures', 'hola <img class="emoji" alt="👋" data-plain-text="👋">', 'hola 👋'],
    ['line breaks', 'uno<br>dos', 'uno\ndos'],
    ['"read more" left out', 'hola… <span role="button">Leer más</span>', 'hola…'],
    ['a mention', 'hola <span role="button" class="matched-mention">@WISP</span>', 'hola @WISP'],
    [
      'a link',
      'vea <a href="https://ejemplo.test">https://ejemplo.test</a>',
      'vea https://ejemplo.test',
    ],
    ['markup as text', '&lt;img src=x onerror=alert(1)&gt;', '<img src=x onerror=alert(1)>'],
    ['direction controls', 'pago\u202e odnetep', 'pago odnetep'],
  ])('is read with %s', (_, html, text) => {
    expect(incoming(chat([{ us: true, text: 'diga' }, { html }]))).toEqual({
      status: 'read',
      text,
      id: 'AC1',
    });
  });

  it('joins at most five of one run, oldest first', () => {
    const lines = [{ us: true, text: 'diga' }, ...'abcdefg'.split('').map((text) => ({ text }))];
    expect(incoming(chat(lines))).toEqual({
      status: 'read',
      text: 'c\nd\ne\nf\ng',
      last: 'g',
      id: 'AC7',
    });
  });

  it('is none where the last is ours', () => {
    expect(incoming(chat([{ text: 'hola' }, { us: true, text: 'diga' }]))).toEqual({
      status: 'none',
    });
  });

  it('of a picture alone has no text', () => {
    const page = chat([{ us: true, text: 'diga' }, { text: 'x' }]);
    page.querySelector('[data-id="AC1"] .copyable-text')!.outerHTML =
      '<div><img src="data:,"></div>';
    expect(incoming(page)).toEqual({ status: 'unknown', reason: 'no-text' });
  });

  it('is not guessed past something that may be a message', () => {
    const page = chat([{ us: true, text: 'diga' }, { text: 'hola' }]);
    const list = page.querySelector('[role="application"]')!;
    list.insertAdjacentHTML(
      'beforeend',
      '<div><div><img src="data:,"></div><span>10:40</span></div>',
    );
    expect(incoming(page)).toEqual({ status: 'unknown', reason: 'direction' });
    list.lastElementChild!.outerHTML = '<div role="row"><div data-id="AC9"></div></div>';
    expect(incoming(page)).toEqual({ status: 'unknown', reason: 'direction' });
    list.lastElementChild!.outerHTML = '<div role="row"><span>HOY</span></div>';
    expect(incoming(page)).toMatchObject({ status: 'read', text: 'hola' });
  });

  it('goes by the name on a message, not by that in what it quotes', () => {
    const page = chat([
      { text: 'hola' },
      { us: true, text: 'diga' },
      { us: true, text: 'sí, claro' },
    ]);
    const last = page.querySelector('[data-id="AC2"]')!;
    last.querySelector('[data-icon]')!.remove();
    const quote = page.createElement('div');
    quote.setAttribute('data-pre-plain-text', '[10:30, 22/11/2026] Ana: ');
    quote.append('hola');
    last.querySelector('.copyable-text')!.prepend(quote);
    expect(incoming(page)).toEqual({ status: 'none' });
  });

  it('in a group is of one person', () => {
    const lines = [
      { text: 'sin internet', sender: 'Eva' },
      { us: true, text: 'revisando' },
      { text: 'gracias', sender: 'Eva' },
      { text: '¿cuánto tarda?', sender: 'Luis' },
      { text: '¿una hora?', sender: 'Luis' },
    ];
    const page = chat(lines, {
      title: 'Vecinos',
      label: 'Escribe un mensaje para el grupo Vecinos',
    });
    expect(conversation(page).kind).toBe('group');
    expect(incoming(page)).toMatchObject({ status: 'read', text: '¿cuánto tarda?\n¿una hora?' });
  });

  it('is at most 4,000 characters of a long one', () => {
    const said = incoming(chat([{ us: true, text: 'diga' }, { text: 'largo '.repeat(20_000) }]));
    expect(said.status === 'read' && said.text.length).toBeLessThanOrEqual(4000);
  });
});

describe('what was asked before', () => {
  const before = (lines: Parameters<typeof chat>[0]) => {
    const read = incoming(chat(lines));
    return read.status === 'read' ? read.before : read;
  };

  it('is each run between our replies, the newest first, two at most', () => {
    expect(
      before([
        { text: 'uno' },
        { us: true, text: 'A' },
        { text: 'dos' },
        { text: 'y tres' },
        { us: true, text: 'B' },
        { us: true, text: 'C' },
        { text: 'cuatro' },
        { us: true, text: 'D' },
        { text: '¿y cuánto sale?' },
      ]),
    ).toEqual(['cuatro', 'dos\ny tres']);
  });

  it('is nothing of the same run, and nothing where we have not replied', () => {
    expect(before([{ text: 'uno' }, { text: 'dos' }])).toBeUndefined();
    expect(before([{ us: true, text: 'A' }, { text: 'dos' }])).toBeUndefined();
  });
});
