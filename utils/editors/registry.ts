import { contentEditable } from './content-editable';
import type { Editor } from './editor';
import { lexical } from './lexical';

/** Order matters: a Lexical box is a contenteditable too, and execCommand would ruin it. */
export const editors: readonly Editor[] = [lexical, contentEditable];
