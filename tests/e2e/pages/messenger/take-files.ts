import { el } from '../shared/dom';
import type { ChatView } from './chat-view';
import type { Knobs } from './knobs';

/** ms until a page has drawn what it was given. */
const drawing = 60;
const later = (act: () => void) => void setTimeout(act, drawing);

/** A picture of the customer's, as encrypted chats show them: deciphered in the page. */
function comes(view: ChatView, file: File): void {
  const image = el('img', { alt: '', src: URL.createObjectURL(file) });
  const row = { role: 'article', 'data-scope': 'messages_table', 'data-message-id': 'mid.$late' };
  view.log.append(el('div', row, el('div', { role: 'presentation' }, image)));
}

/** What the page does with files that are pasted or dropped into a chat, by the knob. */
export function takeFiles(
  { pictures }: Knobs,
  view: ChatView,
  others: () => readonly ChatView[],
  given: (files: readonly File[]) => void,
): void {
  const show = (files: readonly File[], into: ChatView | undefined) =>
    later(() => files.forEach((file) => into?.tray.add(file)));
  view.editor.onFiles?.((files, isTrusted) => {
    given(files);
    if (pictures === 'trusted' && !isTrusted) return false;
    if (pictures === 'other')
      show(
        files,
        others().find((one) => one !== view),
      );
    if (pictures === 'fails') later(() => view.tray.fail());
    if (pictures === 'message') later(() => files.forEach((file) => comes(view, file)));
    if (pictures === 'tray' || pictures === 'trusted' || pictures === 'flash') show(files, view);
    if (pictures === 'flash') setTimeout(() => view.tray.clear(), 3 * drawing);
    return true;
  });
}
