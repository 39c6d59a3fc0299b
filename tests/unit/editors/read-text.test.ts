// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { normalised, readText } from '@/utils/editors/read-text';

interface Node {
  readonly name: string;
  readonly children: readonly (Node | string)[];
}

function element({ name, children }: Node): HTMLElement {
  const made = document.createElement(name);
  for (const child of children) made.append(typeof child === 'string' ? child : element(child));
  return made;
}

const node = (name: string, ...children: (Node | string)[]): Node => ({ name, children });
const br = node('br');

describe('what stands in an editor', () => {
  it.each([
    [
      'rich Lexical',
      node('div', node('p', node('span', 'a')), node('p', br), node('p', 'b')),
      'a\n\nb',
    ],
    ['plain Lexical', node('div', node('p', 'a', br, br, 'b')), 'a\n\nb'],
    ['an empty paragraph', node('div', node('p', br)), ''],
    ['a line break at the end', node('div', node('p', 'a', br, br)), 'a\n'],
    ['Chromium’s divs', node('div', 'a', node('div', br), node('div', 'b')), 'a\n\nb'],
    ['Firefox’s breaks', node('div', 'a', br, br, 'b'), 'a\n\nb'],
    ['nothing', node('div'), ''],
  ])('%s', (_name, tree, text) => {
    expect(readText(element(tree))).toBe(text);
  });

  it('reads emoji that the host drew as pictures', () => {
    const box = element(node('div', 'hola ', node('img')));
    box.querySelector('img')?.setAttribute('alt', '😀');
    expect(readText(box)).toBe('hola 😀');
  });

  it('compares without fillers', () => {
    expect(normalised('a\u00A0b\u200B \nc')).toBe('a b\nc');
    expect(normalised('cafe\u0301')).toBe('café');
  });
});
