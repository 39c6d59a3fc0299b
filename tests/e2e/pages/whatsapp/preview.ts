import { el } from '../shared/dom';
import type { Editor } from '../shared/editor';
import { testid, type Look } from './message-row';

/** A file that the page has taken from a paste. */
export interface PastedFile {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  /** Of its bytes, in hex. */
  readonly sha256: string;
}

export interface Preview {
  /** What the open preview shows; empty where none is open. */
  files(): Promise<PastedFile[]>;
  /** The text in the preview's own caption box. */
  caption(): string;
  /** Puts the preview away without sending. */
  discard(): void;
}

/** What a test is told of a file. */
export async function describe(file: File): Promise<PastedFile> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  const sha256 = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'));
  return { name: file.name, type: file.type, size: file.size, sha256: sha256.join('') };
}

function dialog({ knobs, labels }: Look, files: readonly File[], send: () => void) {
  const caption = el('div', {
    contenteditable: 'true',
    role: 'textbox',
    'aria-placeholder': labels.write,
    class: 'box',
  });
  const button = el('button', { 'aria-label': labels.send }, '➤');
  button.addEventListener('click', send);
  const images = files.map((file) => el('img', { src: URL.createObjectURL(file), alt: '' }));
  const box = { 'data-testid': testid(knobs, 'media-caption-input-container') };
  const node = el('div', { class: 'preview' }, ...images, el('div', box, caption), button);
  return { node, caption };
}

/**
 * What a pasted picture opens: a preview over the conversation with a caption box of its own.
 * Nothing is sent before its button is pressed. Modelled on what scripts for the live page expect
 * (2023 to 2026); not seen by us.
 */
export function preview(look: Look, app: HTMLElement, editor: Editor, sends: string[]): Preview {
  let files: readonly File[] = [];
  let shown: ReturnType<typeof dialog> | undefined;
  const discard = () => {
    if (look.knobs.pictures === 'caption' && shown) editor.set(shown.caption.textContent);
    shown?.node.remove();
    shown = undefined;
    files = [];
  };
  const open = (taken: readonly File[]) => {
    files = taken;
    shown = dialog(look, files, () => sends.push(`${files.length} pictures`));
    if (look.knobs.pictures === 'caption') {
      shown.caption.textContent = editor.text();
      editor.set('');
    }
    app.append(shown.node);
    shown.caption.focus();
  };
  document.addEventListener('paste', (event) => {
    const taken = [...(event.clipboardData?.files ?? [])];
    if (taken.length === 0 || look.knobs.pictures === 'ignore') return;
    event.preventDefault();
    // It is drawn later, as by a part of the page that has to be loaded first.
    if (look.knobs.pictures !== 'swallow') setTimeout(() => open(taken), 60);
  });
  return {
    files: () => Promise.all(files.map(describe)),
    caption: () => shown?.caption.textContent ?? '',
    discard,
  };
}
