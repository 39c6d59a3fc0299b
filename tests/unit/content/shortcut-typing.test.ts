// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { shortcutTyping, type ShortcutTyping } from '@/entrypoints/host.content/shortcut-typing';
import type { ToFrame } from '@/utils/messaging/link';

function boxWith(text: string): HTMLElement {
  const box = document.createElement('div');
  const line = document.createTextNode(text);
  box.append(line);
  document.body.replaceChildren(box);
  document.getSelection()?.collapse(line, text.length);
  return box;
}

describe('a shortcut that is being typed', () => {
  it('is told of once, also where who hears of it looks at the box again', () => {
    const told: ToFrame[] = [];
    const box = boxWith(';clave');
    const typing: ShortcutTyping = shortcutTyping(
      ';',
      {
        targetOf: (of, at) => ({ box: of, at, identity: { messageIds: [] } }),
        objection: () => undefined,
      },
      (message) => {
        if (told.push(message) > 10) throw new Error('told without end');
        typing.read(box);
      },
      () => undefined,
    );
    typing.read(box);
    box.replaceChildren('hola');
    typing.read(box);
    expect(told).toEqual([
      { type: 'shortcut', typed: 'clave' },
      { type: 'shortcut', typed: undefined },
    ]);
    expect(typing.target).toBeUndefined();
  });
});
