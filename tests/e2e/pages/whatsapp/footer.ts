import { el } from '../shared/dom';
import type { Editor } from '../shared/editor';
import type { Chat } from './chats';
import { testid, type Look } from './message-row';

export interface Footer {
  /** The compose box as it is now; it may be another node the next time. */
  box(): HTMLElement;
  /** Another conversation has been opened. */
  show(chat: Chat): void;
}

function newBox({ knobs, labels }: Look, chat: Chat): HTMLElement {
  const label = chat.members.length > 0 ? labels.write : labels.writeTo(chat.title);
  return el('div', {
    'data-testid': testid(knobs, 'conversation-compose-box-input'),
    contenteditable: 'true',
    role: 'textbox',
    'data-tab': '10',
    'data-lexical-editor': knobs.editor === 'bare' ? undefined : 'true',
    'aria-label': label,
    'aria-placeholder': labels.write,
    spellcheck: 'true',
    class: 'box',
  });
}

function newButton({ knobs, labels }: Look, filled: boolean, send: () => void): HTMLElement {
  const icon = filled ? (knobs.legacy ? 'send' : 'wds-ic-send-filled') : 'mic';
  const button = el(
    'button',
    { 'aria-label': filled ? labels.send : labels.voice, 'data-tab': '11' },
    el('span', { 'data-icon': icon, 'aria-hidden': 'true' }, filled ? '➤' : '🎤'),
  );
  if (filled) button.addEventListener('click', send);
  return button;
}

/** The compose box and its button: microphone while empty, send while filled. */
export function footer(
  look: Look,
  main: HTMLElement,
  first: Chat,
  editor: Editor,
  send: () => void,
): Footer {
  let chat = first;
  let box = newBox(look, chat);
  let button = newButton(look, false, send);
  let filled = false;
  const input = el('div', { class: 'lexical-rich-text-input' }, box);
  main.append(
    el(
      'footer',
      {},
      el('div', { 'data-testid': testid(look.knobs, 'compose-box'), class: 'row' }, input, button),
    ),
  );
  editor.attach(box);

  const remount = () => {
    const hadFocus = box.contains(document.activeElement);
    const fresh = newBox(look, chat);
    box.after(fresh);
    editor.attach(fresh);
    box.remove();
    box = fresh;
    if (hadFocus) box.focus({ preventScroll: true });
  };
  const swap = () => {
    const fresh = newButton(look, filled, send);
    button.replaceWith(fresh);
    button = fresh;
    if (look.knobs.remount) remount();
  };
  editor.onChange(() => {
    if ((editor.text() !== '') === filled) return;
    filled = !filled;
    // After the editor has finished its own update, as a rendering library would.
    queueMicrotask(swap);
  });

  return {
    box: () => box,
    show(next) {
      chat = next;
      if (look.knobs.remount) return remount();
      box.setAttribute('aria-label', newBox(look, chat).getAttribute('aria-label') ?? '');
    },
  };
}
