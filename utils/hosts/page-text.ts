import { all, attr, matches, tagOf } from './page-dom';

/** A page can be as long as it likes; what we read of one message cannot. */
const maxNodes = 4000;
const maxLength = 4000;

const blocks = new Set(['div', 'p', 'li', 'ul', 'ol', 'blockquote', 'pre']);
const silent = new Set(['svg', 'style', 'script', 'template', 'noscript', 'video', 'audio']);

/** Characters that show nothing but change comparisons and the direction of what follows. */
const invisible = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Hosts draw an emoji as a picture with the character beside it. */
function pictureText(image: Element): string {
  const plain = attr(image, 'data-plain-text');
  if (plain !== undefined) return plain;
  const alt = attr(image, 'alt') ?? '';
  const isEmoji =
    matches(image, '.emoji, [class*="emoji"]') || /^\p{Extended_Pictographic}/u.test(alt);
  return isEmoji && alt.length <= 32 ? alt : '';
}

function* childNodes(node: Node): Generator<Node> {
  let child: unknown = Reflect.get(Node.prototype, 'lastChild', node);
  while (child instanceof Node) {
    yield child;
    child = Reflect.get(Node.prototype, 'previousSibling', child);
  }
}

/**
 * The text of an element as a reader sees it: pictures of emoji as characters, line breaks and
 * blocks as `\n`. Elements below it for which `skip` says yes are left out with all they hold. At most
 * 4,000 characters, and no deeper walk than the page's stack allows.
 */
export function readText(root: Element, skip: (element: Element) => boolean = () => false): string {
  const stack: (Node | string)[] = [root];
  let text = '';
  for (let seen = 0; stack.length > 0 && seen < maxNodes && text.length < maxLength; seen += 1) {
    const next = stack.pop();
    if (typeof next === 'string') text += text.endsWith('\n') || text === '' ? '' : next;
    else if (next instanceof CharacterData) text += next instanceof Text ? dataOf(next) : '';
    else if (
      next instanceof Element &&
      !silent.has(tagOf(next)) &&
      (next === root || !skip(next))
    ) {
      text += opening(next, text);
      if (blocks.has(tagOf(next))) stack.push('\n');
      pushChildren(stack, next);
    }
  }
  return tidy(text);
}

function pushChildren(stack: (Node | string)[], element: Element): void {
  for (const child of childNodes(element)) {
    stack.push(child);
    if (stack.length > maxNodes) return;
  }
}

function opening(element: Element, before: string): string {
  const tag = tagOf(element);
  if (tag === 'img') return pictureText(element);
  if (tag === 'br') return '\n';
  return blocks.has(tag) && before !== '' && !before.endsWith('\n') ? '\n' : '';
}

function dataOf(node: CharacterData): string {
  const data: unknown = Reflect.get(CharacterData.prototype, 'data', node);
  return typeof data === 'string' ? data.slice(0, maxLength) : '';
}

/** One message's words: NFC, no invisible characters, single spaces, at most one empty line. */
export function tidy(text: string): string {
  const lines = text
    .slice(0, maxLength)
    .normalize('NFC')
    .replace(invisible, '')
    .split(/\r\n|\r|\n/u)
    .map((line) => line.split(/\s+/u).join(' ').trim());
  return lines
    .filter((line, at) => line !== '' || lines[at - 1] !== '')
    .join('\n')
    .trim();
}

/** On one line: white space collapsed. For names and titles. */
export function oneLine(text: string): string {
  return tidy(text.slice(0, 400)).split('\n').join(' ').trim();
}

/** A telephone number as a host writes it where it knows no name. */
export function isPhone(text: string): boolean {
  if (text.length > 40) return false;
  const digits = text.replace(/\D/gu, '').length;
  const isWritten = /^[+\d\s().\-\u2010-\u2015]+$/u.test(text.replace(invisible, ''));
  return digits >= 6 && digits <= 20 && isWritten;
}

/**
 * A name made comparable: case, emoji presentation, the tilde before self-given names and the
 * spaces in telephone numbers do not count.
 */
export function nameKey(text: string): string {
  const line = oneLine(text)
    .replace(/[\ufe0e\ufe0f]/gu, '')
    .replace(/^~\s*/u, '');
  return isPhone(line) ? line.replace(/\D/gu, '') : line.toLowerCase();
}

/** Whether a text is nothing but a time of day, in any numbering, with or without am/pm. */
export function isClock(text: string): boolean {
  return text.length <= 24 && /^[^\p{Nd}]{0,12}\p{Nd}{1,2}[:.]\p{Nd}{2}[^\p{Nd}]{0,8}$/u.test(text);
}

/** What stands directly in an element, not in those below it. */
function ownText(element: Element): string {
  let text = '';
  for (const child of childNodes(element)) {
    if (child instanceof Text) text = `${dataOf(child)}${text}`;
    if (text.length > maxLength) break;
  }
  return tidy(text);
}

/** The elements below (and with) this one that show a time of day, as every message does. */
export function clocksIn(element: Element): Element[] {
  return [element, ...all(element, 'span, div, time, p').slice(0, 200)].filter((one) =>
    isClock(ownText(one)),
  );
}
