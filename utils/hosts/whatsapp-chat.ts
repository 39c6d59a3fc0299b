import type { ConversationKind } from '@/utils/domain/conversation';
import { customerName } from './customer-name';
import { learnNames } from './direction';
import { all, attr, isInside, matches } from './page-dom';
import { nameKey, oneLine, readText } from './page-text';
import { chatHeader, css, groupWords, namelessTitles, notTitle, titles } from './whatsapp-marks';
import type { UnitSigns } from './whatsapp-signs';

/** What the header and the compose box say about a chat. */
export interface Heading {
  readonly title?: string;
  /** The label of the compose box; in one-to-one chats it names the customer. */
  readonly label: string;
  readonly subtitle: string;
}

/** Names of an element: its full text, and what it says it is called. */
function namesOf(element: Element): string[] {
  const text = oneLine(readText(element));
  const named = oneLine(attr(element, 'title') ?? '');
  return [named, text].filter((name) => name !== '' && name.length <= 120);
}

/** Whether a label speaks of a name; of a short one only as a word of its own. */
function isNamed(label: string, name: string): boolean {
  const at = label.indexOf(name);
  if (name.length < 2 || at < 0) return false;
  const edges = `${label.charAt(at - 1)}${label.charAt(at + name.length)}`;
  return name.length > 4 || !/[\p{L}\p{Nd}]/u.test(edges);
}

const labelOf = (box: Element): string =>
  [attr(box, 'aria-label'), attr(box, 'aria-placeholder')]
    .map((text) => oneLine(text ?? ''))
    .join(' ');

const textsOf = (header: Element): string[] =>
  all(header, css(titles))
    .filter((one) => !isInside(one, header, css(notTitle)))
    .flatMap(namesOf);

/** The header of the chat: a drawer may have brought its own into the view. */
function headerOf(view: Element, label: string): Element | undefined {
  const headers = all(view, 'header');
  return (
    headers.find((one) => matches(one, chatHeader)) ??
    headers.find((one) => textsOf(one).some((text) => isNamed(label, text))) ??
    headers[0]
  );
}

/**
 * Title: of the header's texts the one that the compose box names, else the first. A subtitle
 * ("en línea", the members) stands behind it, or is marked as one.
 */
export function headingOf(view: Element, box: Element): Heading {
  const label = labelOf(box);
  const header = headerOf(view, label);
  if (header === undefined) return { label, subtitle: '' };
  const texts = textsOf(header);
  const title = texts.find((name) => isNamed(label, name)) ?? texts[0];
  return {
    label,
    subtitle: [restOf(header), ...texts].filter((text) => text !== title).join(' '),
    ...(title === undefined ? {} : { title }),
  };
}

/** What else the header says: members, presence. */
function restOf(header: Element): string {
  const skip = (element: Element): boolean =>
    matches(element, `button, [data-icon], ${css(titles.slice(0, 1))}`);
  const called = all(header, 'span[title]').map((one) => attr(one, 'title') ?? '');
  return oneLine([readText(header, skip), ...called].join(' '));
}

/** Senders of messages that say themselves that they are the customers'. */
function incomingSenders(signs: readonly UnitSigns[]): string[] {
  return [...learnNames(signs, 'sender')].flatMap(([name, direction]) =>
    direction === 'in' ? [name] : [],
  );
}

function isGroup({ title, label, subtitle }: Heading, signs: readonly UnitSigns[]): boolean {
  const without = (text: string): string => (title ? text.replaceAll(title, ' ') : text);
  return (
    signs.some((one) => one.hasAuthor || one.isOfGroup) ||
    incomingSenders(signs).length >= 2 ||
    without(subtitle).split(/[,،、]/u).length >= 3 ||
    groupWords.test(without(label))
  );
}

/** Nobody else than the title and we ourselves wrote what is in view. */
function isOnly(key: string, signs: readonly UnitSigns[]): boolean {
  const known = learnNames(signs, 'sender');
  const seen = new Set(signs.flatMap(({ sender }) => (sender === undefined ? [] : [sender])));
  const others = [...seen].filter((name) => name !== key && known.get(name) !== 'out');
  return (
    others.length === 0 ||
    (others.length === 1 && seen.has(key) && known.get(others[0] ?? '') !== 'in')
  );
}

/** The kind: said by the compose box's label, and by nothing denied. */
export function kindOf(heading: Heading, signs: readonly UnitSigns[]): ConversationKind {
  if (isGroup(heading, signs)) return 'group';
  const { title, label } = heading;
  const isSaid = title !== undefined && isNamed(label, title);
  return isSaid && isOnly(nameKey(title), signs) ? 'one-to-one' : 'unknown';
}

/** The name to address the customer by, where the title is one. */
export function customerOf({ title }: Heading, kind: ConversationKind): string | undefined {
  const isNameless = title === undefined || namelessTitles.has(title.toLowerCase());
  return kind === 'one-to-one' && !isNameless ? customerName(title) : undefined;
}
