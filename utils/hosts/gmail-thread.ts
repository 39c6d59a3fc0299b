import { isPopUp } from './gmail-compose';
import {
  bodies,
  composes,
  css,
  headings,
  hidden,
  item,
  mails,
  main,
  notSaid,
  receivers,
  senders,
  texts,
} from './gmail-marks';
import { personOf, type Person } from './gmail-people';
import { withoutQuotes } from './gmail-quotes';
import {
  all,
  attr,
  childrenOf,
  closest,
  first,
  holds,
  isInside,
  matches,
  outermost,
  parentOf,
} from './page-dom';
import { oneLine, readText } from './page-text';

/** An open thread, as far as it is in view. */
export interface Thread {
  readonly root: Element;
  readonly id?: string;
  /** As shown, with its `Re:`. */
  readonly subject?: string;
}

/** Ids that Gmail gives a thing; it writes the word "undefined" where it has none. */
const idOf = (element: Element, ...names: readonly string[]): string | undefined =>
  names
    .map((name) => attr(element, name)?.replace(/^#/u, ''))
    .find((id) => id !== undefined && id !== '' && id !== 'undefined' && id !== 'null');

const headingsIn = (root: Document | Element): Element[] =>
  all(root, 'h2')
    .filter((one) => matches(one, css(headings)))
    .filter((one) => closest(one, `${hidden}, ${css(texts)}`) === undefined);

const threadIdOf = (heading: Element): string | undefined =>
  idOf(heading, 'data-legacy-thread-id', 'data-thread-perm-id');

function threadIn(root: Element, found: readonly Element[]): Thread | undefined {
  const ids = new Set(found.map((one) => threadIdOf(one) ?? ''));
  const heading = found[0];
  if (heading === undefined || ids.size > 1) return undefined;
  const id = threadIdOf(heading);
  const subject = oneLine(readText(heading));
  return { root, ...(id === undefined ? {} : { id }), ...(subject === '' ? {} : { subject }) };
}

/** The nearest element around this one that is so: no further than the view. */
function around(start: Element, isIt: (element: Element) => boolean): Element | undefined {
  for (let at = parentOf(start); at !== undefined; at = parentOf(at)) {
    if (isIt(at)) return at;
    if (matches(at, main)) return undefined;
  }
  return undefined;
}

/** The thread that a compose stands in: that of its view, or of several there the nearest. */
function threadAround(compose: Element): Thread | undefined {
  const view = closest(compose, main);
  const thread = view && threadIn(view, headingsIn(view));
  if (thread) return thread;
  const root = around(compose, (one) => headingsIn(one).length > 0);
  return root && threadIn(root, headingsIn(root));
}

/** The thread that an inline reply stands in, or that a pop-up answers, if that one is in view too. */
export function threadFor(compose: Element, id: string | undefined): Thread | undefined {
  if (!isPopUp(compose)) return threadAround(compose);
  if (id === undefined) return undefined;
  const views = all(closest(compose, 'html') ?? compose, main);
  const found = views.flatMap(headingsIn).filter((one) => threadIdOf(one) === id);
  const root = found[0] && around(found[0], (one) => first(one, css(mails)) !== undefined);
  return root && threadIn(root, found);
}

const foreign = `${css(texts)}, ${css(bodies)}, ${css(composes)}`;

const own = (mail: Element, selector: string): Element[] =>
  all(mail, selector).filter((one) => !isInside(one, mail, foreign));

const isMail = (element: Element): boolean =>
  matches(element, css(mails)) || own(element, css(mails)).length > 0;

/** Nothing but the compose of a saved draft. */
const isDraft = (mail: Element): boolean =>
  first(mail, css(composes)) !== undefined &&
  own(mail, css(senders)).length === 0 &&
  textsOf(mail).length === 0;

/** What may be a mail, without a search through all that was written, where there is a list of them. */
function candidatesIn(root: Element): Element[] {
  const one = first(root, css(mails));
  const list = one && closest(one, '[role="list"]');
  const items = list && holds(root, list) ? childrenOf(list) : [];
  if (items.length > 0 && items.every((each) => matches(each, item))) return items;
  return outermost(
    all(root, `${css(mails)}, ${item}`).filter(
      (each) => !isInside(each, root, foreign) && closest(each, hidden) === undefined,
    ),
  );
}

/**
 * The last mails of a thread, so many at most, oldest first. What stands among them in the list counts
 * as one, so that one which we do not know is not passed over.
 */
export function mailsIn(root: Element, most: number): Element[] {
  const found = candidatesIn(root).slice(-most);
  const lists = new Set(found.filter(isMail).map(parentOf));
  return found.filter(
    (one) =>
      closest(one, hidden) === undefined &&
      (isMail(one) || lists.has(parentOf(one))) &&
      !isDraft(one),
  );
}

export function mailIdOf(mail: Element): string | undefined {
  const holder = matches(mail, css(mails)) ? mail : own(mail, css(mails))[0];
  return holder && idOf(holder, 'data-message-id', 'data-legacy-message-id');
}

/** Whether a mail is the one that `rm` names, which may be in either notation. */
export function isNamed(mail: Element, name: string): boolean {
  const wanted = name.replace(/^#/u, '');
  return [mail, ...own(mail, css(mails))].some((one) =>
    ['data-message-id', 'data-legacy-message-id'].some((key) => idOf(one, key) === wanted),
  );
}

/** Who sent a mail; absent where that is not clear. */
export function senderOf(mail: Element): Person | undefined {
  for (const { css: selector } of senders) {
    const found = own(mail, selector)
      .filter((one) => !matches(one, receivers))
      .flatMap((one) => personOf(one) ?? []);
    if (new Set(found.map((one) => one.address)).size > 1) return undefined;
    if (found[0] !== undefined) return found[0];
  }
  return undefined;
}

/** What of a mail's text is unfolded. */
export function textsOf(mail: Element): Element[] {
  return outermost(all(mail, css(texts))).filter(
    (one) => closest(one, hidden) === undefined && !isInside(one, mail, css(bodies)),
  );
}

const isNotSaid = (element: Element): boolean => matches(element, `${css(notSaid)}, ${hidden}`);

/** What the sender of a mail wrote in it; absent while it is folded up. */
export function wordsOf(mail: Element): string | undefined {
  const open = textsOf(mail);
  if (open.length === 0) return undefined;
  return withoutQuotes(open.map((one) => readText(one, isNotSaid)).join('\n'));
}
