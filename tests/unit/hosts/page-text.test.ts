// @vitest-environment happy-dom
import { clocksIn, isClock, isPhone, nameKey, readText, tidy } from '@/utils/hosts/page-text';
import { describe, expect, it } from 'vitest';

function made(html: string): Element {
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  const first = page.body.firstElementChild;
  if (!first) throw new Error('nothing made');
  return first;
}

describe('readText', () => {
  it.each([
    ['<p>uno <b>dos</b> tres</p>', 'uno dos tres'],
    ['<p>uno<br>dos<br><br>tres</p>', 'uno\ndos\n\ntres'],
    ['<div><p>uno</p><p>dos</p></div>', 'uno\ndos'],
    ['<div>uno<ul><li>dos</li><li>tres</li></ul>cuatro</div>', 'uno\ndos\ntres\ncuatro'],
    ['<p>hola <img class="emoji" alt="😀"></p>', 'hola 😀'],
    ['<p>hola <img data-plain-text="👩‍🌾" alt="granjera"></p>', 'hola 👩‍🌾'],
    ['<p>foto <img alt="Foto de un perro"></p>', 'foto'],
    ['<p>uno<svg><title>msg-dblcheck</title></svg></p>', 'uno'],
    ['<p>uno<script>alert(1)</script><style>b{}</style></p>', 'uno'],
    ['<p>uno<!-- dos --></p>', 'uno'],
    ['<p>a&nbsp;&nbsp;b\u202e c\u200b\u2066d\u2069</p>', 'a b cd'],
    ['<p>cafe\u0301</p>', 'café'],
  ])('%s', (html, text) => {
    expect(readText(made(html))).toBe(text);
  });

  it('leaves out what it is told to, but not the element itself', () => {
    const element = made('<div class="x">uno <span class="x">dos</span></div>');
    expect(readText(element, (one) => one.className === 'x')).toBe('uno');
  });

  it('reads a page of any depth, and not all of a long one', () => {
    const top: Element = document.createElement('b');
    let at = top;
    for (let depth = 0; depth < 20_000; depth += 1) {
      const inner = document.createElement('b');
      at.append(inner);
      at = inner;
    }
    expect(readText(top)).toBe('');
    expect(readText(made(`<p>${'largo '.repeat(5000)}</p>`)).length).toBeLessThanOrEqual(4000);
  });
});

describe('names, numbers and clocks', () => {
  it.each(['+1 809 555 0142', '(809) 555-0142', '\u202a+34 600 00 00 00\u202c'])(
    '%s is a number',
    (text) => {
      expect(isPhone(text)).toBe(true);
    },
  );

  it.each(['Ana', 'Ana 8095550142', '12345', '', '+'])('%j is no number', (text) => {
    expect(isPhone(text)).toBe(false);
  });

  it('compares names as people would', () => {
    expect(nameKey('~Ana  López')).toBe(nameKey('ana lópez'));
    expect(nameKey('+1 809 555 0142')).toBe(nameKey('+1 (809) 555-0142'));
    expect(nameKey('Ana ❤️')).toBe(nameKey('Ana ❤'));
    expect(nameKey('Ana')).not.toBe(nameKey('Ana 2'));
  });

  it.each(['10:30', '9:05', '2:20 PM', '10:30 a. m.', 'ÖS 2:30', '下午2:30', '١٠:٣٠', '10.30'])(
    '%s is a time of day',
    (text) => {
      expect(isClock(text)).toBe(true);
    },
  );

  it.each([
    'HOY',
    '22/11/2026',
    '3 mensajes no leídos',
    'a las 10:30 en la oficina',
    '',
    '10:30:11 22',
  ])('%j is none', (text) => {
    expect(isClock(text)).toBe(false);
  });

  it('finds the time beside a tick in the same element', () => {
    expect(clocksIn(made('<div><div>10:30<span data-icon="x"></span></div></div>'))).toHaveLength(
      1,
    );
  });

  it('comes to an end with what a stranger wrote', () => {
    const nasty = '~ \u200b10:30 '.repeat(200_000);
    expect([isClock(nasty), isPhone(nasty)]).toEqual([false, false]);
    expect(tidy(nasty).length).toBeLessThanOrEqual(nasty.length);
    expect(nameKey(nasty).length).toBeLessThanOrEqual(nasty.length);
  });
});
