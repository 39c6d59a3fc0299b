import type { Editor } from './editor';

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
      run: (box, { text }) => void box.ownerDocument.execCommand('insertText', false, text),
    },
  ],
  undo: (box) => void box.ownerDocument.execCommand('undo'),
};
