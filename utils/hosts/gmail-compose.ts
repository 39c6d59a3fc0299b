import {
  bodies,
  composes,
  css,
  editable,
  formatted,
  formattingBar,
  hidden,
  notSaid,
  people,
  pictures,
  plainLine,
  popUps,
  recipientFields,
  tickedLine,
  uploads,
  vouchers,
} from './gmail-marks';
import { addressesIn, personOf, type Person } from './gmail-people';
import { withoutQuotes } from './gmail-quotes';
import type { PictureSigns } from './host';
import {
  all,
  attr,
  closest,
  first,
  holds,
  isInside,
  matches,
  outermost,
  parentOf,
} from './page-dom';
import { readText } from './page-text';

/** What stands in a field, typed or set. */
function valueOf(field: Element): string {
  const kinds = [HTMLInputElement, HTMLTextAreaElement];
  const kind = kinds.find((one) => field instanceof one);
  const value: unknown = kind && Reflect.get(kind.prototype, 'value', field);
  return typeof value === 'string' ? value : (attr(field, 'value') ?? '');
}

/** The value of a field of a compose; absent where it is empty or says that it is not known. */
export function fieldOf(compose: Element, name: string): string | undefined {
  return all(compose, `[name="${name}"]`)
    .map((field) => valueOf(field).trim())
    .find((value) => value !== '' && value !== 'undefined' && value !== 'null');
}

const isVouched = (compose: Element): boolean =>
  vouchers.some((name) => fieldOf(compose, name) !== undefined);

/** All of the compose that a body belongs to; absent where nothing says that it is one. */
export function composeOf(box: Element): Element | undefined {
  for (const { css: selector } of composes) {
    const around = closest(box, selector);
    if (around !== undefined && isVouched(around)) return around;
  }
  // Under other names: the nearest that has the fields of one compose.
  for (let around = parentOf(box); around !== undefined; around = parentOf(around)) {
    if (isVouched(around)) return all(around, '[name="composeid"]').length < 2 ? around : undefined;
  }
  return undefined;
}

const isElement = (element: Element): element is HTMLElement => element instanceof HTMLElement;

/** The bodies of all open composes, in document order. */
export function composeBoxes(page: Document): HTMLElement[] {
  const found = outermost(all(page, editable).filter((one) => matches(one, css(bodies))))
    .filter(isElement)
    .filter((one) => closest(one, hidden) === undefined)
    .map((box) => ({ box, compose: composeOf(box) }))
    .filter(({ compose }) => compose !== undefined);
  return found.flatMap(({ box, compose }) => {
    const rivals = found.filter((one) => one.compose === compose).map((one) => one.box);
    const sure = rivals.filter((one) => matches(one, '[g_editable="true"]'));
    const best = sure.length > 0 ? sure : rivals;
    return best.length === 1 && best[0] === box ? [box] : [];
  });
}

export const isPopUp = (compose: Element): boolean => closest(compose, popUps) !== undefined;

/** Everyone a compose is addressed to, each once. */
export function recipientsOf(compose: Element, box: Element): Person[] {
  const chips = all(compose, css(people))
    .filter((one) => !holds(box, one))
    .flatMap((one) => personOf(one) ?? []);
  const written = recipientFields
    .flatMap((name) => addressesIn(fieldOf(compose, name) ?? ''))
    .map((address) => ({ address }));
  const found = new Map<string, Person>();
  const from = addressesIn(fieldOf(compose, 'from') ?? '');
  for (const person of [...chips, ...written]) {
    const known = found.get(person.address);
    if (!from.includes(person.address)) found.set(person.address, known?.name ? known : person);
  }
  return [...found.values()];
}

const isNotTyped = (element: Element): boolean => matches(element, css(notSaid));

/**
 * Signature and quoted thread stand there from the beginning; they are none of the agent's words. A
 * picture that the agent put in is, though it says nothing.
 */
export const isEmpty = (box: HTMLElement): boolean =>
  withoutQuotes(readText(box, isNotTyped)) === '' &&
  all(box, css([...pictures, ...uploads])).every((one) => isInside(one, box, css(notSaid)));

/** Pictures stand in the body, each under the id that it is sent with. */
export const pictureSigns: PictureSigns = {
  isEach: true,
  shown: (box) =>
    all(box, css(pictures))
      .filter((one) => !isInside(one, box, css(notSaid)))
      .flatMap((one) => attr(one, 'data-surl') ?? []),
  pending: (box) => all(composeOf(box) ?? box, css(uploads)),
};

/**
 * Gmail shows nowhere that a compose is in plain-text mode (leggett/simplify#264): formatting put
 * into it looks right to the agent, and the customer gets it without (adam-p/markdown-here#50). So it
 * is taken for plain unless something proves the contrary: the open bar of formatting, which the
 * mode folds away, or what plain text cannot hold. Where that is wrong the agent sees the plain text
 * and it is sent as seen; the other way round nobody would see the loss.
 */
export function isPlain(box: HTMLElement): boolean {
  const compose = composeOf(box);
  if (compose === undefined || attr(box, 'contenteditable') === 'plaintext-only') return true;
  if (all(compose, tickedLine).some((line) => plainLine.test(readText(line)))) return true;
  const bars = all(compose, formattingBar).filter((bar) => closest(bar, hidden) === undefined);
  return bars.length === 0 && first(box, formatted) === undefined;
}
