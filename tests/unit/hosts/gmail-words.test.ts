// @vitest-environment happy-dom
import { gmail } from '@/utils/hosts/gmail';
import { describe, expect, it } from 'vitest';
import { open } from '../../contract/host-contract';
import { frozen, incoming, one, only, withDraft, withMail } from './mail-page';

const reply = '2026-07-23-inline-reply-es';

describe('what the customer wrote', () => {
  it.each([
    ['a quote of Gmail', 'Sí<div class="gmail_quote">viejo</div>', 'Sí'],
    ['a quote with a foreign prefix', 'Sí<div class="m_12gmail_quote">viejo</div>', 'Sí'],
    ['a block quote', '<p>Sí</p><blockquote>viejo</blockquote>', 'Sí'],
    ['an older quote', 'Sí<div class="gmail_extra">viejo</div>', 'Sí'],
    ['a signature', 'Sí<div class="gmail_signature">Ana, Jefa</div>', 'Sí'],
    ['a signature by its dashes', 'Sí<br>-- <br>Ana, Jefa', 'Sí'],
    ['what is not shown', 'Sí<span style="display:none">aviso</span>', 'Sí'],
    ['a telephone’s line', 'Sí<br><br>Enviado desde mi iPhone', 'Sí'],
    ['es', 'Sí<br>El lun, 23 nov 2026 a las 10:00, Rosa (r@x.example) escribió:<br>viejo', 'Sí'],
    ['en', 'Yes<br>On Mon, Nov 23, 2026 at 10:00 AM Rosa wrote:<br>old', 'Yes'],
    ['pt', 'Sim<br>Em seg., 23 de nov. de 2026 às 10:00, Rosa escreveu:<br>velho', 'Sim'],
    ['Outlook', 'Sí<br>De: Rosa<br>Enviado el: lunes<br>Para: Ana<br>viejo', 'Sí'],
    ['a forward', 'Vea<br>---------- Forwarded message ---------<br>viejo', 'Vea'],
    [
      'an answer between the lines',
      'On Mon, Nov 23, 2026 Rosa wrote:<br>&gt; ¿Cuál?<br>El grande<br>&gt; ¿Cuándo?<br>Hoy',
      'El grande\nHoy',
    ],
  ])('is read without %s', (_, html, text) => {
    expect(incoming(withMail(html))).toMatchObject({ status: 'read', text });
  });

  it.each([
    'El 5 de mayo me dijeron que venían, y nada',
    'De: la factura no entiendo nada',
    'On the phone they told me: no',
    'Em casa não funciona:',
  ])('is kept though it looks like the head of a quote: %s', (text) => {
    expect(incoming(withMail(text))).toMatchObject({ text });
  });

  it('is no text where there is nothing but a quote or a picture', () => {
    const none = { status: 'unknown', reason: 'no-text' };
    expect(incoming(withMail('<div class="gmail_quote">viejo</div>'))).toEqual(none);
    expect(incoming(withMail('<img src="data:,">'))).toEqual(none);
  });

  it.each(['Re: ', 'RE: Fwd: ', 'RV: ', 'Enc: Re: ', 'Re[2]: '])(
    'has a subject without %s',
    (prefix) => {
      const page = frozen(reply);
      one(page, 'h2.hP').textContent = `${prefix}Real Reino`;
      expect(incoming(page)).toMatchObject({ subject: 'Real Reino' });
    },
  );
});

describe('what the agent wrote', () => {
  const signature = '<div class="gmail_signature">--<br>Rosa</div>';

  it.each([
    ['nothing', '<div><br></div>', true],
    ['a signature', `<div><br></div>${signature}`, true],
    ['a signature without dashes', '<br><div class="gmail_signature">Rosa</div>', true],
    ['a quote without a head', '<br><blockquote>hola</blockquote>', true],
    ['a plain signature', '<br><br>-- <br>Rosa', true],
    ['the quoted thread', '<br><div class="gmail_quote">El lun, Ana escribió:<br>x</div>', true],
    ['a plain quote', '<br>El lun, 23 nov 2026, Ana escribió:<br>&gt; hola', true],
    ['a word', `<div>Hola</div>${signature}`, false],
    ['a picture', '<div><img data-surl="cid:ii_mq977ync0" src="blob:x" alt="a.png"></div>', false],
    ['a picture on its way', '<div><img src="blob:x" alt="a.png"></div>', false],
    ['the picture of a signature', '<br><div class="gmail_signature"><img src="x"></div>', true],
    ['a quoted picture', '<br><div class="gmail_quote"><img data-surl="cid:ii_1"></div>', true],
    ['a word of several lines', `<div><br></div><div>a</div>${signature}`, false],
  ])('in a box with %s', (_, html, isEmpty) => {
    expect(gmail.isEmpty!(withDraft(html))).toBe(isEmpty);
  });
});

describe('pasted pictures', () => {
  const picture = '<img data-surl="cid:ii_mq977ync0" src="blob:https://mail.google.com/1">';

  it('are told by the ids they are sent under, of this body alone', () => {
    const box = withDraft(`<div>Hola${picture}</div>`);
    const other = box.closest('.M9')!.cloneNode(true);
    box.ownerDocument.body.append(other);
    box.replaceChildren();
    expect(gmail.pictures!.shown(box)).toEqual([]);
    box.append(...Array.from(open(picture).body.childNodes));
    expect(gmail.pictures!.shown(box)).toEqual(['cid:ii_mq977ync0']);
  });

  it('are on their way while they have none, or a bar is in the compose', () => {
    const box = withDraft('<img src="blob:x">');
    expect(gmail.pictures!.pending!(box)).toHaveLength(1);
    const bar = box.ownerDocument.createElement('div');
    bar.setAttribute('role', 'progressbar');
    box.closest('.M9')!.append(bar);
    expect(gmail.pictures!.pending!(box)).toHaveLength(2);
  });
});

describe('plain-text mode', () => {
  const folded = (html: string) => {
    const box = withDraft(html);
    box.closest('.M9')!.querySelector('.aX')!.setAttribute('style', 'display: none');
    return box;
  };

  it('is denied by the open bar of formatting, or by what plain text cannot hold', () => {
    expect(gmail.isPlain!(withDraft('<br>'))).toBe(false);
    expect(gmail.isPlain!(folded('<div><b>Hola</b></div>'))).toBe(false);
  });

  it('is taken for granted where nothing denies it, and known by a ticked line of the menu', () => {
    expect(gmail.isPlain!(folded('Hola<br>-- <br>Rosa'))).toBe(true);
    expect(gmail.isPlain!(only(frozen('2026-07-23-plain-text-en')))).toBe(true);
    const box = withDraft('<br>');
    const line = box.ownerDocument.createElement('div');
    line.setAttribute('role', 'menuitemcheckbox');
    line.setAttribute('aria-checked', 'true');
    line.textContent = 'Modo de texto sin formato';
    box.closest('.M9')!.append(line);
    expect(gmail.isPlain!(box)).toBe(true);
  });
});
