import { attr, childrenOf, tagOf } from './page-dom';

/** Attributes whose values are the page's own words for its parts, never a person's. */
const told = new Set([
  ...['role', 'type', 'dir', 'contenteditable', 'aria-haspopup', 'aria-modal', 'aria-hidden'],
  ...['data-testid', 'data-icon', 'data-tab', 'data-scope', 'data-scrolltracepolicy'],
  ...['data-lexical-editor', 'g_editable', 'hidden'],
]);
/** Small letters as in `conversation-panel`, or a flag or place: no id of a message has that shape. */
const plain = /^(?:[a-z][a-z_.-]{0,48}|\d{1,2})?$/;
/** Class tokens that hosts have kept for years; made-up ones change with every release and tell nothing. */
const steady =
  /^(?:[A-Za-z]{2}|[a-z0-9]{3}|gmail_[a-z_]+|message-(?:in|out)|copyable-text|selectable-text)$/;

const most = { lines: 2_000, depth: 60, characters: 60_000 };

function attributesOf(element: Element): string {
  const names = Element.prototype.getAttributeNames.call(element).sort();
  return names
    .filter((name) => name !== 'class' && name !== 'style' && /^[a-z][a-z_-]{0,40}$/.test(name))
    .map((name) => {
      const value = attr(element, name) ?? '';
      return told.has(name) && plain.test(value) ? `[${name}=${value}]` : `[${name}]`;
    })
    .join('');
}

function lineOf(element: Element): string {
  const classes = (attr(element, 'class') ?? '').split(/\s+/).filter((one) => steady.test(one));
  return [tagOf(element), ...classes.map((one) => `.${one}`), attributesOf(element)].join('');
}

/**
 * What a page is built of, for a maintainer to mend a host by: a line an element, indented, equal
 * neighbours counted. No text, no name, no address, no id; of attribute values only those in `told`.
 */
export function structureOf(root: Element): string {
  const lines: string[] = [];
  let length = 0;
  const add = (line: string) => {
    length += line.length + 1;
    if (lines.length < most.lines && length < most.characters) lines.push(line);
  };
  const walk = (element: Element, depth: number): void => {
    if (depth > most.depth || lines.length >= most.lines || length >= most.characters) return;
    add(`${' '.repeat(depth)}${lineOf(element)}`);
    let equal = 0;
    let before = '';
    for (const child of childrenOf(element)) {
      const line = lineOf(child);
      equal = line === before ? equal + 1 : 0;
      before = line;
      // Two of a kind show the pattern.
      if (equal < 2) walk(child, depth + 1);
      else if (equal === 2) add(`${' '.repeat(depth + 1)}…`);
    }
  };
  walk(root, 0);
  return lines.join('\n');
}
