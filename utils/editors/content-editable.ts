import type { Editor } from './editor';
import { saveSelection } from './selection';

/**
 * `execCommand` goes to whatever box has caret and keyboard: nothing is done unless that is `box`. Both,
 * since the selection stays where it was while a field of the page is written in.
 */
export function execIn(box: HTMLElement, command: string, value?: string): void {
  const page = box.ownerDocument;
  if (saveSelection(box) && box.contains(page.activeElement))
    page.execCommand(command, false, value);
}

/**
 * A contenteditable without a framework behind it. `insertText` of several lines is right there in
 * both browsers (`<div>` a line in Chromium, `<br>` in Firefox) and is one undo step.
 */
export const contentEditable: Editor = {
  id: 'content-editable',
  accepts: (box) => box.isContentEditable,
  techniques: [
    {
      name: 'insert-text',
      run: (box, { text }) => execIn(box, 'insertText', text),
    },
  ],
  undo: (box) => execIn(box, 'undo'),
};
