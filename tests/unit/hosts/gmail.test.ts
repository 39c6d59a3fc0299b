// @vitest-environment happy-dom
import { gmail } from '@/utils/hosts/gmail';
import { healthOf } from '@/utils/hosts/health';
import { isSameConversation } from '@/utils/hosts/same-conversation';
import { describe, expect, it } from 'vitest';
import { frozen, incoming, one, only } from './mail-page';
import { open } from '../../contract/host-contract';

const reply = '2026-07-23-inline-reply-es';
const both = '2026-07-23-pop-up-beside-reply-es';
const fresh = '2026-07-23-new-message-es';
const sender = '.adn .gD';

describe('compose boxes of Gmail', () => {
  it('stand in document order, each with its own conversation', () => {
    const [inline, popUp] = gmail.composeBoxes(frozen(both));
    expect(gmail.identity(inline!).thread).toBe('18c0ffee01 ana.ruiz@correo.example');
    expect(gmail.identity(popUp!).thread).toBe('compose:82 luis@obra.example');
    expect(gmail.read(popUp!)).toEqual({
      conversation: {
        kind: 'one-to-one',
        customer: 'Luis Mena',
        messageIds: [],
        thread: 'compose:82 luis@obra.example',
      },
      incoming: { status: 'unknown', reason: 'no-messages' },
    });
  });

  it('are found without Gmail’s own attribute, or its class names', () => {
    const page = frozen(reply);
    const box = only(page);
    box.removeAttribute('g_editable');
    box.removeAttribute('class');
    expect(only(page)).toBe(box);
    const compose = one(page, '.M9');
    compose.className = 'M9-1f2e';
    one(page, '.ip').className = '';
    expect(only(page)).toBe(box);
  });

  it('are none once the fields of the compose are empty', () => {
    const page = frozen(reply);
    for (const field of page.querySelectorAll('.bAs input')) field.setAttribute('value', '');
    expect(gmail.composeBoxes(page)).toEqual([]);
  });

  it('are none where two bodies of one compose are equally likely', () => {
    const page = frozen(reply);
    const box = only(page);
    box.after(box.cloneNode(true));
    expect(gmail.composeBoxes(page)).toEqual([]);
  });

  it('are none in a view that is kept and not shown', () => {
    const page = frozen(reply);
    one(page, '[role="main"]').setAttribute('style', 'display: none');
    expect(gmail.composeBoxes(page)).toEqual([]);
  });
});

describe('the conversation of a compose', () => {
  const before = () => gmail.identity(only(frozen(reply)));
  const after = (change: (page: Document) => void) => {
    const page = frozen(reply);
    change(page);
    return gmail.identity(only(page));
  };

  it.each([
    ['the recipient was changed', '[role="option"]', 'data-hovercard-id', 'luis@obra.example'],
    ['the thread is another', 'h2.hP', 'data-legacy-thread-id', '18c0dddd'],
  ])('is another where %s', (_, selector, name, value) => {
    const changed = after((page) => one(page, selector).setAttribute(name, value));
    expect(isSameConversation(before(), changed)).toBe(false);
  });

  it('is another where a recipient was added or taken away', () => {
    const added = after((page) => {
      const chip = one(page, '[role="option"]');
      const second = chip.cloneNode(true) as Element;
      second.setAttribute('data-hovercard-id', 'luis@obra.example');
      chip.after(second);
    });
    const gone = after((page) => one(page, '[role="option"]').remove());
    expect(isSameConversation(before(), added)).toBe(false);
    expect(isSameConversation(before(), gone)).toBe(false);
  });

  it('is the same however the recipient is shown, and after a mail has come', () => {
    const changed = after((page) => {
      const field = page.createElement('input');
      field.setAttribute('name', 'to');
      field.setAttribute('value', '"Ana Ruiz" <Ana.Ruiz@Correo.example>, ');
      one(page, '[name="to"]').replaceWith(field);
      one(page, '[role="list"]').append(...Array.from(open(foldedMail).body.childNodes));
      one(page, 'h2.hP').textContent = 'Re: El wifi no llega (urgente)';
    });
    expect(changed.messageIds).toEqual(['msg-f:1801', 'msg-f:9']);
    expect(isSameConversation(before(), changed)).toBe(true);
  });

  it('stays the same when the draft of a new message is saved and gets a thread', () => {
    const page = frozen(fresh);
    const saved = gmail.identity(only(page));
    one(page, '[name="lts"]').setAttribute('value', '18c0eeee');
    expect(gmail.identity(only(page))).toEqual(saved);
  });

  it('of a pop-up that answers is the thread, and read where that is in view', () => {
    const page = frozen(both);
    const [, popUp] = gmail.composeBoxes(page);
    const fields = popUp!.closest('.M9')!.querySelector('.bAs')!;
    for (const [name, value] of [
      ['lts', '18c0ffee01'],
      ['rm', 'msg-f:1801'],
    ] as const) {
      const field = page.createElement('input');
      field.setAttribute('name', name);
      field.setAttribute('value', value);
      fields.append(field);
    }
    const { conversation, incoming: read } = gmail.read(popUp!);
    expect(conversation.thread).toBe('18c0ffee01 luis@obra.example');
    expect(read).toMatchObject({ status: 'read', id: 'msg-f:1801' });
    one(page, 'h2.hP').setAttribute('data-legacy-thread-id', '18c0dddd');
    expect(gmail.read(popUp!).incoming).toEqual({ status: 'unknown', reason: 'no-messages' });
  });

  it('has no id where nothing gives one, and then title and mails', () => {
    const page = frozen(reply);
    const heading = one(page, 'h2.hP');
    heading.removeAttribute('data-legacy-thread-id');
    for (const name of ['lts', 'composeid']) one(page, `[name="${name}"]`).remove();
    expect(gmail.identity(only(page))).toEqual({
      title: 'Re: El wifi no llega',
      messageIds: ['msg-f:1801'],
    });
  });

  it('is not read where the page gives it two ids', () => {
    const page = frozen(reply);
    one(page, '[name="lts"]').setAttribute('value', '18c0dddd');
    expect(incoming(page)).toEqual({ status: 'unknown', reason: 'no-messages' });
  });

  it.each([
    ['a name', 'Ana Ruiz', 'Ana Ruiz'],
    ['an address', 'ana.ruiz@correo.example', undefined],
    ['the part of an address that stands for a name', 'ana.ruiz', undefined],
    ['decoration', '★ Ana 😀', 'Ana'],
  ])('addresses the customer by %s', (_, shown, name) => {
    const page = frozen(reply);
    for (const who of page.querySelectorAll(sender)) who.setAttribute('name', shown);
    expect(gmail.read(only(page)).conversation.customer).toBe(name);
  });

  it('is of those who wrote where the recipients cannot be read', () => {
    const page = frozen(reply);
    one(page, '[name="to"]').remove();
    expect(gmail.read(only(page)).conversation).toMatchObject({
      kind: 'one-to-one',
      customer: 'Ana Ruiz',
    });
  });
});

const foldedMail =
  '<div role="listitem"><div class="adf ads" data-message-id="#msg-f:9"><span class="gD" email="ana.ruiz@correo.example" name="Ana"></span></div></div>';

describe('who wrote the last mail', () => {
  const from = (address: string, change: (page: Document) => void = () => undefined) => {
    const page = frozen(reply);
    for (const who of page.querySelectorAll(sender)) who.setAttribute('email', address);
    change(page);
    return incoming(page);
  };
  const unknown = { status: 'unknown', reason: 'direction' };
  const forget = (page: Document) => {
    one(page, '[name="from"]').remove();
    one(page, 'title').remove();
    one(page, 'header a').remove();
    one(page, '.hb').remove();
  };

  it('is a customer whose answers go elsewhere', () => {
    expect(from('formulario@web.example')).toMatchObject({ status: 'read' });
  });

  it.each([
    ['the field of the sender', '[name="from"]'],
    ['the title of the page', 'title'],
    ['the button of the account', 'header a'],
    ['the word for us over a mail', '.hb'],
  ])('is us by %s alone', (_, kept) => {
    const said = from('agente@fibra.example', (page) => {
      for (const selector of ['[name="from"]', 'title', 'header a', '.hb'])
        if (selector !== kept) one(page, selector).remove();
    });
    expect(said).toEqual({ status: 'none' });
  });

  it('is not told by an address in the subject', () => {
    const said = from('ana.ruiz@correo.example', (page) => {
      forget(page);
      const title = page.createElement('title');
      title.textContent = 'No recibo en ana.ruiz@correo.example - Gmail';
      page.head.append(title);
    });
    expect(said).toMatchObject({ status: 'read' });
  });

  it('is not guessed of a colleague, of nobody, or where we do not know ourselves', () => {
    expect(from('otra@fibra.example')).toEqual(unknown);
    expect(from('')).toEqual(unknown);
    expect(from('otra@web.example', forget)).toEqual(unknown);
  });

  it('is a customer of our own provider’s', () => {
    const said = from('cliente@gmail.com', (page) =>
      one(page, '[name="from"]').setAttribute('value', 'agente@gmail.com'),
    );
    expect(said).toMatchObject({ status: 'read' });
  });

  it('is not known of an entry of the list that is nothing we know', () => {
    const page = frozen(reply);
    const strange = page.createElement('div');
    strange.setAttribute('role', 'listitem');
    one(page, '[role="list"]').append(strange);
    one(page, '[name="rm"]').remove();
    expect(incoming(page)).toEqual(unknown);
  });

  it('passes over the draft that is open in the list', () => {
    const page = frozen(reply);
    const entry = page.createElement('div');
    entry.setAttribute('role', 'listitem');
    entry.setAttribute('data-message-id', '#msg-a:r71');
    one(page, '[role="list"]').append(entry);
    entry.append(one(page, '.ip'));
    one(page, '[name="rm"]').remove();
    expect(incoming(page)).toMatchObject({ status: 'read', id: 'msg-f:1801' });
  });
});

describe('the health of a page', () => {
  it('counts mails, and knows who wrote the last', () => {
    const page = frozen('2026-07-23-ours-last-es');
    expect(healthOf(gmail, page)).toEqual({
      host: 'gmail',
      boxes: 1,
      messages: 2,
      direction: true,
    });
  });
});
