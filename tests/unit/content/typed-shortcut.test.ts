// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { typedShortcut } from '@/entrypoints/host.content/typed-shortcut';

let box: HTMLElement;

/** Puts text into the box, the caret at `|`. */
function given(...parts: string[]): void {
  box.replaceChildren();
  const line = document.createElement('p');
  box.append(line);
  let caret: [Text, number] | undefined;
  for (const part of parts) {
    const at = part.indexOf('|');
    const text = document.createTextNode(part.replace('|', ''));
    line.append(text);
    if (at >= 0) caret = [text, at];
  }
  if (caret) document.getSelection()?.collapse(...caret);
}

beforeEach(() => {
  document.body.replaceChildren();
  box = document.createElement('div');
  document.body.append(box);
});

describe('a typed shortcut', () => {
  it.each([
    [[';cob|'], 'cob'],
    [['Hola ;cob|'], 'cob'],
    [['Hola ;co|bertura'], 'co'],
    [['Hola\u00A0;cob|'], 'cob'],
    [['Hola ;', 'cob|'], 'cob'],
    [['¿;avería|?'], 'avería'],
    [[';plan.100|'], 'plan.100'],
    [[';averi\u0301a|'], 'averi\u0301a'],
  ])('%j is %s', (parts, typed) => {
    given(...parts);
    expect(typedShortcut(box, ';')?.typed).toBe(typed);
  });

  it.each([
    [['Hola;cob|']],
    [[';|']],
    [['; cob|']],
    [['mire;', 'cob|']],
    [[';)|']],
    [[`;${'x'.repeat(41)}|`]],
    [['sin nada|']],
  ])('%j is none', (parts) => {
    given(...parts);
    expect(typedShortcut(box, ';')).toBeUndefined();
  });

  it('reaches from the trigger character to the caret, over text nodes', () => {
    given('a ;c', 'ob|');
    const found = typedShortcut(box, ';');
    expect(found?.selection.anchor[0].nodeValue).toBe('a ;c');
    expect(found?.selection.anchor[1]).toBe(2);
    expect(found?.selection.focus).toEqual([box.querySelector('p')?.lastChild, 2]);
  });

  it('ends at a line break', () => {
    given(';a', 'b|');
    box
      .querySelector('p')
      ?.insertBefore(document.createElement('br'), box.querySelector('p')?.lastChild ?? null);
    expect(typedShortcut(box, ';')).toBeUndefined();
  });
});
