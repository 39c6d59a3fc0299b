import type { Editor } from './editor';
import { richContentEditable } from './rich-content-editable';

/**
 * What boxes of e-mail are written with. A list of its own, so that the scripts of hosts that take
 * text alone carry nothing of it.
 */
export const mailEditors: readonly Editor[] = [richContentEditable];
